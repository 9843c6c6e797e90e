import { Group, Paper, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { Logo } from '../logo.tsx';
import { PreferenceMenus } from '../preference-menus.tsx';
import classes from './sign-in.module.css';

interface EntranceLayoutProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** What stands around the pages that one reaches without having signed in. */
export function EntranceLayout({ title, children }: EntranceLayoutProps) {
  return (
    <div className={classes.page}>
      <Group component="header" justify="space-between" className={classes.top}>
        <span className={classes.brand}>
          <Logo />
          <span>Hemtag</span>
        </span>
        <Group gap="xs">
          <PreferenceMenus withMoney={false} />
        </Group>
      </Group>
      <Paper component="main" className={classes.card} withBorder>
        <Stack gap="lg">
          <PageHeader title={title} />
          {children}
        </Stack>
      </Paper>
    </div>
  );
}
