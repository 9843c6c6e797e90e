import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { keysWithinReach } from '../../api/within-reach.ts';
import { sameKey, type Judging, type RowCase } from './judge-rows.ts';

type Loaded = Readonly<Record<string, unknown>> & { id: string };

/**
 * Finds the records that rows are about by the keys that the rows give, one statement for each way of naming a record. A
 * row that names several records, or one that another row is about, gets a problem instead.
 */
export async function matchRecords(
  judging: Judging,
  em: EntityManager,
  cases: readonly RowCase[],
): Promise<Map<RowCase, object>> {
  const { kind, positions, touched } = judging;
  const matched = new Map<RowCase, Loaded>();
  const lines = new Map<string, number>(touched);
  for (const { fields } of positions.keys) {
    const named = cases.filter((each) => firstKey(judging, each) === fields && each.problems.length === 0);
    const records = await load(judging, em, fields, named);
    const byKey = Map.groupBy(records, (record) => keyText(fields, record));
    const seen = new Map<string, number>();
    for (const each of named) {
      const key = keyText(fields, each.values);
      const [record, ...others] = byKey.get(key) ?? [];
      const line = seen.get(key) ?? (record && lines.get(record.id));
      if (line !== undefined) each.problems.push(sameKey(positions, each.row, line));
      else if (others.length) each.problems.push({ ...sameKey(positions, each.row, 0), key: 'import.ambiguousValue' });
      else if (record) matched.set(each, record);
      seen.set(key, each.row.line);
      if (record) lines.set(record.id, each.row.line);
    }
  }
  await refuseOutOfReach(judging, em, matched);
  if (matched.size) await kind.hold?.(em, [...matched.values()]);
  return matched;
}

/** A record that the viewer may not see has a key that is taken; one that they may only see is refused. */
async function refuseOutOfReach(
  { kind: { record }, viewer }: Judging,
  em: EntityManager,
  matched: Map<RowCase, Loaded>,
): Promise<void> {
  const keys = [...matched.values()].map(({ id }) => id);
  const visible = await keysWithinReach(em, viewer, record, 'READ', keys);
  const writable = await keysWithinReach(em, viewer, record, 'WRITE', keys);
  for (const [each, { id }] of matched) {
    if (visible.has(id) && writable.has(id)) continue;
    each.problems.push({ position: null, key: visible.has(id) ? 'error.forbidden' : 'error.taken' });
    matched.delete(each);
  }
}

/** The first way of naming a record that a row's values give whole. */
function firstKey({ positions }: Judging, { values }: RowCase): readonly string[] | undefined {
  return positions.keys.find(({ fields }) => fields.every((field) => isGiven(values[field])))?.fields;
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

async function load(
  { kind, writes }: Judging,
  em: EntityManager,
  fields: readonly string[],
  cases: readonly RowCase[],
): Promise<Loaded[]> {
  if (!cases.length) return [];
  const where = fields.map((field) => [field, { $in: [...new Set(cases.map(({ values }) => values[field]))] }]);
  const lockMode = writes ? LockMode.PESSIMISTIC_WRITE : LockMode.NONE;
  // In the order of the keys, so that two who hold many records wait for each other in one order only.
  return em.find(kind.record.entity, Object.fromEntries(where), { lockMode, orderBy: { id: 1 } as never }) as Promise<
    Loaded[]
  >;
}

function keyText(fields: readonly string[], values: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(fields.map((field) => values[field]));
}
