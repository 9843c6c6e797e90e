import { addDays, isLocalDate, partsOf, STOCKHOLM, todayIn, type LocalDate } from '../../server/values/local-date.ts';
import type { AssetWhere } from '../gql/graphql.ts';
import type { Filter, FilterKind } from '../ui/list/list-state.ts';
import { moneyInput } from './money-input.ts';
import { daysOfQuarters } from './support-quarter.ts';

/** How a field of the list's address becomes a condition of the API. */
interface AssetFilter {
  readonly kind: FilterKind;
  condition(filter: Filter, today: LocalDate): AssetWhere;
}

type Plain = 'tag' | 'name' | 'serialNumber' | 'orderNumber';
type Choice = 'category' | 'status' | 'supportEndSource';
type Day = 'purchaseDate' | 'warrantyEnd' | 'supportEnd';
type Level = 'confidentiality' | 'integrity' | 'availability';
type Reference = 'model' | 'site' | 'unit' | 'custodian' | 'systemOwner' | 'supplier';

/** A filter on one column: the operator's name is the API's, but for those that say 'no value' and 'none of these'. */
const column = (kind: FilterKind, field: string, read: (value: string) => unknown = (value) => value): AssetFilter => ({
  kind,
  condition({ operator, values }) {
    if (operator === 'isNull') return { [field]: { isNull: true } };
    if (operator === 'notNull') return { [field]: { isNull: false } };
    if (operator === 'notIn') return { not: { [field]: { in: values } } };
    return { [field]: { [operator]: operator === 'in' ? values : read(values[0] ?? '') } };
  },
});

const text = (field: Plain) => column('text', field);
const choice = (field: Choice) => column('choice', field);
const date = (field: Day) => column('date', field);
const level = (field: Level) => column('number', field, Number);

const reference = (field: Reference): AssetFilter => {
  const onId = column('record', 'id');
  return {
    kind: 'record',
    condition(filter, today) {
      const { not, ...id } = onId.condition(filter, today);
      return not ? { not: { [field]: not } } : { [field]: id };
    },
  };
};

/** Age in calendar years, as the API counts it: this year less the year of purchase. */
const age: AssetFilter = {
  kind: 'choice',
  condition({ operator, values }, today) {
    const { year } = partsOf(today);
    const years = values.filter((value) => /^-?\d{1,3}$/.test(value)).map((value) => year - Number(value));
    if (operator === 'in') return { purchaseYear: { in: years } };
    if (operator === 'notIn') return { not: { purchaseYear: { in: years } } };
    return { purchaseYear: { isNull: operator === 'isNull' } };
  },
};

/** Quarters in which support ends, and what has ended; quarters in a row make one range of days. */
const supportQuarter: AssetFilter = {
  kind: 'choice',
  condition({ operator, values }, today) {
    if (operator === 'isNull' || operator === 'notNull') return { supportEnd: { isNull: operator === 'isNull' } };
    const ranges = daysOfQuarters(values, today).map(({ from, to }) => ({ ...(from && { gte: from }), lte: to }));
    const [only] = ranges;
    const any =
      ranges.length === 1 && only ? { supportEnd: only } : { or: ranges.map((supportEnd) => ({ supportEnd })) };
    return operator === 'notIn' ? { not: any } : any;
  },
};

/** The instant at which a day begins in Sweden, whichever of its two offsets holds then. */
function startOfDay(day: LocalDate): string {
  const instants = ['+02:00', '+01:00'].map((offset) => new Date(`${day}T00:00:00${offset}`));
  const start = instants.find((instant) => todayIn(STOCKHOLM, instant) === day);
  return (start ?? new Date(`${day}T00:00:00Z`)).toISOString();
}

/** An instant filtered by its day in Sweden. */
const instant = (field: 'updatedAt'): AssetFilter => ({
  kind: 'date',
  condition(filter, today) {
    const [day] = filter.values;
    if (!isLocalDate(day)) return column('date', field).condition(filter, today);
    return { [field]: filter.operator === 'gte' ? { gte: startOfDay(day) } : { lt: startOfDay(addDays(day, 1)) } };
  },
});

const unitWithin: AssetFilter = {
  kind: 'record',
  condition({ operator, values }) {
    if (operator === 'isNull' || operator === 'notNull') return { unit: { id: { isNull: operator === 'isNull' } } };
    return operator === 'notIn' ? { not: { unitWithin: values } } : { unitWithin: values };
  },
};

/** Whether any of the three classes is missing. */
const unclassified: AssetFilter = {
  kind: 'yesNo',
  condition({ values }) {
    const missing: AssetWhere = {
      or: [{ confidentiality: { isNull: true } }, { integrity: { isNull: true } }, { availability: { isNull: true } }],
    };
    return values[0] === 'true' ? missing : { not: missing };
  },
};

/** Every field that assets can be filtered by, in the order that people are offered them. */
export const assetFilters = {
  category: choice('category'),
  status: choice('status'),
  unitWithin,
  unit: reference('unit'),
  site: reference('site'),
  model: reference('model'),
  supplier: reference('supplier'),
  custodian: reference('custodian'),
  systemOwner: reference('systemOwner'),
  tag: text('tag'),
  name: text('name'),
  serialNumber: text('serialNumber'),
  orderNumber: text('orderNumber'),
  purchaseDate: date('purchaseDate'),
  age,
  purchaseCost: column('money', 'purchaseCost', moneyInput),
  warrantyEnd: date('warrantyEnd'),
  supportEnd: date('supportEnd'),
  supportQuarter,
  supportEndSource: choice('supportEndSource'),
  confidentiality: level('confidentiality'),
  integrity: level('integrity'),
  availability: level('availability'),
  unclassified,
  updatedAt: instant('updatedAt'),
} satisfies Record<string, AssetFilter>;

export type AssetFilterField = keyof typeof assetFilters;

export const assetFilterFields = Object.keys(assetFilters) as readonly AssetFilterField[];

const isField = (id: string): id is AssetFilterField => id in assetFilters;

/**
 * The API's condition for the filters of an address; all of them must hold. The first condition on each field stands
 * at the top, where the API finds it when it leaves a field's own conditions out of that field's counts.
 */
export function assetWhere(filters: readonly Filter[], today: LocalDate): AssetWhere {
  const where: Record<string, unknown> = {};
  const more: AssetWhere[] = [];
  for (const filter of filters) {
    if (!isField(filter.field)) continue;
    const condition = assetFilters[filter.field].condition(filter, today);
    if (Object.keys(condition).some((key) => key in where)) more.push(condition);
    else Object.assign(where, condition);
  }
  return more.length > 0 ? { ...where, and: more } : where;
}
