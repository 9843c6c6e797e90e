import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrganisationUnit } from './organisation-unit.entity.ts';

type Unit = Pick<OrganisationUnit, 'id'>;

/** Whether `other` is the unit itself or lies under it. */
export async function isInBranch(em: EntityManager, unit: Unit, other: Unit): Promise<boolean> {
  const found = await em.execute<unknown[]>(
    `select from organisation_unit_descendant where ancestor_id = ? and descendant_id = ?`,
    [unit.id, other.id],
  );
  return found.length > 0;
}

/** Gives a new unit, or a moved one with all that lies under it, its place in the table of descendants. */
export async function placeUnit(em: EntityManager, unit: Unit & { parent?: Unit | null }): Promise<void> {
  await em.execute(
    `delete from organisation_unit_descendant
     where descendant_id in (select descendant_id from organisation_unit_descendant where ancestor_id = ?)
       and ancestor_id in (select ancestor_id from organisation_unit_descendant where descendant_id = ? and depth > 0)`,
    [unit.id, unit.id],
  );
  await em.execute(
    `insert into organisation_unit_descendant (ancestor_id, descendant_id, depth) values (?, ?, 0) on conflict do nothing`,
    [unit.id, unit.id],
  );
  if (!unit.parent) return;
  await em.execute(
    `insert into organisation_unit_descendant (ancestor_id, descendant_id, depth)
     select above.ancestor_id, under.descendant_id, above.depth + 1 + under.depth
     from organisation_unit_descendant above, organisation_unit_descendant under
     where above.descendant_id = ? and under.ancestor_id = ?`,
    [unit.parent.id, unit.id],
  );
}

/** Makes the table of descendants anew from the units' parents; gives how many of its rows were missing or wrong. */
export async function rebuildUnitTree(em: EntityManager): Promise<number> {
  const [row] = await em.execute<{ wrong: number }[]>(`
    with recursive tree (ancestor_id, descendant_id, depth) as (
      select id, id, 0 from organisation_unit
      union all
      select tree.ancestor_id, unit.id, tree.depth + 1
      from tree join organisation_unit unit on unit.parent_id = tree.descendant_id and unit.id <> tree.ancestor_id
    ),
    removed as (
      delete from organisation_unit_descendant d
      where not exists (select from tree where (tree.ancestor_id, tree.descendant_id) = (d.ancestor_id, d.descendant_id))
      returning 1
    ),
    placed as (
      insert into organisation_unit_descendant as d (ancestor_id, descendant_id, depth)
      select ancestor_id, descendant_id, depth from tree
      on conflict (ancestor_id, descendant_id) do update set depth = excluded.depth where d.depth <> excluded.depth
      returning 1
    )
    select ((select count(*) from removed) + (select count(*) from placed))::integer as wrong`);
  return row?.wrong ?? 0;
}
