import { Anchor, Modal, Stack, Text } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useT } from '../../i18n/use-t.ts';
import { ProviderLinks } from './provider-links.tsx';
import { tellTabs } from './session.ts';
import { SignInForm, type Credentials } from './sign-in-form.tsx';
import { SIGN_IN, SIGNED_IN } from './sign-in-path.ts';
import { useSignInWays } from './use-sign-in-ways.ts';

const nothing: Credentials = { username: '', password: '' };

/** Asks who one was to sign in again. */
export function SignInAgainDialog({ opened }: { opened: boolean }) {
  const t = useT();
  // It has to see itself open to know where the focus was before.
  const mounted = useMounted();
  return (
    <Modal
      opened={opened && mounted}
      onClose={() => undefined}
      closeOnEscape={false}
      closeOnClickOutside={false}
      withCloseButton={false}
      zIndex={1000}
      title={t('session.ended.title')}
    >
      <SignInAgain />
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
