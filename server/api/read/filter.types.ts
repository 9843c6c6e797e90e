import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, DateTimeScalar, DecimalScalar, MoneyScalar, YearMonthScalar } from '../scalars.ts';
import type { GraphqlClass } from './record.ts';

/** How an operator of a filter becomes SQL over a column and a bound value. */
export interface Operator {
  description: string;
  list?: boolean;
  /** The value's own type when it is not the column's, as for isNull. */
  flag?: boolean;
  sql: (column: string, value: string, flag?: boolean) => string;
  /** Turns what was sent into what is bound. */
  bind?: (value: unknown) => unknown;
}

/** Escapes what LIKE would read as wildcards. */
export function likeEscaped(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

const EQUALITY = {
  eq: { description: 'Equal to the value.', sql: (column, value) => `${column} = ${value}` },
  ne: {
    description: 'Not equal to the value; records without a value are included.',
    sql: (column, value) => `${column} is distinct from ${value}`,
  },
  in: { description: 'Equal to one of the values.', list: true, sql: (column, value) => `${column} = any(${value})` },
  isNull: {
    description: 'True: there is no value. False: there is one.',
    flag: true,
    sql: (column, _value, flag) => `${column} is ${flag ? '' : 'not '}null`,
  },
} satisfies Record<string, Operator>;

const RANGE = {
  gt: { description: 'Greater (later) than the value.', sql: (column, value) => `${column} > ${value}` },
  gte: { description: 'Greater (later) than or equal to the value.', sql: (column, value) => `${column} >= ${value}` },
  lt: { description: 'Less (earlier) than the value.', sql: (column, value) => `${column} < ${value}` },
  lte: { description: 'Less (earlier) than or equal to the value.', sql: (column, value) => `${column} <= ${value}` },
} satisfies Record<string, Operator>;

/** Å and å are one letter in either case only to a collation that knows them, which codes do not have. */
const foundInEitherCase = (column: string, value: string) => `${column} ilike ${value} collate "swedish"`;

const PARTS = {
  contains: {
    description: 'Has the text somewhere, in either case.',
    sql: foundInEitherCase,
    bind: (value) => `%${likeEscaped(String(value))}%`,
  },
  startsWith: {
    description: 'Begins with the text, in either case.',
    sql: foundInEitherCase,
    bind: (value) => `${likeEscaped(String(value))}%`,
  },
  endsWith: {
    description: 'Ends with the text, in either case.',
    sql: foundInEitherCase,
    bind: (value) => `%${likeEscaped(String(value))}`,
  },
} satisfies Record<string, Operator>;

/** Every operator there is; a filter's GraphQL type says which of them a column has. */
export const OPERATORS: Readonly<Record<string, Operator>> = { ...EQUALITY, ...RANGE, ...PARTS };

/** Operators that look for a part of a text: a stored search text can narrow them down first. */
export const isPartOperator = (name: string): boolean => name in PARTS;

/** Makes the GraphQL input type of a filter over columns of one GraphQL type. */
export function filterType(
  name: string,
  description: string,
  valueType: () => unknown,
  operators: Readonly<Record<string, Operator>>,
): GraphqlClass {
  const filter = class {};
  for (const [operator, { description: text, list, flag }] of Object.entries(operators)) {
    const type = () => (flag ? Boolean : list ? [valueType()] : valueType()) as never;
    Field(type, { nullable: true, description: text })(filter.prototype, operator);
  }
  InputType(name, { description })(filter);
  return filter;
}

export const TextFilter = filterType(
  'TextFilter',
  'Conditions on a text; all that are given must hold.',
  () => String,
  {
    ...EQUALITY,
    ...PARTS,
  },
);
export const IdFilter = filterType(
  'IdFilter',
  'Conditions on a record id; all that are given must hold.',
  () => ID,
  EQUALITY,
);
export const IntFilter = filterType(
  'IntFilter',
  'Conditions on a whole number; all that are given must hold.',
  () => Int,
  {
    ...EQUALITY,
    ...RANGE,
  },
);
export const BooleanFilter = filterType('BooleanFilter', 'Conditions on a yes or no.', () => Boolean, {
  eq: EQUALITY.eq,
  isNull: EQUALITY.isNull,
});
export const DateFilter = filterType(
  'DateFilter',
  'Conditions on a day; all that are given must hold.',
  () => DateScalar,
  {
    ...EQUALITY,
    ...RANGE,
  },
);
export const DateTimeFilter = filterType(
  'DateTimeFilter',
  'Conditions on an instant; all that are given must hold.',
  () => DateTimeScalar,
  { ...EQUALITY, ...RANGE },
);
export const MoneyFilter = filterType(
  'MoneyFilter',
  'Conditions on an amount in SEK excluding VAT; all that are given must hold.',
  () => MoneyScalar,
  { ...EQUALITY, ...RANGE },
);
export const DecimalFilter = filterType(
  'DecimalFilter',
  'Conditions on a decimal number; all that are given must hold.',
  () => DecimalScalar,
  { ...EQUALITY, ...RANGE },
);

export const YearMonthFilter = filterType(
  'YearMonthFilter',
  'Conditions on a month; all that are given must hold.',
  () => YearMonthScalar,
  { ...EQUALITY, ...RANGE },
);

const enumFilters = new Map<unknown, GraphqlClass>();

/** The filter over columns of an enum, made once per enum. */
export function enumFilter(name: string, enumObject: object): GraphqlClass {
  let filter = enumFilters.get(enumObject);
  if (!filter) {
    filter = filterType(
      `${name}Filter`,
      `Conditions on ${name}; all that are given must hold.`,
      () => enumObject,
      EQUALITY,
    );
    enumFilters.set(enumObject, filter);
  }
  return filter;
}
