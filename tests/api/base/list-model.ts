/**
 * What a list of assets must answer, said as naively as can be: rows in memory, filtered, sorted and counted one by one.
 */

/** A record that assets refer to. */
export interface Related {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parent?: Related | null;
}

export interface Row {
  readonly id: string;
  readonly tag: string;
  readonly name: string;
  /** Place of the name in Swedish order, as the database sorts it; equal names have equal places. */
  readonly namePlace: number;
  readonly serialNumber: string | null;
  readonly category: string;
  readonly status: string;
  readonly site: Related | null;
  readonly unit: Related;
  readonly purchaseDate: string | null;
  readonly purchaseCost: string | null;
  readonly confidentiality: number | null;
  /** Kinds of the relations that start from the asset. */
  readonly relationsFrom: readonly string[];
}

export type Where = Readonly<Record<string, unknown>>;

export interface Level {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** Whole öre of an amount. */
const ore = (amount: string) => BigInt(amount.replace('.', ''));

function amountOf(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Smaller than, equal to or greater than zero, as one value comes before another; amounts by what they are worth. */
function compare(one: string | number, other: string | number): number {
  const [first, second] = isAmount(one) && isAmount(other) ? [ore(one), ore(other)] : [one, other];
  return first < second ? -1 : first > second ? 1 : 0;
}

const isAmount = (value: unknown): value is string => typeof value === 'string' && /^-?\d+\.\d\d$/.test(value);

type Value = string | number | null;

const OPERATORS: Readonly<Record<string, (value: Value, operand: never) => boolean>> = {
  eq: (value, operand: string | number) => value !== null && compare(value, operand) === 0,
  ne: (value, operand: string | number) => value === null || compare(value, operand) !== 0,
  in: (value, operands: (string | number)[]) => value !== null && operands.some((it) => compare(value, it) === 0),
  isNull: (value, operand: boolean) => (value === null) === operand,
  gt: (value, operand: string | number) => value !== null && compare(value, operand) > 0,
  gte: (value, operand: string | number) => value !== null && compare(value, operand) >= 0,
  lt: (value, operand: string | number) => value !== null && compare(value, operand) < 0,
  lte: (value, operand: string | number) => value !== null && compare(value, operand) <= 0,
  contains: (value, operand: string) => lower(value).includes(operand.toLowerCase()),
  startsWith: (value, operand: string) => lower(value).startsWith(operand.toLowerCase()),
  endsWith: (value, operand: string) => lower(value).endsWith(operand.toLowerCase()),
};

/** A text in lower case; for what is missing a text that nothing is a part of. */
const lower = (value: Value) => (value === null ? '\uffff' : String(value).toLowerCase());

function holds(value: Value, conditions: Where): boolean {
  return Object.entries(conditions).every(([operator, operand]) => OPERATORS[operator]?.(value, operand as never));
}

/** Whether a record, an asset or one it refers to, meets all conditions. */
function meets<T extends object>(record: T, where: Where, field: (name: string, inner: Where) => boolean): boolean {
  return Object.entries(where).every(([name, inner]) => {
    if (name === 'and') return (inner as Where[]).every((it) => meets(record, it, field));
    if (name === 'or') return (inner as Where[]).some((it) => meets(record, it, field));
    if (name === 'not') return !meets(record, inner as Where, field);
    return field(name, inner as Where);
  });
}

/** Conditions on the id are on the reference itself, so they can also hold where there is none; others need a record. */
function relatedMeets(related: Related | null, { id, ...rest }: Where): boolean {
  if (id && !holds(related?.id ?? null, id as Where)) return false;
  if (Object.keys(rest).length === 0) return true;
  return related !== null && meets(related, rest, (name, inner) => holds(related[name as 'code'], inner));
}

function isWithin(unit: Related | null | undefined, ids: readonly string[]): boolean {
  return unit ? ids.includes(unit.id) || isWithin(unit.parent, ids) : false;
}

export function rowMeets(row: Row, where: Where): boolean {
  return meets(row, where, (name, inner) => {
    if (name === 'site' || name === 'unit') return relatedMeets(row[name], inner);
    if (name === 'unitWithin') return isWithin(row.unit, inner as unknown as string[]);
    if (name === 'relationsFrom') return linksMeet(row.relationsFrom, inner);
    return holds(row[name as 'tag'], inner);
  });
}

function linksMeet(kinds: readonly string[], where: Where): boolean {
  const some = (inner: Where) => kinds.some((kind) => Object.values(inner).every((it) => holds(kind, it as Where)));
  return Object.entries(where).every(([quantifier, inner]) => some(inner as Where) === (quantifier === 'some'));
}

/** Every word is part of the asset's tag, name or serial number; one of one or two letters begins a word there. */
export function isFound(row: Row, search: string): boolean {
  const text = ` ${row.tag} ${row.name} ${row.serialNumber ?? ''}`.toLowerCase();
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word.length < 3 ? ` ${word}` : word));
}

