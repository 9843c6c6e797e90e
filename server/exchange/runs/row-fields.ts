import type { DomainError } from '../../api/errors.ts';
import type { RecognisedColumn } from '../columns/mapping.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import type { RowProblem } from './stored.ts';

/** Positions in the file of the columns that set each field of a kind's input, and of each attribute. */
export interface FieldPositions {
  /** By the input's field, `attributes.memory` for an attribute. */
  readonly bySets: ReadonlyMap<string, number | null>;
  /** The columns of each way of naming a record that is wholly mapped, in the order in which they count. */
  readonly keys: readonly { fields: readonly string[]; positions: readonly number[] }[];
  /** The columns that say of two rows that they are about the same, in the order in which they count. */
  readonly repeats: readonly (readonly number[])[];
}

/** Where a kind's fields stand in a file, by its mapping. */
export function fieldPositions(kind: ExchangeKind, columns: readonly RecognisedColumn[]): FieldPositions {
  const bySets = new Map<string, number | null>();
  const byField = new Map<string, number>();
  for (const { field, position } of columns) {
    const column = kind.columns.find((each) => each.field === field);
    if (field === null || !column?.sets) continue;
    const sets = column.sets === 'attributes' ? field : column.sets;
    if (!bySets.has(sets)) bySets.set(sets, position);
    if (position !== null) byField.set(field, position);
  }
  const keys = kind.keys
    .filter((fields) => fields.every((field) => byField.has(field)))
    .map((fields) => ({ fields, positions: fields.map((field) => byField.get(field) ?? 0) }));
  const part = kind.parts && byField.get(kind.parts.by);
  const repeats = keys.flatMap(({ positions }) =>
    part === undefined ? [positions] : [[...positions, part], positions],
  );
  return { bySets, keys, repeats };
}

/** What a refusal by the rules of a record says of a row: which of its cells is at fault, and why. */
export function rowProblem(
  { key, details }: DomainError,
  positions: FieldPositions,
  input: Readonly<Record<string, unknown>>,
): RowProblem {
  const path = (details.field ?? []).slice(1);
  const [field, part] = path;
  const isAttribute = field === 'attributes' && part !== undefined;
  const sets = isAttribute ? `attributes.${attributeName(input, part)}` : path.join('.');
  // Of a list in one cell that is the cell of all of it.
  const position = positionOf(sets, positions) ?? positionOf(String(field), positions);
  return { position, key, values: details.values ?? {} };
}

/** Where a field stands; of a list as a whole, where its first entry does. */
function positionOf(sets: string, { bySets }: FieldPositions): number | null {
  const within = () => [...bySets.keys()].find((name) => name.startsWith(`${sets}.`));
  return bySets.get(sets) ?? bySets.get(within() ?? '') ?? null;
}

/** The attribute that a path names by its place in the input, or by its name. */
function attributeName(input: Readonly<Record<string, unknown>>, part: string | number): string {
  if (typeof part === 'string') return part;
  return (input['attributes'] as readonly { name: string }[] | undefined)?.[part]?.name ?? '';
}
