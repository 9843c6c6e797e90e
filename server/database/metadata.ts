import { MikroORM, type EntityClass, type EntityMetadata, type EntityProperty } from '@mikro-orm/postgresql';
import { entities } from './entities.ts';

/** MikroORM's knowledge of tables and columns, discovered once without a connection. */
const metadata = new MikroORM({ entities, dbName: 'hemtag' }).getMetadata();

/** Table, columns and relations of an entity. */
export function metadataOf<E extends object>(entity: EntityClass<E>): EntityMetadata<E> {
  return metadata.get(entity);
}

/** One property of an entity; a name that is not there is a mistake of ours, never of a caller. */
export function propertyOf<E extends object>(entity: EntityClass<E>, name: string): EntityProperty {
  const property = (metadataOf(entity).properties as Record<string, EntityProperty>)[name];
  if (!property) throw new Error(`${metadataOf(entity).className} has no property ${name}.`);
  return property;
}

/** The one column that a scalar or many-to-one property is stored in. */
export function columnOf<E extends object>(entity: EntityClass<E>, name: string): string {
  const [column] = propertyOf(entity, name).fieldNames;
  if (!column) throw new Error(`${metadataOf(entity).className}.${name} is not stored in a column.`);
  return column;
}

/** The columns that an entity is stored in, also those that PostgreSQL computes. */
export function columnsOf<E extends object>(entity: EntityClass<E>): string[] {
  return metadataOf(entity).props.flatMap(({ fieldNames, persist }) => (persist === false ? [] : (fieldNames ?? [])));
}

/** The table with the superseded versions of an entity's rows; null where none are kept. */
export function pastTableOf<E extends object>(entity: EntityClass<E>): string | null {
  const { properties, tableName } = metadataOf(entity);
  return 'validFrom' in properties ? `${tableName}_past` : null;
}
