import { addDays, isLocalDate, partsOf, STOCKHOLM, todayIn, type LocalDate } from '../../server/values/local-date.ts';
import type { AssetWhere } from '../gql/graphql.ts';
import { whereOf } from '../records/record-where.ts';
import type { Filter, FilterKind } from '../ui/list/list-state.ts';
import { daysOfQuarters } from './support-quarter.ts';

/** Every field that assets can be filtered by, in the order that people are offered them. */
export const assetFilters = {
  category: 'choice',
  status: 'choice',
  unitWithin: 'record',
  unit: 'record',
  site: 'record',
  model: 'record',
  supplier: 'record',
  custodian: 'record',
  systemOwner: 'record',
  tag: 'text',
  name: 'text',
  serialNumber: 'text',
  orderNumber: 'text',
  purchaseDate: 'date',
  age: 'choice',
  purchaseCost: 'money',
  warrantyEnd: 'date',
  supportEnd: 'date',
  supportQuarter: 'choice',
  supportEndSource: 'choice',
  confidentiality: 'number',
  integrity: 'number',
  availability: 'number',
  unclassified: 'yesNo',
  updatedAt: 'date',
} as const satisfies Record<string, FilterKind>;

export type AssetFilterField = keyof typeof assetFilters;

export const assetFilterFields = Object.keys(assetFilters) as readonly AssetFilterField[];

/** The filters that are not conditions on a field of their own name. */
const conditions: Partial<Record<AssetFilterField, (filter: Filter, today: LocalDate) => AssetWhere>> = {
  unitWithin: ({ operator, values }) => {
    if (operator === 'isNull' || operator === 'notNull') return { unit: { id: { isNull: operator === 'isNull' } } };
    return operator === 'notIn' ? { not: { unitWithin: values } } : { unitWithin: values };
  },

  /** Age in calendar years, as the API counts it: this year less the year of purchase. */
  age: ({ operator, values }, today) => {
    const { year } = partsOf(today);
    const years = values.filter((value) => /^-?\d{1,3}$/.test(value)).map((value) => year - Number(value));
    if (operator === 'in') return { purchaseYear: { in: years } };
    if (operator === 'notIn') return { not: { purchaseYear: { in: years } } };
    return { purchaseYear: { isNull: operator === 'isNull' } };
  },

  /** Quarters in which support ends, and what has ended; quarters in a row make one range of days. */
  supportQuarter: ({ operator, values }, today) => {
    if (operator === 'isNull' || operator === 'notNull') return { supportEnd: { isNull: operator === 'isNull' } };
    const ranges = daysOfQuarters(values, today).map(({ from, to }) => ({ ...(from && { gte: from }), lte: to }));
    const [only] = ranges;
    const any =
      ranges.length === 1 && only ? { supportEnd: only } : { or: ranges.map((supportEnd) => ({ supportEnd })) };
    return operator === 'notIn' ? { not: any } : any;
  },

  /** Whether any of the three information classes is missing. */
  unclassified: ({ values }) => {
    const isNull = true;
    const missing = { or: [{ confidentiality: { isNull } }, { integrity: { isNull } }, { availability: { isNull } }] };
    return values[0] === 'true' ? missing : { not: missing };
  },

  /** An instant, filtered by its day in Sweden. */
  updatedAt: ({ operator, values: [day] }) => {
    if (operator === 'isNull' || operator === 'notNull') return { updatedAt: { isNull: operator === 'isNull' } };
    if (!isLocalDate(day)) return { updatedAt: { eq: day ?? '' } };
    return { updatedAt: operator === 'gte' ? { gte: startOfDay(day) } : { lt: startOfDay(addDays(day, 1)) } };
  },
};

/** The instant at which a day begins in Sweden, whichever of its two offsets holds then. */
function startOfDay(day: LocalDate): string {
  const instants = ['+02:00', '+01:00'].map((offset) => new Date(`${day}T00:00:00${offset}`));
  const start = instants.find((instant) => todayIn(STOCKHOLM, instant) === day);
  return (start ?? new Date(`${day}T00:00:00Z`)).toISOString();
}

/** The API's condition for the filters of an address; all of them must hold. */
export function assetWhere(filters: readonly Filter[], today: LocalDate): AssetWhere {
  const fields = assetFilterFields.map((id) => {
    const condition = conditions[id];
    return {
      id,
      kind: assetFilters[id],
      condition: condition && ((filter: Filter) => ({ ...condition(filter, today) })),
    };
  });
  return whereOf(filters, fields) ?? {};
}
