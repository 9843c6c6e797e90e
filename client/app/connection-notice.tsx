import { Alert, Button, Group } from '@mantine/core';
import { IconPlugConnectedX, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useT } from '../i18n/use-t.ts';
import { checkConnection, readConnection, subscribeConnection } from './connection.ts';

const checkEvery = 10_000;

/** Stands above the page while the server does not answer; the page and what is typed in it stay. */
export function ConnectionNotice() {
  const t = useT();
  const connection = useSyncExternalStore(subscribeConnection, readConnection);
  const [checking, setChecking] = useState(false);
  const check = async () => {
    setChecking(true);
    await checkConnection();
    setChecking(false);
  };
  useEffect(() => {
    if (connection === 'up') return;
    const timer = window.setInterval(() => void checkConnection(), checkEvery);
    return () => window.clearInterval(timer);
  }, [connection]);

  if (connection === 'up') return null;
  return (
    <Alert
      role="alert"
      color="yellow"
      mb="md"
      icon={<IconPlugConnectedX aria-hidden />}
      title={t('app.connection.down')}
    >
      <Group gap="md">
        {t('app.connection.kept')}
        <Button
          size="xs"
          variant="default"
          loading={checking}
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={() => void check()}
        >
          {t('ui.action.retry')}
        </Button>
      </Group>
    </Alert>
  );
}
