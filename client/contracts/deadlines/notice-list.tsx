import { Anchor, Button, Group, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconBellCheck } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { NoticeFieldsFragment } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { contractPath } from '../addresses.ts';
import { unlessActed } from '../decision-words.ts';
import { SafeDay } from '../safe-day.tsx';
import classes from './notices.module.css';
import type { useNotices } from './use-notices.ts';

type NoticeListProps = ReturnType<typeof useNotices> & { readonly onClose: () => void };

/** The newest reminders, the unread ones marked; each leads to its contract, and is read when it is followed. */
export function NoticeList({ notices, unread, fault, refresh, read, onClose }: NoticeListProps) {
  const t = useT();
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="sm">
        <Text fw={600} component="h2" fz="md">
          {t('reminders.notices')}
        </Text>
        {unread > 0 && (
          <Button variant="subtle" size="compact-sm" onClick={() => void read(null)}>
            {t('reminders.readAll')}
          </Button>
        )}
      </Group>
      {fault && <FaultNotice fault={fault} onRetry={refresh} />}
      {!notices && !fault && <TextSkeleton lines={4} />}
      {notices?.length === 0 && (
        <EmptyState icon={IconBellCheck} title={t('reminders.none')}>
          {t('reminders.noneText')}
        </EmptyState>
      )}
      {notices && notices.length > 0 && (
        <ul className={classes.list} aria-label={t('reminders.notices')}>
          {notices.map((notice) => (
            <Notice
              key={notice.id}
              notice={notice}
              onFollow={() => {
                onClose();
                if (!notice.readAt) void read([notice.id]);
              }}
            />
          ))}
        </ul>
      )}
      <Anchor component={Link} to="/profile?tab=reminders" size="sm" onClick={onClose}>
        {t('reminders.choose')}
      </Anchor>
    </Stack>
  );
}

function Notice({ notice, onFollow }: { notice: NoticeFieldsFragment; onFollow: () => void }) {
  const t = useT();
  const formats = useFormats();
  const { contract, of, decisionKind: kind, safeDate, deadline, readAt, createdAt, reason } = notice;
  return (
    <li className={readAt ? classes.notice : classes.unread}>
      {!readAt && <VisuallyHidden>{t('reminders.unread')} </VisuallyHidden>}
      <Text size="sm" c="dimmed">
        {of === 'REVIEW_DATE' ? t('reminders.beginPreparing') : t(`contracts.decision.${kind}`)}
      </Text>
      <Anchor component={Link} to={contractPath(contract.number)} fw={readAt ? 400 : 600} onClick={onFollow}>
        {contract.name} <span className={classes.number}>{contract.number}</span>
      </Anchor>
      <Text size="sm" component="div">
        <SafeDay safeDate={safeDate} deadline={deadline} whole />
      </Text>
      <Text size="sm">{unlessActed({ ...notice, kind }, t, formats)}</Text>
      {reason === 'NOBODY_ELSE' && <Text size="sm">{t('reminders.nobodyElse')}</Text>}
      <Text size="xs" c="dimmed">
        {t('reminders.given', { when: formats.dateTime(createdAt) ?? '' })}
      </Text>
    </li>
  );
}
