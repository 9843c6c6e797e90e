import { graphql } from '../gql/gql.ts';
import type { UserFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import { RecordPage } from '../records/record-page.tsx';
import type { Fact } from '../ui/record/record-head.tsx';
import type { Section } from '../ui/record/section-tabs.tsx';
import { GrantList } from './grant-list.tsx';
import { IdentityList } from './identity-list.tsx';
import { Moment } from './moment.tsx';
import { Roles } from './roles.tsx';
import { SessionList } from './session-list.tsx';
import { TokenList } from './token-list.tsx';
import { UserActions } from './user-actions.tsx';
import { userKind } from './user-kind.tsx';
import { userHistoryFields } from './user-words.ts';
import { UserStatus } from './user-status.tsx';

const userHistory = graphql(`
  query UserHistory($id: ID!, $after: String) {
    record: user(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const sections = ({ id }: UserFieldsFragment, t: Translate): readonly Section[] => [
  { id: 'roles', label: t('accounts.roles'), content: <GrantList userId={id} /> },
  { id: 'sessions', label: t('accounts.sessions'), content: <SessionList userId={id} /> },
  { id: 'identities', label: t('accounts.identities'), content: <IdentityList userId={id} /> },
  { id: 'tokens', label: t('accounts.tokens'), content: <TokenList userId={id} /> },
];

const facts = ({ grants, lastSignInAt }: UserFieldsFragment, t: Translate): readonly Fact[] => [
  { label: t('accounts.roles'), value: <Roles grants={grants} /> },
  {
    label: t('accounts.field.lastSignInAt'),
    value: <Moment at={lastSignInAt} none={t('accounts.field.lastSignInAt.none')} />,
  },
];

/** The page of an account: its roles, where it is signed in, its tokens. */
export function UserPage() {
  return (
    <RecordPage
      kind={userKind}
      history={userHistory}
      subtitle={({ username }) => username}
      Status={UserStatus}
      head={['email']}
      historyFields={userHistoryFields}
      facts={facts}
      Actions={UserActions}
      sections={sections}
    />
  );
}
