/** SQL of the condition that a unit column lies in or under one of the units in `ids`. */
export function inOrUnder(unitColumn: string, ids: string): string {
  return `${unitColumn} in (select descendant_id from organisation_unit_descendant where ancestor_id = any(${ids}))`;
}
