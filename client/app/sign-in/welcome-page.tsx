import { Anchor, Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { EntranceLayout } from './entrance-layout.tsx';
import { connectByLink, signInByLink, type Refusal } from './session-requests.ts';
import { tellTabs } from './session.ts';
import { ProviderButtons } from './provider-links.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { SIGN_IN } from './sign-in-path.ts';
import { useSignInWays } from './use-sign-in-ways.ts';

/**
 * Where a one-time link leads: one chooses a password and is signed in. The link's secret stands in the fragment, which no
 * server and no log sees.
 */
export function WelcomePage() {
  const t = useT();
  const { hash } = useLocation();
  const link = hash.slice(1);
  const ways = useSignInWays();
  const passwordInput = useRef<HTMLInputElement>(null);
  useEffect(() => passwordInput.current?.focus(), []);
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const send = async () => {
    setBusy(true);
    const refused = await signInByLink(link, password);
    setBusy(false);
    setRefusal(refused);
    if (refused) return;
    tellTabs('signedIn');
    // The page begins anew, so that nothing is left of whoever was signed in before.
    window.location.replace('/');
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send();
  };
  return (
    <EntranceLayout title={t('session.welcome')}>
      <Text>{t(link === '' ? 'session.welcome.missing' : 'session.welcome.text')}</Text>
      <form onSubmit={submit}>
        <Stack gap="md">
          {refusal && <RefusalNotice refusal={refusal} />}
          <PasswordInput
            ref={passwordInput}
            label={t('session.newPassword')}
            description={t('session.newPassword.help')}
            name="new-password"
            autoComplete="new-password"
            required
            withAsterisk={false}
            minLength={12}
            maxLength={200}
            visibilityToggleButtonProps={{ 'aria-label': t('session.password.show') }}
            value={password}
            onChange={({ currentTarget: { value } }) => setPassword(value)}
          />
          <Button type="submit" loading={busy}>
            {t('session.choosePassword')}
          </Button>
        </Stack>
      </form>
      {ways && (
        <ProviderButtons providers={ways.providers} onChoose={(id) => void connectByLink(id, link).then(setRefusal)} />
      )}
      <Anchor component={Link} to={SIGN_IN} size="sm">
        {t('session.toSignIn')}
      </Anchor>
    </EntranceLayout>
  );
}
