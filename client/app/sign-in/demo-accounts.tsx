import { Code, Text, Title, UnstyledButton } from '@mantine/core';
import { useT } from '../../i18n/use-t.ts';
import classes from './sign-in.module.css';
import type { SignInWays } from './session-requests.ts';
import type { Credentials } from './sign-in-form.tsx';

interface DemoAccountsProps {
  readonly demo: NonNullable<SignInWays['demo']>;
  /** The user name that stands in the form. */
  readonly chosen: string;
  readonly onChoose: (credentials: Credentials) => void;
}

/** The accounts of the demo world, one for each role; a click fills the form in. */
export function DemoAccounts({ demo: { accounts, password }, chosen, onChoose }: DemoAccountsProps) {
  const t = useT();
  return (
    <section aria-label={t('session.demo.title')} className={classes.demo}>
      <Title order={2} size="h4">
        {t('session.demo.title')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('session.demo.text')} <Code className={classes.password}>{password}</Code>
      </Text>
      <ul className={classes.accounts}>
        {accounts.map(({ username, name, role }) => (
          <li key={username}>
            <UnstyledButton
              className={classes.account}
              aria-pressed={username === chosen}
              onClick={() => onChoose({ username, password })}
            >
              <span>{t(`accounts.role.${role}`)}</span>
              <span className={classes.accountName}>{name}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
