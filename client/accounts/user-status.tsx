import type { UserFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';

/** Whether an account is open, or closed so that nobody can sign in with it. */
export function UserStatus({ shown: { disabledAt } }: { shown: Pick<UserFieldsFragment, 'disabledAt'> }) {
  const t = useT();
  const { dateTime } = useFormats();
  if (!disabledAt) return <StatusBadge tone="ok">{t('accounts.user.isOpenNow')}</StatusBadge>;
  return <StatusBadge tone="neutral">{t('accounts.user.closed', { time: dateTime(disabledAt) ?? '' })}</StatusBadge>;
}
