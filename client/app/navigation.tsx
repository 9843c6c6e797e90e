import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { Hint } from '../ui/popup/hint.tsx';
import { Logo } from './logo.tsx';
import type { NavigationItem } from './module.ts';
import { modules } from './modules.ts';
import { currentItem, itemsOf } from './navigation-items.ts';
import { isPermitted } from './needs.ts';
import classes from './navigation.module.css';
import { useViewer } from './viewer.tsx';

interface NavigationProps {
  /** Only icons; the words are read on hover. */
  readonly collapsed: boolean;
  readonly onCollapse: (collapsed: boolean) => void;
}

/** The left side: the mark, the way to every page, and the button that folds it to icons. */
export function Navigation({ collapsed, onCollapse }: NavigationProps) {
  const t = useT();
  const fold = t(collapsed ? 'app.navigation.expand' : 'app.navigation.collapse');
  const Fold = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <>
      <Link to="/" className={classes.home} aria-label={t('app.home')}>
        <Logo />
        {!collapsed && <span>Hemtag</span>}
      </Link>
      <NavigationList collapsed={collapsed} />
      <div className={classes.foot}>
        <Hint label={fold} position="right">
          <ActionIcon aria-label={fold} onClick={() => onCollapse(!collapsed)}>
            <Fold size={20} />
          </ActionIcon>
        </Hint>
      </div>
    </>
  );
}

/** The way to every page that one may see. */
export function NavigationList({ collapsed }: { collapsed: boolean }) {
  const t = useT();
  const { pathname } = useLocation();
  const viewer = useViewer();
  const current = currentItem(modules, pathname);
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!current) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={list} aria-label={t('app.navigation.label')} className={classes.nav}>
      {modules.map((module) => {
        const { navigation } = module;
        const items = itemsOf(module).filter((item) => isPermitted(viewer, item));
        if (!navigation || items.length === 0) return null;
        const group = 'items' in navigation;
        return (
          <div key={navigation.label} className={classes.group}>
            {group && !collapsed && <div className={classes.heading}>{t(navigation.label)}</div>}
            <ul className={classes.items} aria-label={group ? t(navigation.label) : undefined}>
              {items.map((item) => (
                <li key={item.to}>
                  <NavigationLink item={item} current={item === current} collapsed={collapsed} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </nav>
  );
}

function NavigationLink({ item, current, collapsed }: { item: NavigationItem; current: boolean; collapsed: boolean }) {
  const t = useT();
  const label = t(item.label);
  const link = (
    <Link
      to={item.to}
      className={classes.link}
      aria-current={current ? 'page' : undefined}
      aria-label={collapsed ? label : undefined}
    >
      <item.icon size={20} stroke={1.7} aria-hidden />
      {!collapsed && <span>{label}</span>}
    </Link>
  );
  return collapsed ? (
    <Hint label={label} position="right" openDelay={0}>
      {link}
    </Hint>
  ) : (
    link
  );
}
