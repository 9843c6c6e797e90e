import { useCallback } from 'react';
import { parseYearMonth, quarterOf, yearOf } from '../../../server/values/year-month.ts';
import type { IndexFrequency } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';

/** Writes the period of an index value: 'okt 2024', or 'kv 4 2024' of a quarterly series. */
export function usePeriodWords(): (frequency: IndexFrequency, month: string) => string {
  const t = useT();
  const { month: written } = useFormats();
  return useCallback(
    (frequency, text) => {
      if (frequency === 'MONTH') return written(text);
      const month = parseYearMonth(text);
      return t('contracts.index.quarter', { quarter: quarterOf(month), year: String(yearOf(month)) });
    },
    [t, written],
  );
}
