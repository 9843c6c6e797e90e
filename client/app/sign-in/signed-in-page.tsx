import { Anchor, Text } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { EntranceLayout } from './entrance-layout.tsx';
import { tellTabs } from './session.ts';

/** Where a provider leads back to in a tab of its own: tells the tab that waits for it, and closes. */
export function SignedInPage() {
  const t = useT();
  useEffect(() => {
    tellTabs('signedIn');
    window.close();
  }, []);
  return (
    <EntranceLayout title={t('session.signedIn')}>
      <Text>{t('session.signedIn.text')}</Text>
      <Anchor component={Link} to="/">
        {t('app.toStart')}
      </Anchor>
    </EntranceLayout>
  );
}
