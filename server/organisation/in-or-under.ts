/**
 * SQL of the condition that a unit column lies in or under one of the units in `ids`.
 * @param unitsThen SQL of the units of a past day, by whose tree it then goes
 */
export function inOrUnder(unitColumn: string, ids: string, unitsThen?: string): string {
  if (unitsThen) {
    return `${unitColumn} in (with recursive under (id) as (
      select unnest(${ids}) union select u.id from ${unitsThen} u join under on u.parent_id = under.id) select id from under)`;
  }
  return `${unitColumn} in (select descendant_id from organisation_unit_descendant where ancestor_id = any(${ids}))`;
}

/** SQL of the lowest unit that has both of these, or is one of them with the other under it. */
export function lowestOver(unit: string, other: string): string {
  return `(select o.ancestor_id from organisation_unit_descendant o join organisation_unit_descendant p using (ancestor_id)
    where o.descendant_id = ${unit} and p.descendant_id = ${other} order by o.depth limit 1)`;
}
