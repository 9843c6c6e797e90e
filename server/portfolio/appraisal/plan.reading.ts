import type { Gathered } from '../../api/read/record.ts';
import type { Percent } from '../../values/rate.ts';
import { initiativeBenefits } from '../planning/initiative-benefit.record.ts';
import { initiativeCosts } from '../planning/initiative-cost.record.ts';
import { appraisalParameters } from './appraisal-parameter.record.ts';
import type { ParameterKind } from './appraisal-parameter.entity.ts';
import type { ReadPlan } from './appraised-plan.ts';
import type { PriceChange } from './price-level.ts';

/** A plan with what appraisals take as given on the day that is read. */
export interface PlanWithGivens extends ReadPlan {
  readonly givens: { readonly [Kind in ParameterKind]?: Percent };
  /** The year in whose prices the amounts are; null: nobody has said. */
  readonly priceLevel: number | null;
  /** All changes of prices that are told, also those of coming years. */
  readonly priceChanges: readonly PriceChange[];
}

/** A line's months summed by year, each under the year's first month. */
const years = (line: string) => `(select coalesce(json_agg(json_build_object('month', y.year || '-01',
    'low', y.low::text, 'likely', y.likely::text, 'high', y.high::text) order by y.year), '[]')
  from (select left(x->>'month', 4) as year, sum((x->>'low')::numeric(18, 2)) as low,
      sum((x->>'likely')::numeric(18, 2)) as likely, sum((x->>'high')::numeric(18, 2)) as high
    from jsonb_array_elements(${line}.months) x group by 1) y)`;

/**
 * What an appraisal stands on, gathered with the initiative itself: of many by the one statement that reads them. Lines that
 * are not in SEK are left out.
 */
export const planOfInitiative: Gathered = {
  name: 'plan',
  sql: (alias, { rows, today }) => `json_build_object(
    'costs', (select coalesce(json_agg(json_build_object('name', c.name, 'costClass', c.cost_class, 'nature', c.nature,
        'category', coalesce(c.category_id::text, ''), 'months', ${years('c')}) order by c.name, c.id), '[]')
      from ${rows(initiativeCosts)} c where c.initiative_id = ${alias}.id),
    'benefits', (select coalesce(json_agg(json_build_object('name', b.name, 'kind', b.kind, 'certainty', b.certainty,
        'beneficiary', b.beneficiary, 'months', ${years('b')},
        'baseline', case when num_nulls(b.baseline_value, b.baseline_on, b.baseline_source) = 0 then
          json_build_object('value', trim_scale(b.baseline_value)::text, 'measuredOn', b.baseline_on, 'source', b.baseline_source)
        end) order by b.name, b.id), '[]')
      from ${rows(initiativeBenefits)} b where b.initiative_id = ${alias}.id and b.figure_unit is null),
    'partners', ${alias}.partners,
    'priceLevel', ${alias}.price_level,
    'priceChanges', (select coalesce(json_agg(json_build_object('firstDay', p.first_day, 'value', trim_scale(p.value)::text)), '[]')
      from ${rows(appraisalParameters)} p where p.kind = 'PRICE_CHANGE'),
    'givens', (select coalesce(json_object_agg(g.kind, trim_scale(g.value)::text), '{}') from (
      select distinct on (p.kind) p.kind, p.value from ${rows(appraisalParameters)} p
      where p.first_day <= ${today()} order by p.kind, p.first_day desc) g))`,
};
