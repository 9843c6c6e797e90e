import type { ApolloClient } from '@apollo/client';
import { addDays, partsOf, type LocalDate } from '../../server/values/local-date.ts';
import { ContractDomain, ContractKind, ContractPhase, DecisionKind, PriorityClass } from '../gql/graphql.ts';
import type { MessageKey } from '../i18n/catalogue.ts';
import type { Translate } from '../i18n/use-t.ts';
import { findPeople, findSuppliers, findUnits } from '../organisation/finders.ts';
import type { Finder } from '../records/field-spec.ts';
import type { Filterable } from '../records/record-where.ts';
import type { FilterField } from '../ui/list/filter-field.ts';
import type { Filter, FilterKind } from '../ui/list/list-state.ts';

/** How far ahead decisions are looked for, in days. */
export const windows = [30, 90, 180, 365] as const;

/** Every field that contracts can be filtered by, in the order that people are offered them. */
const kinds = {
  decideWithin: 'choice',
  kind: 'choice',
  domain: 'choice',
  priorityClass: 'choice',
  phase: 'choice',
  decisionKind: 'choice',
  supplier: 'record',
  unitWithin: 'record',
  unit: 'record',
  owner: 'record',
  isOrphaned: 'yesNo',
  safeDate: 'date',
  deadline: 'date',
  currentEnd: 'date',
  endYear: 'choice',
  start: 'date',
  annualCost: 'money',
  registryNumber: 'text',
} as const satisfies Record<string, FilterKind>;

export type ContractFilterField = keyof typeof kinds;

type Conditions = Partial<Record<ContractFilterField, NonNullable<Filterable['condition']>>>;

/** The filters that are not conditions on a field of their own name. */
const conditions = (today: LocalDate): Conditions => ({
  /** What has its safe date so near, also what is overdue: it can still be decided. */
  decideWithin: ({ operator, values }) => {
    if (operator === 'isNull' || operator === 'notNull') return { safeDate: { isNull: operator === 'isNull' } };
    const days = values.map(Number).filter((value) => Number.isInteger(value) && value >= 0 && value <= 3660);
    const within = { safeDate: { lte: addDays(today, Math.max(0, ...days)) } };
    return operator === 'in' ? within : { not: within };
  },
  unitWithin: ({ operator, values }) => {
    if (operator === 'isNull' || operator === 'notNull') return { unit: { id: { isNull: operator === 'isNull' } } };
    return operator === 'notIn' ? { not: { unitWithin: values } } : { unitWithin: values };
  },
  isOrphaned: ({ values: [value] }) => ({ isOrphaned: { eq: value === 'true' } }),
  endYear: ({ operator, values }) => {
    if (operator === 'isNull' || operator === 'notNull') return { endYear: { isNull: operator === 'isNull' } };
    const any = { endYear: { in: values.map(Number).filter(Number.isInteger) } };
    return operator === 'notIn' ? { not: any } : any;
  },
});

const finders: Partial<Record<ContractFilterField, Finder>> = {
  supplier: findSuppliers,
  unit: findUnits,
  unitWithin: findUnits,
  owner: findPeople,
};

const enums: Partial<Record<ContractFilterField, readonly [values: object, prefix: string]>> = {
  kind: [ContractKind, 'contracts.kind'],
  domain: [ContractDomain, 'contracts.domain'],
  priorityClass: [PriorityClass, 'contracts.priorityClass'],
  phase: [ContractPhase, 'contracts.phase'],
  decisionKind: [DecisionKind, 'contracts.decision'],
};

/** How many years ahead one can filter by the end of a term. */
const yearsAhead = 10;

/** The filters of contracts, as lists offer them and as the API takes them. */
export function contractFilters(
  t: Translate,
  client: ApolloClient,
  today: LocalDate,
): readonly (FilterField & Filterable)[] {
  const own = conditions(today);
  const { year } = partsOf(today);
  const options = (id: ContractFilterField) => {
    if (id === 'decideWithin') {
      return windows.map((days) => ({ value: String(days), label: t('contracts.deadlines.within', { days }) }));
    }
    if (id === 'endYear') {
      const years = Array.from({ length: yearsAhead + 1 }, (_, ahead) => String(year + ahead));
      return years.map((value) => ({ value, label: value }));
    }
    const [values, prefix] = enums[id] ?? [];
    return (
      values && Object.values(values).map((value: string) => ({ value, label: t(`${prefix}.${value}` as MessageKey) }))
    );
  };
  return Object.entries(kinds).map(([key, kind]): FilterField & Filterable => {
    const id = key as ContractFilterField;
    const choice = options(id);
    const find = finders[id];
    return {
      id,
      kind,
      label: t(`contracts.field.${id}`),
      condition: own[id],
      ...(choice && { options: choice }),
      ...(find && { search: (text: string, signal: AbortSignal) => find(client, text, signal, {}) }),
    };
  });
}

/** A filter that holds a field to some values. */
export const held = (field: ContractFilterField, ...values: string[]): Filter => ({ field, operator: 'in', values });
