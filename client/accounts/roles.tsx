import { Role } from '../gql/graphql.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import type { Choice } from '../records/field-spec.ts';
import { Value } from '../ui/record/value.tsx';

interface Granted {
  readonly role: Role;
  readonly unit?: { readonly name: string } | null;
}

export const roleOptions = (t: Translate): readonly Choice[] =>
  Object.values(Role).map((role) => ({ value: role, label: t(`accounts.role.${role}`) }));

/** Roles on one line, each with the unit that it holds for where that is not the whole region. */
export function Roles({ grants }: { grants: { readonly totalCount: number; readonly nodes: readonly Granted[] } }) {
  const t = useT();
  const words = grants.nodes.map(({ role, unit }) =>
    [t(`accounts.role.${role}`), unit?.name].filter(Boolean).join(', '),
  );
  const more = grants.totalCount - words.length;
  const all = more > 0 ? [...words, t('accounts.roles.more', { count: more })] : words;
  return <Value reason={t('accounts.roles.none')}>{all.join(' · ')}</Value>;
}
