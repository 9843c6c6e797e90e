import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { ProviderLinks } from './provider-links.tsx';
import { readSession, subscribeSession, tellTabs } from './session.ts';
import { SignInForm, type Credentials } from './sign-in-form.tsx';
import { SIGN_IN, SIGNED_IN } from './sign-in-path.ts';
import { useSignInWays } from './use-sign-in-ways.ts';

const nothing: Credentials = { username: '', password: '' };

/** Stands above everything when the session has ended, until one has signed in again; the page and what is typed stay. */
export function SessionEndedDialog() {
  const t = useT();
  const ended = useSyncExternalStore(subscribeSession, readSession) === 'ended';
  return (
    <Modal
      opened={ended}
      onClose={() => undefined}
      closeOnEscape={false}
      closeOnClickOutside={false}
      withCloseButton={false}
      zIndex={1000}
      title={t('session.ended.title')}
    >
      {ended && <SignInAgain />}
    </Modal>
  );
}

function SignInAgain() {
  const t = useT();
  const ways = useSignInWays();
  return (
    <Stack gap="md">
      <Text size="sm">{t('session.ended.text')}</Text>
      <SignInForm given={nothing} onSignedIn={() => tellTabs('signedIn')} />
      {ways && <ProviderLinks providers={ways.providers} to={SIGNED_IN} newTab />}
      <Anchor href={SIGN_IN} size="sm" data-mantine-stop-propagation>
        {t('session.ended.leave')}
      </Anchor>
    </Stack>
  );
}
