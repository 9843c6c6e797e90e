import { Button, Divider, Stack } from '@mantine/core';
import { IconBuildingCommunity } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { providerAddress, type SignInWays } from './session-requests.ts';

interface ProvidersProps {
  readonly providers: SignInWays['providers'];
}

interface ProviderLinksProps extends ProvidersProps {
  /** The address of ours that one comes back to. */
  readonly to: string;
  /** In a tab of its own, where the page that one is on must stay. */
  readonly newTab?: boolean;
}

const look = { variant: 'default', leftSection: <IconBuildingCommunity size={18} aria-hidden /> } as const;

/** The ways to sign in with an account that one has elsewhere. */
export function ProviderLinks({ providers, to, newTab = false }: ProviderLinksProps) {
  const t = useT();
  return (
    <Ways providers={providers}>
      {({ id, name }) => (
        <Button
          key={id}
          component="a"
          href={providerAddress(id, to)}
          {...(newTab && { target: '_blank', rel: 'opener' })}
          {...look}
        >
          {t('session.signInWith', { name })}
        </Button>
      )}
    </Ways>
  );
}

interface ProviderButtonsProps extends ProvidersProps {
  readonly onChoose: (id: string) => void;
}

/** The accounts elsewhere that the account of a one-time link can be connected with. */
export function ProviderButtons({ providers, onChoose }: ProviderButtonsProps) {
  const t = useT();
  return (
    <Ways providers={providers}>
      {({ id, name }) => (
        <Button key={id} {...look} onClick={() => onChoose(id)}>
          {t('session.signInWith', { name })}
        </Button>
      )}
    </Ways>
  );
}

interface WaysProps extends ProvidersProps {
  readonly children: (provider: SignInWays['providers'][number]) => ReactNode;
}

function Ways({ providers, children }: WaysProps) {
  const t = useT();
  if (providers.length === 0) return null;
  return (
    <Stack gap="sm">
      <Divider label={t('session.or')} />
      {providers.map(children)}
    </Stack>
  );
}
