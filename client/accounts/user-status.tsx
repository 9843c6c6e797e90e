import type { UserFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';

/** That an account is closed: nobody can sign in with it. */
export function UserStatus({ shown: { disabledAt } }: { shown: Pick<UserFieldsFragment, 'disabledAt'> }) {
  const t = useT();
  const { dateTime } = useFormats();
  if (!disabledAt) return null;
  return <StatusBadge tone="neutral">{t('accounts.user.closed', { time: dateTime(disabledAt) ?? '' })}</StatusBadge>;
}