const ORDERED: Readonly<Record<string, (row: Row) => string | number | null>> = {
  TAG: ({ tag }) => tag,
  NAME: ({ namePlace }) => namePlace,
  SERIAL_NUMBER: ({ serialNumber }) => serialNumber,
  PURCHASE_DATE: ({ purchaseDate }) => purchaseDate,
  PURCHASE_COST: ({ purchaseCost }) => purchaseCost,
  ID: ({ id }) => id,
};

/** Rows in the order of the levels, missing values last at each, closed by the id in the direction of the first. */
export function sorted(rows: readonly Row[], levels: readonly Level[]): Row[] {
  const all = levels.length ? levels : [{ field: 'TAG', direction: 'ASC' } as const];
  const closed = [...all, { field: 'ID', direction: all[0]?.direction ?? 'ASC' }];
  return rows.toSorted((one, other) => {
    for (const { field, direction } of closed) {
      const [first, second] = [ORDERED[field]?.(one) ?? null, ORDERED[field]?.(other) ?? null];
      if (first === second) continue;
      if (first === null) return 1;
      if (second === null) return -1;
      const difference = compare(first, second);
      if (difference) return direction === 'DESC' ? -difference : difference;
    }
    return 0;
  });
}

const present = <T>(values: readonly (T | null)[]) => values.filter((value) => value !== null);

/** Half away from zero to the öre. */
function mean(amounts: readonly bigint[]): bigint {
  const sum = amounts.reduce((one, other) => one + other, 0n);
  const count = BigInt(amounts.length);
  const half = (2n * (sum < 0n ? -sum : sum) + count) / (2n * count);
  return sum < 0n ? -half : half;
}

/** Count, sum and mean of the cost, and the ends of cost and day. */
export function sums(rows: readonly Row[]): { count: number } {
  const costs = present(rows.map(({ purchaseCost }) => purchaseCost)).toSorted(compare);
  const days = present(rows.map(({ purchaseDate }) => purchaseDate)).toSorted(compare);
  const amounts = costs.map(ore);
  const all = {
    count: rows.length,
    sum: { purchaseCost: amounts.length ? amountOf(amounts.reduce((one, other) => one + other, 0n)) : null },
    avg: { purchaseCost: amounts.length ? amountOf(mean(amounts)) : null },
    min: { purchaseCost: costs[0] ?? null, purchaseDate: days[0] ?? null },
    max: { purchaseCost: costs.at(-1) ?? null, purchaseDate: days.at(-1) ?? null },
  };
  return all;
}

interface GroupKey {
  value: string | null;
  label: string | null;
}

/** What rows are grouped by: the value as filters take it, and as people read it. */
export const GROUPED: Readonly<Record<string, (row: Row) => GroupKey>> = {
  STATUS: ({ status }) => ({ value: status, label: status }),
  CATEGORY: ({ category }) => ({ value: category, label: category }),
  SITE: ({ site }) => ({ value: site?.id ?? null, label: site?.name ?? null }),
  UNIT: ({ unit }) => ({ value: unit.id, label: unit.name }),
  PURCHASE_YEAR: ({ purchaseDate }) => ({
    value: purchaseDate && String(Number(purchaseDate.slice(0, 4))),
    label: purchaseDate && String(Number(purchaseDate.slice(0, 4))),
  }),
};

/** The fields of `where` that a group field's own conditions are under. */
export const NARROWED_BY: Readonly<Record<string, readonly string[]>> = {
  STATUS: ['status'],
  CATEGORY: ['category'],
  SITE: ['site'],
  UNIT: ['unit', 'unitWithin'],
  PURCHASE_YEAR: ['purchaseYear', 'purchaseDate'],
};

/** Rows that share the values of some fields, by these values. */
export function groups(rows: readonly Row[], fields: readonly string[]): { keys: GroupKey[]; rows: Row[] }[] {
  const found = Map.groupBy(rows, (row) => JSON.stringify(fields.map((field) => GROUPED[field]?.(row))));
  return [...found].map(([keys, shared]) => ({ keys: JSON.parse(keys) as GroupKey[], rows: shared }));
}
