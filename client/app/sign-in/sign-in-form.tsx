import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { RefusalNotice } from './refusal-notice.tsx';
import { signIn, type Refusal } from './session-requests.ts';
import { useSecondsLeft } from './use-seconds-left.ts';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

interface SignInFormProps {
  /** What the fields begin with; another value of it fills them anew. */
  readonly given: Credentials;
  readonly onSignedIn: () => void;
}

/** User name and password, and why one was not let in: a password that is wrong, an attempt too many, no server. */
export function SignInForm({ given, onSignedIn }: SignInFormProps) {
  const t = useT();
  const usernameInput = useRef<HTMLInputElement>(null);
  const passwordInput = useRef<HTMLInputElement>(null);
  const submitButton = useRef<HTMLButtonElement>(null);
  // What is filled in already is only to be sent.
  useEffect(() => (given.username ? submitButton : usernameInput).current?.focus(), [given]);
  const [{ username, password }, setTyped] = useState(given);
  const [from, setFrom] = useState(given);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [wait, setWait] = useSecondsLeft();
  if (from !== given) {
    setFrom(given);
    setTyped(given);
    setRefusal(null);
  }

  const send = async () => {
    setBusy(true);
    const refused = await signIn(username, password);
    setBusy(false);
    setRefusal(refused);
    setWait(refused?.wait ?? 0);
    if (!refused) return onSignedIn();
    passwordInput.current?.focus();
    passwordInput.current?.select();
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void send();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {refusal && <RefusalNotice refusal={refusal} />}
        <TextInput
          ref={usernameInput}
          label={t('session.username')}
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          withAsterisk={false}
          data-mantine-stop-propagation
          value={username}
          onChange={({ currentTarget: { value } }) => setTyped({ username: value, password })}
        />
        <PasswordInput
          ref={passwordInput}
          label={t('session.password')}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-mantine-stop-propagation
          visibilityToggleButtonProps={{
            'aria-label': t('session.password.show'),
            'data-mantine-stop-propagation': true,
          }}
          value={password}
          onChange={({ currentTarget: { value } }) => setTyped({ username, password: value })}
        />
        <Button ref={submitButton} type="submit" loading={busy} disabled={wait > 0} data-mantine-stop-propagation>
          {wait > 0 ? t('session.wait', { seconds: wait }) : t('session.signIn')}
        </Button>
      </Stack>
    </form>
  );
}
