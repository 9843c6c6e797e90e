import { EntitySchema, type EntityProperty } from '@mikro-orm/postgresql';
import { entities } from './entities.ts';
import { metadataOf, pastTableOf } from './metadata.ts';

/**
 * For each table of records that are read as of past days, the table of their superseded versions: the same columns
 * without rules, and until when the version held. Never loaded as entities; SQL copies rows into it and reads them.
 */
export const pastEntities = entities.flatMap((entity) => {
  const metadata = metadataOf(entity as never);
  const table = pastTableOf(entity as never);
  if (!table) return [];
  const stored = metadata.props.filter(({ fieldNames, persist }) => fieldNames && persist !== false);
  const schema = new EntitySchema<Record<string, unknown>>({
    name: `${metadata.className}Past`,
    tableName: table,
    properties: {
      ...Object.fromEntries(stored.map((property) => [property.name, plain(property)])),
      validUntil: { type: 'datetime', columnType: 'timestamptz(3)', primary: true },
    },
    indexes: [
      { properties: ['validUntil', 'validFrom'] },
      // What lists hang on, and what records are known and ordered by.
      ...stored.filter(({ kind, unique }) => kind === 'm:1' || unique).map(({ name }) => ({ properties: [name] })),
    ],
  });
  return [schema];
});

/** The column alone: neither reference nor rule, neither default nor computed. */
function plain({ name, fieldNames, columnTypes, collation, nullable }: EntityProperty) {
  const [fieldName, columnType] = [fieldNames[0], columnTypes[0]];
  return { type: 'string', fieldName, columnType, collation, nullable: nullable === true, primary: name === 'id' };
}
