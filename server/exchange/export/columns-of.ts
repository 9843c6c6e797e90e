import {
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { targetOf, type RecordDefinition } from '../../api/read/record.ts';
import { objectType } from '../../api/read/selection.ts';
import type { DeclaredColumn, DeclaredExport, ExportedColumn, ExportedList, ValueKind } from './exported-list.ts';

const KINDS: Readonly<Record<string, ValueKind>> = {
  Int: 'number',
  Float: 'number',
  Decimal: 'number',
  Percent: 'number',
  Money: 'money',
  Date: 'date',
  DateTime: 'dateTime',
  Boolean: 'boolean',
};

/**
 * The columns of every list that the API has: those that its module declares, and one for each other field that is data.
 * A field that nobody declared has its name in GraphQL as its label.
 */
export function exportedLists(
  schema: GraphQLSchema,
  records: readonly RecordDefinition[],
  declared: readonly DeclaredExport[],
): ReadonlyMap<string, ExportedList> {
  return new Map(
    records.map((record) => {
      const module = declared.find((each) => each.record === record);
      const own = module?.columns.map((each) => columnOf(schema, record, each));
      const fields = fieldColumns(schema, record);
      const others = fields.filter(({ path }) => !own?.some((column) => column.path === path));
      const standard = own ?? fields.filter(({ kind, path }) => kind !== 'rows' && !path.endsWith('.id'));
      const name = module?.name ?? { sv: record.list, en: record.list };
      const { rowOfEach } = module ?? {};
      return [record.list, { record, name, rowOfEach, standard, all: [...(own ?? []), ...others] }];
    }),
  );
}

function columnOf(schema: GraphQLSchema, record: RecordDefinition, column: DeclaredColumn): ExportedColumn {
  return { ...column, kind: column.kind ?? kindAt(objectType(schema, record.name), column.path.split('.')) };
}

/** The kind of value at a path; a path that is not there is a mistake of the declaration. */
function kindAt(type: GraphQLObjectType, [name = '', ...rest]: readonly string[]): ValueKind {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}.`);
  const inner = getNamedType(field.type);
  if (rest.length && isListType(getNullableType(field.type))) return 'text';
  if (rest.length && isObjectType(inner)) return kindAt(inner, rest);
  if (rest.length || !isLeafType(inner)) throw new Error(`${type.name}.${name} is no value.`);
  return kindOf(field.type);
}

function kindOf(type: GraphQLOutputType): ValueKind {
  return isListType(getNullableType(type)) ? 'rows' : (KINDS[getNamedType(type).name] ?? 'text');
}

/** A column for each field of a record that is data; of a related record its id and what people know it by. */
function fieldColumns(schema: GraphQLSchema, record: RecordDefinition): ExportedColumn[] {
  const type = objectType(schema, record.name);
  return Object.values(type.getFields()).flatMap((field) => {
    const { name } = field;
    if (record.computed?.[name] || record.workedOut?.[name] || record.links?.[name]) return [];
    const plain = (path: string, kind: ValueKind): ExportedColumn => ({ path, label: { sv: path, en: path }, kind });
    if (record.derived?.[name] || isLeafType(getNamedType(field.type))) return [plain(name, kindOf(field.type))];
    const target = targetOf(record, name);
    if (!target) return [];
    const known = [...new Set(['id', target.key ?? target.label, target.label])];
    return known.map((property) => plain(`${name}.${property}`, kindAt(type, [name, property])));
  });
}
