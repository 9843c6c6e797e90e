import { Burger, VisuallyHidden } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useEffect } from 'react';
import { Link, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { LateDrawer } from '../ui/popup/late-drawer.ts';
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
    <div className={classes.shell} data-collapsed={collapsed || undefined}>
      <a href={`#${mainId}`} className={classes.skip}>
        {t('app.skip')}
      </a>
      <header className={classes.header}>
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
      </header>
      <div className={classes.navbar}>
        <Navigation collapsed={collapsed} onCollapse={setCollapsed} />
      </div>
      <LateDrawer
        opened={drawer}
        onClose={close}
        size={280}
        title="Hemtag"
        padding="sm"
        closeButtonProps={{ 'aria-label': t('app.navigation.close') }}
      >
        <NavigationList collapsed={false} />
      </LateDrawer>
      <main id={mainId} tabIndex={-1} className={classes.main} aria-busy={loading}>
        <VisuallyHidden component="output">{loading ? t('ui.loading') : ''}</VisuallyHidden>
        <ConnectionNotice />
        <Outlet />
      </main>
      <ScrollRestoration />
    </div>
  );
}
