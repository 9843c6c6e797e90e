import { isDeepStrictEqual } from 'node:util';
import type { PendingWrite } from '../../access/audit.ts';
import type { RecordedChange } from '../../access/audit-event.entity.ts';
import { sameKey, type Held, type Judging, type RowCase } from './judge-rows.ts';
import { keyText } from './match-records.ts';
import type { PreviousValues } from './stored.ts';
import type { Verdict } from './stored-rows.ts';

/** The records that several rows of a batch are about, for kinds with parts: each row is told by its own part. */
export class SharedRecords {
  readonly #judging: Judging;
  /** Records that earlier rows have made, by their keys. */
  readonly #made = new Map<string, object>();
  /** The first rows about each part, with their lines. */
  readonly #parts = new Map<string, number>();
  /** What earlier rows say of records as wholes, with their lines. */
  readonly #wholes = new Map<string, Map<string, { value: unknown; line: number }>>();

  constructor(judging: Judging) {
    this.#judging = judging;
  }

  /** Refuses a row about the same part as an earlier one, however both write it. */
  refuseTwice(each: RowCase): void {
    const { kind, positions } = this.#judging;
    const key = this.#keyOf(each);
    if (!kind.parts || key === null || each.problems.length) return;
    const part = JSON.stringify([key, each.values[kind.parts.by] ?? null]);
    const line = this.#parts.get(part);
    if (line !== undefined) each.problems.push(sameKey(positions, each.row, line));
    else this.#parts.set(part, each.row.line);
    this.#refuseOtherwise(each, key, kind.parts.by);
  }

  /** Refuses a row that says something else of its record as a whole than an earlier one. */
  #refuseOtherwise({ row, values, problems }: RowCase, key: string, by: string): void {
    const [list] = by.split('.');
    const told = this.#wholes.get(key) ?? new Map<string, { value: unknown; line: number }>();
    this.#wholes.set(key, told);
    for (const [sets, value] of Object.entries(values)) {
      if (value === null || value === undefined || sets.startsWith(`${list}.`)) continue;
      const earlier = told.get(sets);
      if (!earlier) told.set(sets, { value, line: row.line });
      else if (earlier.value !== value) {
        const position = this.#judging.positions.bySets.get(sets) ?? null;
        problems.push({ position, key: 'import.otherwise', values: { line: earlier.line } });
      }
    }
  }

  /** The record that an earlier row has made and this one is about too. */
  madeFor(each: RowCase): object | undefined {
    const key = this.#keyOf(each);
    return key === null ? undefined : this.#made.get(key);
  }

  /** Keeps what a row has done. */
  keep(each: RowCase, record: object, before: Held): void {
    const { kind } = this.#judging;
    if (!kind.parts) return;
    each.held = { before, after: kind.parts.held(record, each.values) };
    const key = this.#keyOf(each);
    if (key !== null) this.#made.set(key, record);
  }

  /** What became of the rows; what undoing needs of a record stands with the first row that changes it. */
  verdicts(
    cases: readonly RowCase[],
    done: ReadonlyMap<RowCase, object>,
    writes: ReadonlyMap<string, readonly PendingWrite[]>,
  ): Verdict[] {
    const told = new Set<string>();
    return cases.map((each) => {
      const { row, problems, held } = each;
      const record = done.get(each);
      if (!record || !held) {
        return { row, problems, outcome: 'REJECTED', changes: [], recordKey: null, previous: null };
      }
      const { id: recordKey, version } = record as { id: string; version: number };
      const { before, after } = held;
      if (isDeepStrictEqual(before, after)) {
        return { row, problems: [], outcome: 'UNCHANGED', changes: [], recordKey, previous: null };
      }
      const own = told.has(recordKey) ? [] : (writes.get(recordKey) ?? []);
      told.add(recordKey);
      const previous = previousOf(own, version);
      const outcome = before === null ? 'CREATED' : 'CHANGED';
      return {
        row,
        problems: [],
        outcome,
        changes: before === null ? [] : changesOf(before, after),
        recordKey,
        previous,
      };
    });
  }

  #keyOf(each: RowCase): string | null {
    return this.#judging.kind.parts ? keyText(this.#judging, each) : null;
  }
}

function previousOf(writes: readonly PendingWrite[], version: number): PreviousValues {
  const isNew = writes.some(({ action }) => action === 'CREATE');
  const values = Object.assign({}, ...writes.map(({ previous }) => previous).toReversed()) as Record<string, unknown>;
  return isNew ? { version, values: {}, isNew } : { version, values };
}

function changesOf(before: NonNullable<Held>, after: Held): RecordedChange[] {
  return Object.keys({ ...before, ...after }).flatMap((field) => {
    const [was, is] = [before[field] ?? null, after?.[field] ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}
