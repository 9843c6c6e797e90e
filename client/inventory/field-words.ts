import { useCallback, useMemo } from 'react';
import { useT, type Translate } from '../i18n/use-t.ts';
import { AssetCategory, AssetStatus, SupportEndSource } from '../gql/graphql.ts';
import type { AssetFilterField } from './asset-filters.ts';
import { LATER, UNKNOWN, type Period } from './support-ending.ts';
import { comingQuarters, ENDED, readQuarter } from './support-quarter.ts';

/** The states of an asset in the order of its life. */
export const assetStatuses: readonly AssetStatus[] = [
  'PLANNED',
  'ORDERED',
  'IN_STOCK',
  'IN_USE',
  'RETIRING',
  'DISPOSED',
];

const isOneOf = <Value extends string>(values: Readonly<Record<string, Value>>, text: string): text is Value =>
  text in values;

/** A quarter as people write it: 'kv 1 2027'. */
export function quarterWord(quarter: string, t: Translate): string {
  if (quarter === ENDED) return t('inventory.support.ended');
  const parts = readQuarter(quarter);
  return parts ? t('inventory.quarter', { quarter: parts.quarter, year: String(parts.year) }) : quarter;
}

/** What fields of assets, and their values that are codes, are called. */
export function useFieldWords() {
  const t = useT();
  return useMemo(() => {
    const fieldLabel = (field: AssetFilterField) => t(`inventory.field.${field}`);
    /** The word for a code; null when the value is no code of the field. */
    const valueLabel = (field: string, value: string): string | null => {
      if (field === 'category' && isOneOf(AssetCategory, value)) return t(`inventory.category.${value}`);
      if (field === 'status' && isOneOf(AssetStatus, value)) return t(`inventory.status.${value}`);
      if (field === 'supportEndSource' && isOneOf(SupportEndSource, value))
        return t(`inventory.supportEndSource.${value}`);
      if (field === 'supportQuarter') return quarterWord(value, t);
      if (field === 'age' && /^\d+$/.test(value)) return t('inventory.age', { years: Number(value) });
      return null;
    };
    return { fieldLabel, valueLabel };
  }, [t]);
}

/** Ages and quarters that one can choose to filter by, beyond those that the facets find. */
export const filterAges = Array.from({ length: 21 }, (_, years) => String(years));
export const filterQuarters = (today: Parameters<typeof comingQuarters>[0]) => [ENDED, ...comingQuarters(today, 24)];

/** What a period of support is called. */
export function usePeriodWord(): (period: Period) => string {
  const t = useT();
  return useCallback(
    (period) => {
      if (period === LATER) return t('inventory.support.later');
      if (period === UNKNOWN) return t('inventory.support.unknown');
      return quarterWord(period, t);
    },
    [t],
  );
}
