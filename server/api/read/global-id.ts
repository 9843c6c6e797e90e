import { badInput } from '../errors.ts';
import { recordWithPrefix, type RecordDefinition } from './record.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The opaque id that the API gives a record: its kind's prefix and its key. */
export function globalId(record: RecordDefinition, key: string): string {
  return `${record.idPrefix}_${key}`;
}

/** The kind of record and key in a global id, or null when it is not one. */
export function readGlobalId(id: string): { record: RecordDefinition; key: string } | null {
  const at = id.indexOf('_');
  const record = at > 0 ? recordWithPrefix(id.slice(0, at)) : undefined;
  const key = id.slice(at + 1);
  return record && UUID.test(key) ? { record, key } : null;
}

/** The key in a global id of a record of any kind; refuses what is no id, naming the input field. */
export function anyKeyOf(id: string, field: readonly (string | number)[]): string {
  const read = readGlobalId(id);
  if (!read) throw badInput('error.invalidId', field, { type: 'Node' });
  return read.key;
}

/** The key in a global id that must be of one kind of record; refuses others, naming the input field. */
export function keyOf(record: RecordDefinition, id: string, field: readonly (string | number)[]): string {
  const read = readGlobalId(id);
  if (read?.record !== record) throw badInput('error.invalidId', field, { type: record.name });
  return read.key;
}
