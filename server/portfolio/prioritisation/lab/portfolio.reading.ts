import type { RequestContext } from '../../../api/context.ts';
import { keyOf } from '../../../api/read/global-id.ts';
import { readJson } from '../../../api/read/read-json.ts';
import type { Statement } from '../../../api/read/statement.ts';
import { inOrUnder } from '../../../organisation/in-or-under.ts';
import { organisationUnits } from '../../../organisation/organisation-unit.record.ts';
import { appraisalParameters } from '../../appraisal/appraisal-parameter.record.ts';
import { fundingFrameMembers } from '../../funding/funding-frame-member.record.ts';
import { fundingFrames } from '../../funding/funding-frame.record.ts';
import { initiativeDependencies } from '../../initiative-dependency.record.ts';
import { initiatives } from '../../initiative.record.ts';
import { initiativeBenefits } from '../../planning/initiative-benefit.record.ts';
import { initiativeCosts } from '../../planning/initiative-cost.record.ts';
import { initiativeStaffings } from '../../planning/initiative-staffing.record.ts';
import { staffRoles } from '../../planning/staff-role.record.ts';
import { criteria } from '../criterion.record.ts';
import { initiativeScores } from '../initiative-score.record.ts';
import type { Portfolio } from './portfolio.ts';

const POINTS = 1000;

/** The region's part of an amount of a month `m`, given the percent of it that partners bear or take. */
const own = (end: string, partners: string) => `round((m->>'${end}')::numeric * (100 - ${partners}) / 100, 2)`;

/** SQL of a line's years: the region's own part of its months, summed. */
const years = (alias: string, partners: string) => `(
  select coalesce(json_agg(json_build_object('year', y.year, 'low', y.low::text, 'likely', y.likely::text, 'high', y.high::text)
    order by y.year), '[]')
  from (
    select left(m->>'month', 4)::integer as year, ${['low', 'likely', 'high'].map((end) => `sum(${own(end, partners)}) as ${end}`).join(', ')}
    from jsonb_array_elements(${alias}.months) m group by 1
  ) y)`;

const partnersShare = (share: 'costShare' | 'benefitShare') =>
  `(select coalesce(sum((p->>'${share}')::numeric), 0) from jsonb_array_elements(i.partners) p)`;

/**
 * All that a best set is chosen from, as the viewer may see it: one statement, whatever its size. Amounts are the region's
 * own part, by year.
 * @param unitId whose initiatives are asked about, with those of all under it; null for all
 */
export function readPortfolio(
  context: RequestContext,
  unitId: string | null,
  path: readonly (string | number)[],
): Promise<Portfolio> {
  const unit = unitId === null ? null : keyOf(organisationUnits, unitId, [...path, 'unitId']);
  return readJson<Portfolio>(context, POINTS, { unit }, (statement, value) =>
    portfolioSql(statement, unit === null ? 'true' : inOrUnder('i.unit_id', `array[${value('unit', 'uuid')}]`)),
  );
}

/**
 * SQL of the portfolio as JSON.
 * @param isAskedAbout SQL that says of an initiative `i` whether it is asked about
 */
export function portfolioSql(statement: Statement, isAskedAbout: string): string {
  const list = (rows: string) => `(select coalesce(json_agg(x.entry order by x.at), '[]') from (${rows}) x)`;
  const costs =
    list(`select c.id as at, json_build_object('frame', f.code, 'costClass', c.cost_class, 'nature', c.nature,
        'category', '', 'firstMonth', c.months->0->>'month', 'lastMonth', c.months->-1->>'month',
        'years', ${years('c', partnersShare('costShare'))}) as entry
      from ${statement.rows(initiativeCosts)} c left join ${statement.rows(fundingFrames)} f on f.id = c.frame_id
      where c.initiative_id = i.id and jsonb_array_length(c.months) > 0`);
  const benefits = list(`select b.id as at, json_build_object('kind', b.kind, 'certainty', b.certainty,
        'beneficiary', b.beneficiary, 'baseline', case when b.baseline_value is null or b.baseline_on is null
          or b.baseline_source is null then null
          else json_build_object('value', b.baseline_value::text, 'measuredOn', b.baseline_on, 'source', b.baseline_source) end,
        'years', ${years('b', partnersShare('benefitShare'))}) as entry
      from ${statement.rows(initiativeBenefits)} b where b.initiative_id = i.id and b.figure_unit is null`);
  const hours = list(`select m.value->>'month' as at, json_build_object('role', r.code, 'month', m.value->>'month',
        'hours', m.value->>'hours') as entry
      from ${statement.rows(initiativeStaffings)} s join ${statement.rows(staffRoles)} r on r.id = s.role_id
      cross join jsonb_array_elements(s.months) m where s.initiative_id = i.id`);
  const scores = list(`select s.id as at, json_build_object('criterion', c.code, 'scorer', s.scorer_id,
        'value', s.value::text) as entry
      from ${statement.rows(initiativeScores)} s join ${statement.rows(criteria)} c on c.id = s.criterion_id
      where s.initiative_id = i.id and not c.is_retired`);
  const bonds = list(`select o.code as at, json_build_object('bond', d.bond, 'other', o.code, 'years', d.years) as entry
      from ${statement.rows(initiativeDependencies)} d join ${statement.rows(initiatives)} o on o.id = d.other_id
      where d.initiative_id = i.id`);
  const members = list(`select i.code as at, to_json(i.code) as entry
      from ${statement.rows(fundingFrameMembers)} m join ${statement.rows(initiatives)} i on i.id = m.initiative_id
      where m.frame_id = f.id`);
  return `select json_build_object(
      'initiatives', ${list(`select i.code as at, json_build_object('code', i.code, 'name', i.name, 'stage', i.stage,
          'isAskedAbout', ${isAskedAbout}, 'firstMonth', i.first_month, 'isMandatory', i.is_mandatory,
          'earliestStart', i.earliest_start, 'latestStart', i.latest_start, 'variantOf', i.variant_of,
          'costs', ${costs}, 'benefits', ${benefits}, 'hours', ${hours}, 'scores', ${scores}, 'bonds', ${bonds}) as entry
        from ${statement.rows(initiatives)} i where i.stage <> 'STOPPED'`)},
      'frames', ${list(`select f.code as at, json_build_object('code', f.code, 'name', f.name, 'firstMonth', f.first_month,
          'lastMonth', f.last_month, 'years', f.years,
          'closedList', case when f.is_closed then ${members} end) as entry
        from ${statement.rows(fundingFrames)} f`)},
      'roles', ${list(`select r.code as at, json_build_object('code', r.code, 'name', r.name, 'capacity', r.capacity) as entry
        from ${statement.rows(staffRoles)} r`)},
      'criteria', ${list(`select c.code as at, json_build_object('code', c.code, 'name', c.name, 'weight', c.weight::text,
          'worst', c.worst::text, 'best', c.best::text) as entry
        from ${statement.rows(criteria)} c where not c.is_retired`)},
      'discountRate', (select trim_scale(p.value)::text from ${statement.rows(appraisalParameters)} p
        where p.kind = 'DISCOUNT_RATE' and p.first_day <= ${statement.today()} order by p.first_day desc limit 1))`;
}
