import { useApolloClient } from '@apollo/client/react';
import { IconLink, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import type { UserFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { ConfirmedAction } from '../records/confirmed-action.tsx';
import type { RecordActionsProps } from '../records/record-kind.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import { ShownOnce } from './shown-once.tsx';
import { userKind } from './user-kind.tsx';

const CreateSignInLink = graphql(`
  mutation CreateSignInLink($input: CreateSignInLinkInput!) {
    createSignInLink(input: $input) {
      path
    }
  }
`);

/** What else can be done with an account: let its holder in by a link, close it, open it again. */
export function UserActions({ shown: user }: Pick<RecordActionsProps<UserFieldsFragment>, 'shown'>) {
  return (
    <>
      {!user.disabledAt && <SignInLink user={user} />}
      <OpenOrClose user={user} />
    </>
  );
}

function SignInLink({ user }: { user: UserFieldsFragment }) {
  const t = useT();
  const client = useApolloClient();
  const [path, setPath] = useState<string | null>(null);
  const make = async () => {
    const variables = { input: { userId: user.id } };
    // Past the cache, which is no place for a secret.
    const { data } = await client.mutate({ mutation: CreateSignInLink, variables, fetchPolicy: 'no-cache' });
    setPath(data?.createSignInLink.path ?? null);
  };
  const link = path && <ShownOnce text={t('accounts.link.madeText')} secret={window.location.origin + path} />;
  return (
    <ConfirmedAction
      label={t('accounts.link.create')}
      leftSection={<IconLink size={16} aria-hidden />}
      work={make}
      made={link ? { title: t('accounts.link.made', { name: user.name }), content: link } : null}
      onClose={() => setPath(null)}
    >
      {t('accounts.link.question', { name: user.name })}
    </ConfirmedAction>
  );
}

function OpenOrClose({ user }: { user: UserFieldsFragment }) {
  const t = useT();
  const client = useApolloClient();
  const notifySaved = useNotifySaved();
  const { id, version, name, disabledAt } = user;
  const isOpen = !disabledAt;
  const turn = async () => {
    const input = { id, expectedVersion: version, disabled: isOpen };
    await client.mutate({ mutation: userKind.writes.update, variables: { input } as never });
    notifySaved(t(isOpen ? 'accounts.user.isClosed' : 'accounts.user.isOpen', { name }));
  };
  return (
    <ConfirmedAction
      label={t(isOpen ? 'accounts.user.close' : 'accounts.user.open')}
      leftSection={isOpen ? <IconLock size={16} aria-hidden /> : <IconLockOpen size={16} aria-hidden />}
      danger={isOpen}
      work={turn}
    >
      {t(isOpen ? 'accounts.user.closeText' : 'accounts.user.openText', { name })}
    </ConfirmedAction>
  );
}
