import { useApolloClient } from '@apollo/client/react';
import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      changes {
        field
      }
    }
  }
`);

const empty = { currentPassword: '', newPassword: '' };
type PasswordField = keyof typeof empty;

/** A new password for one's own account. What is typed here is kept as no draft. */
export function PasswordForm({ username }: { username: string }) {
  const t = useT();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const notifySaved = useNotifySaved();
  const [values, setValues] = useState(empty);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const change = async () => {
    setBusy(true);
    setFault(null);
    try {
      await client.mutate({ mutation: ChangePassword, variables: { input: values }, fetchPolicy: 'no-cache' });
      setValues(empty);
      notifySaved(t('accounts.password.changed'));
    } catch (error) {
      setFault(faultOf(error));
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void change();
  };
  const field = (name: PasswordField) => ({
    required: true,
    value: values[name],
    error: fault?.fields.find(({ path }) => path === name)?.message,
    visibilityToggleButtonProps: { 'aria-label': t('session.password.show') },
    onChange: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
      setValues((before) => ({ ...before, [name]: value })),
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="md" maw={440}>
        <Text size="sm">{t('accounts.password.text')}</Text>
        {fault?.fields.length === 0 && <FaultNotice fault={fault} />}
        {/* For password managers, which must know whose password it is. */}
        <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
        <PasswordInput
          label={t('accounts.password.current')}
          name="current-password"
          autoComplete="current-password"
          {...field('currentPassword')}
        />
        <PasswordInput
          label={t('session.newPassword')}
          description={t('session.newPassword.help')}
          name="new-password"
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          {...field('newPassword')}
        />
        <Group>
          <Button type="submit" loading={busy}>
            {t('accounts.password.change')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
