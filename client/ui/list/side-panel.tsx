import { ActionIcon, Button, Drawer, Group, ScrollArea } from '@mantine/core';
import { IconArrowRight, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { useKeyDown } from '../use-key-down.ts';
import { useNarrow } from '../use-narrow.ts';
import classes from './side-panel.module.css';

interface SidePanelProps {
  readonly title: string;
  /** The record's own page; none for what has none. */
  readonly href: string | null;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A record beside its list. Esc closes it; the arrow keys stay with the list and go on to the next record. On a narrow
 * screen it lies over the list instead.
 */
export function SidePanel({ title, href, onClose, children }: SidePanelProps) {
  const t = useT();
  const narrow = useNarrow();
  const panel = useKeyDown<HTMLElement>((event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose();
  });
  const openPage = href !== null && (
    <Button
      component={Link}
      to={href}
      variant="light"
      size="xs"
      rightSection={<IconArrowRight size={16} aria-hidden />}
    >
      {t('ui.panel.openPage')}
    </Button>
  );

  if (narrow) {
    return (
      <Drawer
        opened
        onClose={onClose}
        position="right"
        size="100%"
        title={title}
        closeButtonProps={{ 'aria-label': t('ui.action.close') }}
      >
        {openPage}
        <div className={classes.content}>{children}</div>
      </Drawer>
    );
  }
  return (
    <aside ref={panel} className={classes.panel} aria-label={title}>
      <Group className={classes.head} wrap="nowrap" gap="sm">
        <h2 className={classes.title}>{title}</h2>
        {openPage}
        <ActionIcon aria-label={t('ui.action.close')} onClick={onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      <ScrollArea
        className={classes.scroll}
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': title }}
      >
        <div className={classes.content}>{children}</div>
      </ScrollArea>
    </aside>
  );
}
