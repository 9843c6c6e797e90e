import type { EntityManager } from '@mikro-orm/postgresql';
import { metadataOf } from '../database/metadata.ts';
import { DomainError, ErrorCode } from './errors.ts';
import { table, type RecordDefinition, type RowsOf } from './read/record.ts';
import { runIn } from './read/transaction.ts';
import { principalOf, type Action, type Viewer } from './viewer.ts';

/** Placeholders of the units in which the viewer may do something and of the viewer, made when the condition needs them. */
interface Placeholders {
  units: (record: RecordDefinition, action: Action) => string;
  principal: () => string;
}

/**
 * The condition that the viewer may do something with a record: true for every record of the kind, false for none, else SQL
 * over an alias. Reading and writing, lists and single records all ask here. What is confided to some is there for nobody
 * else; those to whom it is confided are cleared for all of it.
 * @param rows of other kinds that the condition looks into; as they stand when left out
 */
export function withinReach(
  viewer: Viewer,
  record: RecordDefinition,
  action: Action,
  alias: string,
  placeholders: Placeholders,
  rows: RowsOf = table,
): string | boolean {
  const granted = grantedOrOwn(viewer, record, action, alias, placeholders, rows);
  const { confided } = record;
  if (!confided) return granted;
  if (action === 'SECRET') {
    // A token is its own principal, and nobody confides in it: it needs clearance of its own.
    if (granted === true || !principalOf(viewer.actor)) return granted;
    const toViewer = confided.to(alias, placeholders.principal());
    return granted === false ? toViewer : `(${granted} or ${toViewer})`;
  }
  if (granted === false) return false;
  const cleared = withinReach(viewer, record, 'SECRET', alias, placeholders, rows);
  if (cleared === true) return granted;
  const seen = `(not ${confided.while(alias)}${cleared === false ? '' : ` or ${cleared}`})`;
  return granted === true ? seen : `(${granted} and ${seen})`;
}

function grantedOrOwn(
  viewer: Viewer,
  record: RecordDefinition,
  action: Action,
  alias: string,
  placeholders: Placeholders,
  rows: RowsOf,
): string | boolean {
  const reach = viewer.reach(action, record.name);
  if (reach === 'EVERYWHERE') return true;
  const { units, principal } = placeholders;
  const { inUnits, own, ownMayChange, tokensOwn } = record;
  // What is common to the region is read by who may read it somewhere, and changed by who may change it everywhere.
  if (reach.length && !inUnits && action === 'READ') return true;
  const conditions = [
    ...(reach.length && inUnits ? [inUnits(alias, units(record, action), rows)] : []),
    // Of its holder's records a token has none.
    ...(own && (action === 'READ' || ownMayChange) && principalOf(viewer.actor) && (tokensOwn || !viewer.actor.tokenId)
      ? [own(alias, principal(), (other, key) => seesSql(viewer, other, key, placeholders))]
      : []),
  ];
  return conditions.length ? `(${conditions.join(' or ')})` : false;
}

function seesSql(viewer: Viewer, record: RecordDefinition, key: string, placeholders: Placeholders): string {
  const condition = withinReach(viewer, record, 'READ', 'seen', placeholders);
  if (typeof condition === 'boolean') return String(condition);
  return `exists (select from ${table(record)} seen where seen.id = ${key} and ${condition})`;
}

/** Whether the viewer may write any record of a kind. What is common to the region takes a grant for the whole of it. */
export function mayWriteSome(viewer: Viewer, { name, inUnits }: RecordDefinition): boolean {
  const reach = viewer.reach('WRITE', name);
  return reach === 'EVERYWHERE' || (reach.length > 0 && Boolean(inUnits));
}

/**
 * Refuses those who may write no record of a kind, before anything is said of what they sent: that a name is taken, too,
 * tells of records.
 */
export function requireWriteSome(viewer: Viewer, record: RecordDefinition): void {
  if (!mayWriteSome(viewer, record)) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
}

/** Of these records those that the viewer may read or write as they stand in the transaction; one statement at most. */
export function keysWithinReach(
  em: EntityManager,
  viewer: Viewer,
  record: RecordDefinition,
  action: Action,
  keys: readonly string[],
): Promise<ReadonlySet<string>> {
  return within(em, viewer, record, action, keys, { from: table(record), values: [] });
}

/**
 * Of these records, stored or not, those that the viewer may write as their properties say. For kinds whose place follows
 * from their own columns.
 */
export function draftsWithinReach(
  em: EntityManager,
  viewer: Viewer,
  record: RecordDefinition,
  drafts: readonly Readonly<Record<string, unknown>>[],
): Promise<ReadonlySet<string>> {
  const references = metadataOf(record.entity).props.filter(({ kind }) => kind === 'm:1');
  const rows = drafts.map((draft) => ({
    id: draft['id'],
    ...Object.fromEntries(
      references.map(({ name, fieldNames }) => [fieldNames[0], (draft[name] as { id?: string } | null)?.id ?? null]),
    ),
  }));
  const from = `json_populate_recordset(null::${table(record)}, $2::json)`;
  const keys = drafts.map(({ id }) => String(id));
  return within(em, viewer, record, 'WRITE', keys, { from, values: [JSON.stringify(rows)] });
}

async function within(
  em: EntityManager,
  viewer: Viewer,
  record: RecordDefinition,
  action: Action,
  keys: readonly string[],
  rows: { from: string; values: readonly unknown[] },
): Promise<ReadonlySet<string>> {
  const values: unknown[] = [keys, ...rows.values];
  const placeholder = (value: unknown, cast: string) => `$${values.push(value)}::${cast}`;
  const condition = withinReach(viewer, record, action, 'r', {
    units: (of, verb) => placeholder(viewer.reach(verb, of.name), 'uuid[]'),
    principal: () => placeholder(principalOf(viewer.actor), 'uuid'),
  });
  if (typeof condition === 'boolean' || !keys.length) return new Set(condition ? keys : []);
  const text = `select r.id from ${rows.from} r where r.id = any($1::uuid[]) and ${condition}`;
  const found = (await runIn(em)(text, values)) as { id: string }[];
  return new Set(found.map(({ id }) => id));
}
