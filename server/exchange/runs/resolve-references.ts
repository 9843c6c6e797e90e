import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError } from '../../api/errors.ts';
import { globalId } from '../../api/read/global-id.ts';
import type { Flush } from '../../api/write/write.ts';
import { mayWriteSome } from '../../api/within-reach.ts';
import type { Reference } from '../columns/row-reading.ts';
import { isReference, type Judging, type RowCase } from './judge-rows.ts';
import { findReferences, loadChosen, textOf, type Found } from './references.ts';
import type { ValueChoice } from './stored.ts';

/** The name under which a choice is found again. */
export function choiceKey({ field, text }: Pick<ValueChoice, 'field' | 'text'>): string {
  return JSON.stringify([field, text]);
}

/**
 * Puts global ids in the place of references in rows' values, for all rows at once. What the inventory does not know is
 * what the user has chosen for it, made where that was the choice, or else a problem of the row.
 */
export async function resolveReferences(
  judging: Judging,
  em: EntityManager,
  cases: readonly RowCase[],
  flush: Flush,
): Promise<void> {
  const uses: Use[] = [];
  for (const each of cases) {
    addUses(uses, each, each.values);
    addUses(uses, each, each.defaults);
  }
  const { choices } = judging;
  const choice = ({ sets, reference }: Use) =>
    choices.size ? choices.get(choiceKey({ field: sets, text: textOf(reference) })) : undefined;
  const chosen = uses.filter((use) => choice(use)?.recordId);
  const known = await loadAllChosen(judging, em, chosen, choice);
  const free = uses.filter((use) => !known.has(choice(use)?.recordId ?? ''));
  const found = await findReferences(em, new Set(free.map(({ reference }) => reference)), judging.writes);
  for (const use of uses) {
    const { target, sets, reference, each } = use;
    const record = choice(use)?.recordId;
    if (record && known.has(record)) {
      target[sets] = record;
      continue;
    }
    let result = found.get(reference) ?? 'unknown';
    if (result === 'unknown' && choice(use)) {
      result = await make(judging, em, use, flush);
      found.set(reference, result);
    }
    if (typeof result === 'object') target[sets] = result.id;
    else refuse(judging, each, use, result);
  }
}

/** A reference in a row's values. */
interface Use {
  each: RowCase;
  target: Record<string, unknown>;
  sets: string;
  reference: Reference;
}

function addUses(uses: Use[], each: RowCase, target: Record<string, unknown>): void {
  for (const sets in target) {
    const reference = target[sets];
    if (isReference(reference)) uses.push({ each, target, sets, reference });
  }
}

async function loadAllChosen(
  { writes }: Judging,
  em: EntityManager,
  uses: readonly Use[],
  choice: (use: Use) => ValueChoice | undefined,
): Promise<Set<string>> {
  const known = new Set<string>();
  for (const [to, group] of Map.groupBy(uses, ({ reference }) => reference.to)) {
    const ids = [...new Set(group.flatMap((use) => choice(use)?.recordId ?? []))];
    for (const id of await loadChosen(em, to, ids, writes)) known.add(id);
  }
  return known;
}

/** Makes the record that a reference means of what the row tells, by the commands of its kind. */
async function make({ kinds, viewer }: Judging, em: EntityManager, use: Use, flush: Flush): Promise<Found> {
  const { reference, each } = use;
  const { make: making } = reference.to;
  const kind = kinds.find((it) => it.kind === making?.kind);
  const input = making?.input(reference.texts, { ...each.defaults, ...each.values });
  if (!kind || !input || !mayWriteSome(viewer, kind.record)) return 'unknown';
  try {
    const made = (await kind.create(em, input, flush)) as { id: string };
    await flush();
    return { id: globalId(kind.record, made.id) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return 'unknown';
  }
}

function refuse(
  { positions, kind, kinds, viewer }: Judging,
  each: RowCase,
  use: Use,
  why: 'ambiguous' | 'unknown',
): void {
  const { sets, reference, target } = use;
  const text = textOf(reference);
  const position = positions.bySets.get(sets) ?? null;
  // A reference without a record must not reach the commands.
  delete target[sets];
  each.waits ||= why === 'unknown' && reference.to.record() === kind.record;
  if (why === 'ambiguous') {
    each.problems.push({ position, key: 'import.ambiguousValue', values: { text } });
    return;
  }
  const { make: making } = reference.to;
  const made = kinds.find((it) => it.kind === making?.kind);
  const canCreate =
    made &&
    mayWriteSome(viewer, made.record) &&
    Boolean(making?.input(reference.texts, { ...each.defaults, ...each.values }));
  each.problems.push({
    position,
    key: 'import.unknownValue',
    values: { text, field: sets, canCreate: String(Boolean(canCreate)) },
  });
}
