import type { PersonFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';

/** That a person will leave, or has left: who has left should keep and own nothing. */
export function PersonStatus({ shown }: { shown: Pick<PersonFieldsFragment, 'leftOn'> }) {
  const t = useT();
  const { day, today } = useFormats();
  const { leftOn = null } = shown;
  if (leftOn === null) return null;
  if (leftOn >= today) {
    return <StatusBadge tone="warning">{t('organisation.person.leaves', { day: day(leftOn) })}</StatusBadge>;
  }
  return <StatusBadge tone="neutral">{t('organisation.person.left', { day: day(leftOn) })}</StatusBadge>;
}
