import type { RowTools } from '../../api/read/record.ts';
import { inOrUnder } from '../../organisation/in-or-under.ts';
import { organisationUnits } from '../../organisation/organisation-unit.record.ts';
import { assignments } from '../assignment.record.ts';
import { fundingFrames } from '../funding/funding-frame.record.ts';
import { initiatives } from '../initiative.record.ts';
import { initiativeBenefits } from '../planning/initiative-benefit.record.ts';
import { initiativeCosts } from '../planning/initiative-cost.record.ts';

/** Assignments that one plan tells of at most. */
export const MOST_ASSIGNMENTS = 300;

/** How far down assignments are carried at most. */
const DEEPEST = 20;

/**
 * SQL of lines `l` of initiative `i` by year and another column: likely amounts without what partners have of them, rounded
 * half away from zero per month, as frames are charged.
 */
const byYear = (
  lines: string,
  share: string,
  by: string,
  condition = '',
) => `select m.by, left(m.month, 4)::int as year, sum(m.amount) as amount
    from (
      select ${by} as by, x ->> 'month' as month, round(sum((x ->> 'likely')::numeric) * (100 - (
        select coalesce(sum((s ->> '${share}')::numeric), 0) from jsonb_array_elements(i.partners) s)) / 100, 2) as amount
      from ${lines} l cross join jsonb_array_elements(l.months) x
      where l.initiative_id = i.id${condition} group by 1, 2
    ) m group by 1, 2`;

/** SQL of the day when an assignment was given: the due day where it is not known. */
const givenOn = (alias: string) => `coalesce(${alias}.decided_on, ${alias}.due_on)`;

/**
 * SQL of what there is to answer an assignment with, as a JSON list: the initiatives of its unit and of those under it, but
 * for stopped ones, those that had ended before it was given, and those that were proposed, or have yet to be, after the unit
 * was given a later assignment.
 */
export function answersTo(alias: string, { rows, today }: RowTools): string {
  return `(select coalesce(json_agg(json_build_object('id', i.id, 'code', i.code, 'name', i.name,
      'kind', i.kind, 'stage', i.stage, 'unitName', u.name, 'submittedOn', i.submitted_on,
      'firstMonth', i.first_month, 'lastMonth', i.last_month, 'organisationalOutcome', i.organisational_outcome,
      'economicOutcome', i.economic_outcome, 'isAdditional', i.is_additional, 'registryNumber', i.registry_number,
      'proposedDecisions', i.proposed_decisions,
      'hasCosts', exists (select from ${rows(initiativeCosts)} l where l.initiative_id = i.id),
      'costs', (select coalesce(json_agg(json_build_object('frameId', y.by, 'frame', f.name, 'year', y.year,
          'amount', y.amount::text) order by f.code, y.by, y.year), '[]')
        from (${byYear(rows(initiativeCosts), 'costShare', 'l.frame_id')}) y
        left join ${rows(fundingFrames)} f on f.id = y.by),
      'effects', (select coalesce(json_agg(json_build_object('certainty', y.by, 'year', y.year,
          'amount', y.amount::text) order by y.by, y.year), '[]')
        from (${byYear(rows(initiativeBenefits), 'benefitShare', 'l.counts_as', ` and l.kind = 'FINANCIAL' and l.counts_as <> 'RED' and l.figure_unit is null`)}) y)
      ) order by i.code), '[]')
    from ${rows(initiatives)} i left join ${rows(organisationUnits)} u on u.id = i.unit_id
    where i.stage <> 'STOPPED' and ${inOrUnder('i.unit_id', `array[${alias}.unit_id]`)}
      and coalesce(i.last_month >= to_char(${givenOn(alias)}, 'YYYY-MM'), true)
      and not exists (select from ${rows(assignments)} n where n.unit_id = ${alias}.unit_id
        and ${givenOn('n')} > ${givenOn(alias)} and ${givenOn('n')} <= coalesce(i.submitted_on, ${today()})))`;
}

/** SQL of an assignment and those that carry it further as a JSON list, each right after the one that it carries; `count` tells all of them. */
export function branchOf(alias: string, tools: RowTools): string {
  const { rows } = tools;
  return `(with recursive branch (id, place, depth) as (
      select ${alias}.id, array[]::text[] collate "C", 0
      union all
      select a.id, b.place || (a.code::text collate "C"), b.depth + 1 from ${rows(assignments)} a join branch b on a.parent_id = b.id
      where b.depth < ${DEEPEST}
    )
    select json_build_object('count', (select count(*) from branch), 'told', (
      select json_agg(json_build_object('id', a.id, 'code', a.code, 'name', a.name, 'giver', a.giver,
        'registryNumber', a.registry_number, 'unitName', u.name, 'dueOn', a.due_on, 'submittedOn', a.submitted_on,
        'depth', b.depth, 'isCarried', c.is_carried,
        'inUnit', case when b.depth = 0 or not c.is_carried then ${answersTo('a', tools)} end
        ) order by b.place)
      from (select * from branch order by place limit ${MOST_ASSIGNMENTS}) b
      join ${rows(assignments)} a on a.id = b.id left join ${rows(organisationUnits)} u on u.id = a.unit_id
      cross join lateral (select exists (select from ${rows(assignments)} n where n.parent_id = a.id) as is_carried) c)))`;
}
