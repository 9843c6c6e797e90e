import type { Filterable } from '../records/record-where.ts';
import type { FilterField } from '../ui/list/filter-field.ts';

/** A filter on a month, by a day in it: from the month of one day, till the month of another. */
export const monthFilter = (id: string, label: string): FilterField & Filterable => ({
  id,
  kind: 'date',
  label,
  condition: ({ operator, values }) => {
    if (operator === 'isNull' || operator === 'notNull') return { [id]: { isNull: operator === 'isNull' } };
    return { [id]: { [operator]: values[0]?.slice(0, 7) } };
  },
});
