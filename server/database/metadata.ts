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
