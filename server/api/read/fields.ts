import { getMetadataStorage, ID, Int } from 'type-graphql';
import { DateScalar, DateTimeScalar, DecimalScalar, MoneyScalar, YearMonthScalar } from '../scalars.ts';
import {
  BooleanFilter,
  DateFilter,
  DateTimeFilter,
  DecimalFilter,
  enumFilter,
  IdFilter,
  IntFilter,
  MoneyFilter,
  TextFilter,
  YearMonthFilter,
} from './filter.types.ts';
import type { GraphqlClass, RecordDefinition } from './record.ts';

interface DeclaredEnum {
  enumObj: unknown;
  name: string;
}

const FILTERS = new Map<unknown, GraphqlClass>([
  [ID, IdFilter],
  [String, TextFilter],
  [Int, IntFilter],
  [Boolean, BooleanFilter],
  [DateScalar, DateFilter],
  [DateTimeScalar, DateTimeFilter],
  [MoneyScalar, MoneyFilter],
  [DecimalScalar, DecimalFilter],
  [YearMonthScalar, YearMonthFilter],
]);

/** The declared GraphQL type and description of a record's field. */
export function declaredField(record: RecordDefinition, name: string): { type: unknown; description: string } {
  const targets = [record.type(), Object.getPrototypeOf(record.type())];
  const field = getMetadataStorage().fields.find((it) => targets.includes(it.target) && it.name === name);
  if (!field) throw new Error(`The GraphQL type ${record.name} has no field ${name}.`);
  return { type: field.getType(), description: field.description ?? '' };
}

/** The input type that filters a column, from the GraphQL type that the column is shown as. */
export function columnFilter(record: RecordDefinition, name: string): GraphqlClass {
  if (name === 'id') return IdFilter;
  const { type } = declaredField(record, name);
  const filter = FILTERS.get(type);
  if (filter) return filter;
  const declared = (getMetadataStorage().enums as DeclaredEnum[]).find((it) => it.enumObj === type);
  if (!declared) throw new Error(`There is no filter for ${record.name}.${name}.`);
  return enumFilter(declared.name, type as object);
}
