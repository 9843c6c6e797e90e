import { useQuery } from '@apollo/client/react';
import { Anchor, Button, Code, Group, Stack } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { Link } from 'react-router';
import { userKind } from '../accounts/user-kind.tsx';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { ChangeTable } from '../records/change-table.tsx';
import type { WrittenChange } from '../records/changes.ts';
import { recordPath } from '../records/record-kind.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { SidePanel } from '../ui/list/side-panel.tsx';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { ActionBadge } from './action-badge.tsx';
import { readEvent, type AuditEvent } from './audit-event.ts';
import { kindWord, pageOf, recordWord } from './changed-record.ts';
import { EventTime } from './event-cells.tsx';

const AuditEventRecord = graphql(`
  query AuditEventRecord($id: ID!) {
    auditEvent(id: $id) {
      ...AuditEventFields
    }
  }
`);

interface EventPanelProps {
  readonly id: string;
  readonly written: (event: AuditEvent) => readonly WrittenChange[];
  readonly onClose: () => void;
  /** Narrows the log down to the changes of one record. */
  readonly onRecord: (id: string) => void;
}

/** One event beside the log: who did what, from where and why, with every value before and after. */
export function EventPanel({ id, written, onClose, onRecord }: EventPanelProps) {
  const t = useT();
  const formats = useFormats();
  const faultOf = useFaultOf();
  const { data, error, refetch } = useQuery(AuditEventRecord, { variables: { id } });
  const event = data?.auditEvent && readEvent(data.auditEvent);
  const title = event
    ? [kindWord(event.recordType, t), recordWord(event, t, formats)].filter(Boolean).join(' ')
    : t(data ? 'records.missing.title' : 'ui.loading');
  const { recordId } = event ?? {};
  return (
    <SidePanel title={title} href={event ? pageOf(event) : null} onClose={onClose}>
      {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={6} />}
      {event && (
        <Stack gap="md">
          <EventFacts event={event} />
          <ChangeTable action={event.action} changes={written(event)} />
          {recordId && (
            <Group>
              <Button
                variant="default"
                leftSection={<IconHistory size={16} aria-hidden />}
                onClick={() => onRecord(recordId)}
              >
                {t('access.event.allOfRecord')}
              </Button>
            </Group>
          )}
        </Stack>
      )}
    </SidePanel>
  );
}

function EventFacts({ event }: { event: AuditEvent }) {
  const t = useT();
  const { at, actor, userId, source, action, reason, requestId } = event;
  return (
    <FieldList narrow>
      <Field label={t('access.event.action')}>
        <ActionBadge action={action} />
      </Field>
      <Field label={t('access.event.at')}>
        <EventTime at={at} />
      </Field>
      <Field label={t('access.event.actor')}>
        {userId ? (
          <Anchor component={Link} to={recordPath(userKind, userId)} inherit>
            {actor}
          </Anchor>
        ) : (
          actor
        )}
      </Field>
      <Field label={t('access.event.source')}>{t(`access.source.${source}`)}</Field>
      <Field label={t('access.event.reason')} reason={t('access.event.noReason')}>
        {reason}
      </Field>
      <Field label={t('access.event.request')} reason={t('access.event.noRequest')}>
        {requestId && <Code>{requestId}</Code>}
      </Field>
    </FieldList>
  );
}
