import type { EntityManager } from '@mikro-orm/postgresql';
import { ROLES, type Role } from '../access/role.ts';
import { table, type Gathered } from '../api/read/record.ts';
import type { Viewer } from '../api/viewer.ts';
import { initiativeBenefits } from './planning/initiative-benefit.record.ts';
import { initiativeCosts } from './planning/initiative-cost.record.ts';
import type { StageFacts } from './stage-gaps.ts';

/** What the stages of an initiative are judged by, and the keys of its unit and of those above it. */
export interface StagedRow {
  readonly staged: StageFacts & { readonly unitAndAbove: readonly string[] };
}

export const staged: Gathered = {
  name: 'staged',
  sql: (alias, { rows }) => `json_build_object(
    'stage', ${alias}.stage, 'hasOwner', ${alias}.owner_id is not null,
    'firstMonth', ${alias}.first_month, 'lastMonth', ${alias}.last_month,
    'organisationalOutcome', ${alias}.organisational_outcome, 'economicOutcome', ${alias}.economic_outcome,
    'additional', ${alias}.is_additional,
    'cost', (select case when count(*) > 0 then coalesce(sum(m.likely), 0)::numeric(18, 2)::text end
      from ${rows(initiativeCosts)} c
      cross join lateral (select sum((x->>'likely')::numeric) as likely from jsonb_array_elements(c.months) x) m
      where c.initiative_id = ${alias}.id),
    'benefits', (select count(*) from ${rows(initiativeBenefits)} b where b.initiative_id = ${alias}.id),
    'unowned', (select count(*) from ${rows(initiativeBenefits)} b
      where b.initiative_id = ${alias}.id and b.owner_id is null),
    'decidedBy', ${alias}.decided_by, 'decidedOn', ${alias}.decided_on, 'decision', ${alias}.decision,
    'pilotResult', ${alias}.pilot_result, 'closingComment', ${alias}.closing_comment,
    'stopReason', ${alias}.stop_reason,
    'unitAndAbove', (select json_agg(d.ancestor_id) from organisation_unit_descendant d
      where d.descendant_id = ${alias}.unit_id))`,
};

/** The same of a stored initiative, as it is written so far. */
export async function stagedOf(em: EntityManager, id: string): Promise<StagedRow['staged']> {
  const tools = { rows: table, today: () => 'current_date' };
  const sql = `select ${staged.sql('i', tools)} as staged from initiative i where i.id = ?`;
  const [row] = await em.execute<StagedRow[]>(sql, [id]);
  if (!row) throw new Error(`There is no initiative ${id}.`);
  return row.staged;
}

/** The roles that a viewer holds in a unit, given the keys of it and of those above it. */
export function rolesIn(viewer: Viewer, unitAndAbove: readonly string[]): Role[] {
  return ROLES.filter((role) => {
    const reach = viewer.reachAs(role);
    return reach === 'EVERYWHERE' || reach.some((unit) => unitAndAbove.includes(unit));
  });
}
