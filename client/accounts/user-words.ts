import type { UserFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { FieldSpec } from '../records/field-spec.ts';

/** What the history of an account tells besides its fields: that it was closed, and that a secret was made or changed. */
export const userHistoryFields = (t: Translate): readonly FieldSpec<UserFieldsFragment>[] => [
  { name: 'disabledAt', kind: 'text', label: t('accounts.field.closed'), read: ({ disabledAt }) => disabledAt ?? null },
  { name: 'password', kind: 'text', label: t('session.password'), read: () => null },
  { name: 'signInLink', kind: 'text', label: t('accounts.link'), read: () => null },
];
