import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { globalId, readGlobalId } from '../../api/read/global-id.ts';
import { visibleKeys } from '../../api/write/visible.ts';
import type { Reference } from '../columns/row-reading.ts';
import type { ExchangeKind, ReferenceTo } from '../exchange-kind.ts';

/** What a text refers to: one record by its global id, several, or none. */
export type Found = { id: string } | 'ambiguous' | 'unknown';

type Loaded = Readonly<Record<string, unknown>> & { id: string };

/** What a field of a kind's input refers to, or undefined when it is no reference. */
export function referenceOf(kind: ExchangeKind, sets: string): ReferenceTo | undefined {
  for (const column of kind.columns) {
    if (column.sets === sets && column.value.type === 'reference') return column.value.to;
  }
  return undefined;
}

/** A reference as people read it: "Dell Latitude 5440". */
export function textOf(reference: Reference): string {
  return Object.values(reference.texts).join(' ');
}

/**
 * Finds the records that references mean, one statement for each kind of record and way of naming it. They stay loaded,
 * so that commands that take their ids find them without asking again.
 * @param hold nobody may change or delete them until the transaction ends
 */
export async function findReferences(
  em: EntityManager,
  references: ReadonlySet<Reference>,
  hold: boolean,
): Promise<Map<Reference, Found>> {
  const found = new Map<Reference, Found>();
  let open = [...references];
  for (let attempt = 0; open.length; attempt += 1) {
    const groups = Map.groupBy(
      open,
      ({ to, find }) => `${to.record().name}:${Object.keys(find[attempt] ?? {}).join()}`,
    );
    for (const group of groups.values()) await findAlike(em, group, attempt, hold, found);
    open = open.filter((reference) => !found.has(reference) && attempt + 1 < reference.find.length);
  }
  for (const reference of references) if (!found.has(reference)) found.set(reference, 'unknown');
  return found;
}

/** Finds references that name the same kind of record in the same way. */
async function findAlike(
  em: EntityManager,
  group: readonly Reference[],
  attempt: number,
  hold: boolean,
  found: Map<Reference, Found>,
): Promise<void> {
  const [first] = group;
  const properties = Object.keys(first?.find[attempt] ?? {});
  if (!first || !properties.length) return;
  const record = first.to.record();
  const conditions = properties.map((property) => [
    property,
    { $in: [...new Set(group.map(({ find }) => find[attempt]?.[property]))] },
  ]);
  const rows = await load(em, first.to, Object.fromEntries(conditions), hold);
  const byKey = Map.groupBy(rows, (row) => keyText(properties, row));
  for (const reference of group) {
    const [match, ...others] = byKey.get(keyText(properties, reference.find[attempt] ?? {})) ?? [];
    if (match) found.set(reference, others.length ? 'ambiguous' : { id: globalId(record, match.id) });
  }
}

function keyText(properties: readonly string[], values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(properties.map((property) => values[property]));
}

/** Loads records by their global ids, as `findReferences` does. */
export async function loadChosen(
  em: EntityManager,
  to: ReferenceTo,
  ids: readonly string[],
  hold: boolean,
): Promise<Set<string>> {
  const record = to.record();
  const keys = ids.flatMap((id) => readGlobalId(id)?.key ?? []);
  const rows = await load(em, to, { id: { $in: keys } }, hold);
  return new Set(rows.map(({ id }) => globalId(record, id)));
}

async function load(em: EntityManager, to: ReferenceTo, where: object, hold: boolean): Promise<Loaded[]> {
  const lockMode = hold ? LockMode.PESSIMISTIC_READ : LockMode.NONE;
  const record = to.record();
  const found = (await em.find(record.entity, where as never, { lockMode })) as Loaded[];
  const visible = await visibleKeys(
    em,
    record,
    found.map(({ id }) => id),
  );
  const rows = found.filter(({ id }) => visible.has(id));
  if (to.loads && rows.length) await em.populate(rows, to.loads as never);
  return rows;
}
