import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { recordSetChanges, type Authorship, type RecordedWrite } from '../../access/audit.ts';
import type { RecordedChange } from '../../access/audit-event.entity.ts';
import { supersede } from '../../access/supersede.ts';
import { column, columnType, quoted, table, type RecordDefinition } from '../../api/read/record.ts';
import { columnOf } from '../../database/metadata.ts';
import { keyOf, type Catalogue, type CatalogueRow } from './catalogue-rows.ts';

/** Where the rows of a catalogue are kept. */
type Target = Pick<Catalogue<unknown, CatalogueRow>, 'record' | 'key' | 'kept' | 'onlyNew'>;

/** A record that the catalogue made or altered. */
export interface Upserted<Row> extends RecordedWrite {
  row: Row;
}

type Stored = Readonly<Record<string, string | null>>;

/**
 * Makes the records that a catalogue has and the database lacks, and alters those that differ, with their audit events.
 * The number of statements does not depend on the number of rows.
 */
export async function upsertRows<Row extends CatalogueRow>(
  em: EntityManager,
  target: Target,
  rows: readonly Row[],
  authorship: Authorship,
): Promise<Upserted<Row>[]> {
  const { record, key, kept, onlyNew } = target;
  const stored = new Map((await storedRows(em, target, rows)).map((each) => [keyOf(each, key), each]));
  const upserted = rows.flatMap((row): Upserted<Row>[] => {
    const before = stored.get(keyOf(row, key));
    const recordId = before?.['id'] ?? v7();
    const changes = differences(before ?? {}, row, before ? kept : [...key, ...kept, ...onlyNew]);
    return changes.length ? [{ record, recordId, action: before ? 'UPDATE' : 'CREATE', changes, row }] : [];
  });
  const made = upserted.filter(({ action }) => action === 'CREATE');
  const altered = upserted.filter(({ action }) => action === 'UPDATE');
  const at = await supersede(em, new Map([[record.entity, altered.map(({ recordId }) => recordId)]]));
  await insertRows(em, record, [...key, ...kept, ...onlyNew], made, at);
  await updateRows(em, target, altered, stored, at);
  await recordSetChanges(em, authorship, upserted, { at });
  return upserted;
}

/** What a row alters in the stored values; what it does not say stays. */
export function differences(before: Stored, row: CatalogueRow, properties: readonly string[]): RecordedChange[] {
  return properties.flatMap((field) => {
    const was = before[field] ?? null;
    const is = row[field] === undefined ? was : row[field];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** The stored rows that have the keys of the given ones, as text, held until the write ends. */
function storedRows(em: EntityManager, target: Target, rows: readonly CatalogueRow[]): Promise<Stored[]> {
  const { record, key, kept } = target;
  const shown = [...key, ...kept].map((property) => `${column(record, 't', property)}::text as ${quoted(property)}`);
  const same = key.map((property) => `${column(record, 't', property)} = k.${quoted(property)}`);
  const keys = key.map((property) => `${quoted(property)} text`);
  return em.execute<Stored[]>(
    `select t.id, ${shown.join(', ')} from ${table(record)} t
     join json_to_recordset(?::json) as k(${keys.join(', ')}) on ${same.join(' and ')} for update of t`,
    [JSON.stringify(rows)],
  );
}

async function insertRows(
  em: EntityManager,
  record: RecordDefinition,
  properties: readonly string[],
  made: readonly Upserted<CatalogueRow>[],
  at: Date,
): Promise<void> {
  if (!made.length) return;
  const columns = properties.map((property) => quoted(columnOf(record.entity, property)));
  await em.execute(
    `insert into ${table(record)} (id, valid_from, ${columns.join(', ')})
     select id, ?::timestamptz, ${properties.map(quoted).join(', ')}
     from json_to_recordset(?::json) as x(id uuid, ${typed(record, properties)})`,
    [at.toISOString(), JSON.stringify(made.map(({ recordId, row }) => ({ ...row, id: recordId })))],
  );
}

async function updateRows(
  em: EntityManager,
  { record, key, kept }: Target,
  altered: readonly Upserted<CatalogueRow>[],
  stored: ReadonlyMap<string, Stored>,
  at: Date,
): Promise<void> {
  if (!altered.length) return;
  const settings = kept.map((property) => `${quoted(columnOf(record.entity, property))} = x.${quoted(property)}`);
  await em.execute(
    `update ${table(record)} t set ${settings.join(', ')}, version = t.version + 1, updated_at = now(), valid_from = ?::timestamptz
     from json_to_recordset(?::json) as x(id uuid, ${typed(record, kept)}) where t.id = x.id`,
    // What a row leaves open stays as it is stored.
    [
      at.toISOString(),
      JSON.stringify(
        altered.map(({ row, recordId }) => ({ ...stored.get(keyOf(row, key)), ...said(row), id: recordId })),
      ),
    ],
  );
}

/** What a row says, without what it leaves open. */
function said(row: CatalogueRow): CatalogueRow {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** The properties with the types of their columns, as a list of columns of a JSON record set. */
function typed(record: RecordDefinition, properties: readonly string[]): string {
  return properties.map((property) => `${quoted(property)} ${columnType(record, property)}`).join(', ');
}
