import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { allRecords, enumName, type RecordDefinition } from '../../../server/api/read/record.ts';
import { schema } from '../../../server/schema.ts';

const records = new Set(allRecords().map(({ name }) => name));

function objectType(name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type.`);
  return type;
}

/** Everything that can be selected of a type: its own fields, and those of what it leads to so many steps away. */
export function everythingOf(name: string, steps: number): string {
  return selectionsOf(name, steps).join(' ');
}

/** The same one step away, a list that hangs on it in each: together they cost more than one may ask for, or keep prepared. */
export function everythingInParts(name: string): string[] {
  const parts: string[][] = [[]];
  for (const selection of selectionsOf(name, 1)) {
    if (/^\w+\(first/.test(selection)) parts.push([]);
    parts.at(-1)?.push(selection);
  }
  return parts.map((part) => part.join(' '));
}

function selectionsOf(name: string, steps: number): string[] {
  return Object.values(objectType(name).getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (field.args.some(isRequiredArgument)) return [];
    if (isLeafType(inner)) return [field.name];
    if (inner.name.endsWith('Connection')) {
      const kind = inner.name.slice(0, -'Connection'.length);
      return steps > 0 ? [`${field.name}(first: 3) { totalCount nodes { ${everythingOf(kind, steps - 1)} } }`] : [];
    }
    if (records.has(inner.name) && steps === 0) return [`${field.name} { id }`];
    return [`${field.name} { ${everythingOf(inner.name, steps - 1)} }`];
  });
}

/** All counts and sums of a list. */
export function sumsOf(record: RecordDefinition): string {
  const type = objectType(`${record.name}Connection`);
  const aggregate = `aggregate { ${everythingOf(`${record.name}Aggregate`, 0)} }`;
  const groups = [...(record.group ?? []), ...Object.keys(record.groupings ?? {})].map(enumName);
  if (!type.getFields()['facets'] || !groups.length) return `totalCount ${aggregate}`;
  const grouped = groups.map((group) => `by${group}: groupBy(by: [${group}]) { count keys { value label } }`);
  return `totalCount ${aggregate} ${grouped.join(' ')} facets(by: [${groups.join()}]) { field values { value label count } }`;
}
