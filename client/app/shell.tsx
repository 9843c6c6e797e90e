import { AppShell, Burger, Drawer, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { ConnectionNotice } from './connection-notice.tsx';
import { HeaderTools } from './header-tools.tsx';
import { Logo } from './logo.tsx';
import { Navigation, NavigationList } from './navigation.tsx';
import { Palette } from './palette.tsx';
import { PreferenceMenus } from './preference-menus.tsx';
import classes from './shell.module.css';
import { UserMenu } from './user-menu.tsx';

const mainId = 'main';

/** What stands around every page: navigation, search, language, theme and who is signed in. */
export function Shell() {
  const t = useT();
  const { pathname } = useLocation();
  const loading = useNavigation().state !== 'idle';
  const [drawer, { open, close }] = useDisclosure(false);
  const [collapsed, setCollapsed] = useLocalStorage({
    key: 'hemtag.navigation.collapsed',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  useEffect(close, [pathname, close]);

  return (
    <AppShell
      layout="alt"
      header={{ height: 52 }}
      navbar={{ width: collapsed ? 60 : 232, breakpoint: 'md', collapsed: { mobile: true } }}
      padding="md"
      transitionDuration={0}
    >
      <a href={`#${mainId}`} className={classes.skip}>
        {t('app.skip')}
      </a>
      <AppShell.Header className={classes.header}>
        <Burger
          opened={drawer}
          onClick={open}
          hiddenFrom="md"
          size="sm"
          aria-label={t('app.navigation.open')}
          aria-expanded={drawer}
        />
        <Link to="/" className={classes.brandNarrow} aria-label={t('app.home')}>
          <Logo />
        </Link>
        <Palette />
        <HeaderTools />
        <PreferenceMenus />
        <UserMenu />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar}>
        <Navigation collapsed={collapsed} onCollapse={setCollapsed} />
      </AppShell.Navbar>
      <Drawer
        opened={drawer}
        onClose={close}
        size={280}
        title="Hemtag"
        padding="sm"
        closeButtonProps={{ 'aria-label': t('app.navigation.close') }}
      >
        <NavigationList collapsed={false} />
      </Drawer>
      <AppShell.Main id={mainId} tabIndex={-1} className={classes.main} aria-busy={loading}>
        <VisuallyHidden component="output">{loading ? t('ui.loading') : ''}</VisuallyHidden>
        <ConnectionNotice />
        <Outlet />
      </AppShell.Main>
      <ScrollRestoration />
    </AppShell>
  );
}
