import type { IndexFrequency } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { Value } from '../../ui/record/value.tsx';
import { usePeriodWords } from './period-words.ts';

interface LastPeriodProps {
  readonly series: { readonly frequency: IndexFrequency };
  readonly month: string | null | undefined;
}

/** The latest period of a series that has a value. */
export function LastPeriod({ series: { frequency }, month }: LastPeriodProps) {
  const t = useT();
  const words = usePeriodWords();
  return <Value reason={t('contracts.index.values.none')}>{month ? words(frequency, month) : null}</Value>;
}
