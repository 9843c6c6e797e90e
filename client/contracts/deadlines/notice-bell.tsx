import { ActionIcon, Popover, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBell } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import classes from './notices.module.css';
import { NoticeList } from './notice-list.tsx';
import { useNotices } from './use-notices.ts';

/** More than this is no longer counted on the bell. */
const MOST_SHOWN = 99;

/** One's reminders in the header of every page: how many are unread, and a list of the newest. */
export function NoticeBell() {
  const t = useT();
  const { number } = useFormats();
  const notices = useNotices();
  const [opened, { toggle, close }] = useDisclosure(false);
  const { unread } = notices;
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      position="bottom-end"
      width="min(400px, calc(100vw - 24px))"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          aria-label={t('reminders.bell', { count: unread })}
          onClick={toggle}
          // The focus may not have come to the list yet.
          onKeyDown={(event) => event.key === 'Escape' && close()}
          className={classes.bell}
        >
          <IconBell size={20} />
          {unread > 0 && (
            <span className={classes.count} aria-hidden>
              {unread > MOST_SHOWN ? `${number(MOST_SHOWN)}+` : number(unread)}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('reminders.notices')} className={classes.dropdown}>
        <NoticeList {...notices} onClose={close} />
      </Popover.Dropdown>
      <VisuallyHidden role="status">{t('reminders.bell', { count: unread })}</VisuallyHidden>
    </Popover>
  );
}
