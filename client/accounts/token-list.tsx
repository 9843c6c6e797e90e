import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconKey, IconKeyOff, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useViewer } from '../app/viewer.tsx';
import { getFragmentData } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { TokenFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { ConfirmedAction } from '../records/confirmed-action.tsx';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { FormDrawer } from '../records/record-drawer.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { Entries, Entry, EntryFact } from './entries.tsx';
import { scopeWords } from './scopes.ts';
import { TokenForm } from './token-form.tsx';
import { ShownOnce } from './shown-once.tsx';
import { usePart } from '../records/use-part.ts';

const tokenFields = graphql(`
  fragment TokenFields on ApiToken {
    id
    name
    prefix
    scopes
    lastDay
    lastUsedAt
    revokedAt
    unit {
      id
      name
    }
  }
`);

const TokensOfUser = graphql(`
  query TokensOfUser($id: ID!, $after: String) {
    record: user(id: $id) {
      id
      part: apiTokens(first: 50, after: $after, orderBy: [{ field: LAST_DAY, direction: DESC }]) {
        totalCount
        nodes {
          ...TokenFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const RevokeApiToken = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      apiToken {
        id
        revokedAt
      }
    }
  }
`);

/** The keys that programs ask with in the name of an account; new ones are made by its holder alone. */
export function TokenList({ userId }: { userId: string }) {
  const t = useT();
  const viewer = useViewer();
  const list = usePart(TokensOfUser, userId);
  const [making, make] = useDisclosure(false);
  const [secret, setSecret] = useState<string | null>(null);
  const isOwn = viewer.userId === userId;
  const button = isOwn && (
    <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={make.open}>
      {t('accounts.token.create')}
    </Button>
  );
  return (
    <Stack gap="md">
      {secret !== null && (
        <Alert color="green" icon={<IconKey aria-hidden />} title={t('accounts.token.made')}>
          <ShownOnce text={t('accounts.token.madeText')} secret={secret} onClose={() => setSecret(null)} />
        </Alert>
      )}
      {list.total === 0 ? (
        <EmptyState icon={IconKeyOff} title={t('accounts.tokens.none')} action={button}>
          {t('accounts.tokens.noneText')}
        </EmptyState>
      ) : (
        button && <Group>{button}</Group>
      )}
      {list.nodes.length > 0 && (
        <Entries label={t('accounts.tokens')}>
          {list.nodes.map((node) => {
            const token = getFragmentData(tokenFields, node);
            const mayRevoke = isOwn || viewer.mayWrite('ApiToken');
            return <TokenEntry key={token.id} token={token} mayRevoke={mayRevoke} onRevoked={list.refresh} />;
          })}
        </Entries>
      )}
      <GrowingListEnd list={list} />
      <FormDrawer opened={making} onClose={make.close} title={t('accounts.token.create')}>
        <TokenForm
          onClose={make.close}
          onMade={(made) => {
            make.close();
            setSecret(made);
            list.refresh();
          }}
        />
      </FormDrawer>
    </Stack>
  );
}

interface TokenEntryProps {
  readonly token: TokenFieldsFragment;
  readonly mayRevoke: boolean;
  readonly onRevoked: () => void;
}

function TokenEntry({ token, mayRevoke, onRevoked }: TokenEntryProps) {
  const t = useT();
  const { day, dateTime, today } = useFormats();
  const { name, prefix, scopes, unit, lastDay, lastUsedAt, revokedAt } = token;
  const over = revokedAt ? 'revoked' : lastDay < today ? 'expired' : null;
  return (
    <Entry
      title={name}
      badge={over && <StatusBadge tone="neutral">{t(`accounts.token.${over}`)}</StatusBadge>}
      action={mayRevoke && !over && <RevokeToken token={token} onRevoked={onRevoked} />}
    >
      <div>{[...scopeWords(scopes, t), unit?.name].filter(Boolean).join(' · ')}</div>
      <EntryFact label={t('accounts.token.lastUsed')}>
        {lastUsedAt ? dateTime(lastUsedAt) : t('accounts.token.neverUsed')}
      </EntryFact>
      <EntryFact label={t('accounts.token.lastDay')}>{day(lastDay)}</EntryFact>
      <EntryFact label={t('accounts.token.prefix')}>
        <code>{prefix}…</code>
      </EntryFact>
    </Entry>
  );
}

function RevokeToken({ token: { id, name }, onRevoked }: Omit<TokenEntryProps, 'mayRevoke'>) {
  const t = useT();
  const client = useApolloClient();
  const notifySaved = useNotifySaved();
  const revoke = async () => {
    await client.mutate({ mutation: RevokeApiToken, variables: { input: { id } } });
    notifySaved(t('accounts.token.isRevoked', { name }));
    onRevoked();
  };
  return (
    <ConfirmedAction
      label={t('accounts.token.revoke')}
      name={t('accounts.token.revokeThis', { name })}
      size="compact-sm"
      danger
      work={revoke}
    >
      {t('accounts.token.revokeText', { name })}
    </ConfirmedAction>
  );
}
