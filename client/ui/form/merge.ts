/** A field that both have changed since they read the record, each to something else. */
export interface FieldConflict<Values, Name extends keyof Values = keyof Values> {
  readonly field: Name;
  readonly base: Values[Name];
  readonly mine: Values[Name];
  readonly theirs: Values[Name];
}

export interface Merge<Values> {
  /** Everything that only one has changed, with that change; fields in conflict have mine. */
  readonly merged: Values;
  readonly conflicts: readonly FieldConflict<Values>[];
  /** Fields that only the other has changed. */
  readonly theirsOnly: readonly (keyof Values)[];
}

const equal = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);

/** Joins two changes of one record, field by field, by what it was before both. */
export function mergeChanges<Values extends object>(base: Values, mine: Values, theirs: Values): Merge<Values> {
  const fields = Object.keys(base) as (keyof Values)[];
  const mineChanged = (field: keyof Values) => !equal(base[field], mine[field]);
  const theirsChanged = (field: keyof Values) => !equal(base[field], theirs[field]);
  const theirsOnly = fields.filter((field) => theirsChanged(field) && !mineChanged(field));
  const conflicts = fields
    .filter((field) => theirsChanged(field) && mineChanged(field) && !equal(mine[field], theirs[field]))
    .map((field) => ({ field, base: base[field], mine: mine[field], theirs: theirs[field] }));
  const merged = { ...mine };
  for (const field of theirsOnly) merged[field] = theirs[field];
  return { merged, conflicts, theirsOnly };
}

/** The fields whose values differ. */
export function changedFields<Values extends object>(before: Values, after: Values): (keyof Values)[] {
  return (Object.keys(before) as (keyof Values)[]).filter((field) => !equal(before[field], after[field]));
}
