import { Breadcrumbs, Group, Text, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import classes from './page-header.module.css';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageHeaderProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** What can be done here, the primary action last. */
  readonly actions?: ReactNode;
  /** What stands beside the title, such as a status. */
  readonly beside?: ReactNode;
}

/** The page that has had the focus; the first one leaves it where the browser put it. */
let focusedFor: string | null = null;

/**
 * A page's heading; each page has exactly one. It names the document, and takes the focus when one has come here by a
 * link, so that a keyboard or screen reader goes on from the page's beginning.
 */
export function PageHeader({ title, subtitle, breadcrumbs = [], actions, beside }: PageHeaderProps) {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();

  useEffect(() => {
    document.title = `${title} · Hemtag`;
  }, [title]);
  useEffect(() => {
    if (focusedFor !== null && focusedFor !== pathname) heading.current?.focus({ preventScroll: true });
    focusedFor = pathname;
  }, [pathname]);

  return (
    <header>
      {breadcrumbs.length > 0 && (
        <nav aria-label={t('ui.breadcrumbs')}>
          <Breadcrumbs className={classes.crumbs} separatorMargin={6}>
            {breadcrumbs.map(({ label, to }) => (
              <Link key={to} to={to} className={classes.crumb}>
                {label}
              </Link>
            ))}
          </Breadcrumbs>
        </nav>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className={classes.names}>
          <Group gap="sm" align="center">
            <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
              {title}
            </Title>
            {beside}
          </Group>
          {subtitle && (
            <Text size="sm" c="dimmed" component="div">
              {subtitle}
            </Text>
          )}
        </div>
        {actions && (
          <Group gap="sm" className={classes.actions}>
            {actions}
          </Group>
        )}
      </Group>
    </header>
  );
}
