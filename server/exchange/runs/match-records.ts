import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import { readGlobalId } from '../../api/read/global-id.ts';
import { keysWithinReach } from '../../api/within-reach.ts';
import { columnOfField } from '../columns/kind-columns.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import type { RowProblem } from './stored.ts';
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
  const isShared = kind.parts !== undefined;
  const matched = new Map<RowCase, Loaded>();
  const lines = new Map<string, number>(touched);
  for (const { fields } of positions.keys) {
    const key = fields.map((field) => partOf(kind, field));
    const named = cases.filter((each) => firstKey(judging, each) === fields && each.problems.length === 0);
    const records = await load(judging, em, key, named);
    const byKey = Map.groupBy(records, (record) => recordText(key, record));
    const seen = new Map<string, number>();
    for (const each of named) {
      const text = inputText(key, each.values);
      const [record, ...others] = byKey.get(text) ?? [];
      const line = isShared ? undefined : (seen.get(text) ?? (record && lines.get(record.id)));
      if (line !== undefined) each.problems.push(sameKey(positions, each.row, line));
      else if (record && others.length) each.problems.push(severalOf(judging, each, [record, ...others]));
      else if (record) matched.set(each, record);
      seen.set(text, each.row.line);
      if (record) lines.set(record.id, each.row.line);
    }
  }
  await refuseOutOfReach(judging, em, matched);
  if (matched.size) await kind.hold?.(em, [...new Set(matched.values())]);
  return matched;
}

/** Several records have the key of a row: which they are is told where the kind can tell them apart. */
function severalOf({ kind, positions }: Judging, { row }: RowCase, records: readonly Loaded[]): RowProblem {
  const { position, values } = sameKey(positions, row, 0);
  const text = String(values?.text ?? '');
  if (!kind.toldApart) return { position, key: 'import.ambiguousValue', values: { text } };
  const which = records.map((record) => kind.toldApart?.(record) ?? '').join('; ');
  return { position, key: 'import.severalRecords', values: { text, count: records.length, which } };
}

/** A record that the viewer may not see has a key that is taken; one that they may only see is refused. */
async function refuseOutOfReach(
  { kind: { record }, viewer }: Judging,
  em: EntityManager,
  matched: Map<RowCase, Loaded>,
): Promise<void> {
  const keys = [...new Set([...matched.values()].map(({ id }) => id))];
  const visible = await keysWithinReach(em, viewer, record, 'READ', keys);
  const writable = await keysWithinReach(em, viewer, record, 'WRITE', keys);
  for (const [each, { id }] of matched) {
    if (visible.has(id) && writable.has(id)) continue;
    each.problems.push({ position: null, key: visible.has(id) ? 'error.forbidden' : 'error.taken' });
    matched.delete(each);
  }
}

/** What a record is known by, in part: a field of the input, and the property of the record that it becomes. */
interface KeyPart {
  sets: string;
  property: string;
  isReference: boolean;
}

function partOf(kind: ExchangeKind, field: string): KeyPart {
  const { sets, value } = columnOfField(kind, field);
  const isReference = value.type === 'reference';
  return { sets: sets ?? field, property: isReference ? (field.split('.')[0] ?? field) : field, isReference };
}

/** The first way of naming a record that a row's values give whole. */
function firstKey({ kind, positions }: Judging, { values }: RowCase): readonly string[] | undefined {
  return positions.keys.find(({ fields }) => fields.every((field) => isGiven(values[partOf(kind, field).sets])))
    ?.fields;
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined;
}

async function load(
  { kind, writes }: Judging,
  em: EntityManager,
  key: readonly KeyPart[],
  cases: readonly RowCase[],
): Promise<Loaded[]> {
  if (!cases.length) return [];
  const where = key.map((part) => [
    part.property,
    { $in: [...new Set(cases.map(({ values }) => inputValue(part, values)))] },
  ]);
  const lockMode = writes ? LockMode.PESSIMISTIC_WRITE : LockMode.NONE;
  // In the order of the keys, so that two who hold many records wait for each other in one order only.
  return em.find(kind.record.entity, Object.fromEntries(where), { lockMode, orderBy: { id: 1 } as never }) as Promise<
    Loaded[]
  >;
}

/** What a row names its record by, as a text that only rows about the same record share; null when it names none. */
export function keyText(judging: Judging, each: RowCase): string | null {
  const fields = firstKey(judging, each);
  if (!fields) return null;
  const parts = fields.map((field) => partOf(judging.kind, field));
  return JSON.stringify([fields, inputText(parts, each.values)]);
}

type Values = Readonly<Record<string, unknown>>;

/** The value of a part of a key as records store it. */
function inputValue({ sets, isReference }: KeyPart, values: Values): unknown {
  const value = values[sets];
  if (typeof value !== 'string') return value;
  return isReference ? readGlobalId(value)?.key : value.normalize('NFC');
}

function inputText(key: readonly KeyPart[], values: Values): string {
  return JSON.stringify(key.map((part) => inputValue(part, values)));
}

function recordText(key: readonly KeyPart[], record: Values): string {
  const valueOf = ({ property, isReference }: KeyPart) =>
    isReference ? (record[property] as { id: string } | null)?.id : record[property];
  return JSON.stringify(key.map(valueOf));
}
