import type { Money } from '../../values/money.ts';
import type { MonthAmount } from '../../values/month-amount.ts';
import type { InitiativeStage } from '../initiative-stage.ts';
import { CHARGE_STATE } from './charge-state.ts';
import type { Charge } from './funding-frame.ts';

/** What lines of an initiative's plan come to, whatever its stage. */
export interface PlannedMonths {
  /** Key of the initiative. */
  readonly id: string;
  readonly stage: InitiativeStage;
  /** The region's own part by month, in order, SEK. */
  readonly months: readonly MonthAmount[];
}

/** Where the rows are read from, as SQL. */
export interface PlanRows {
  readonly initiatives: string;
  readonly costs: string;
}

/**
 * SQL of all that is planned on a frame, as a JSON list of PlannedMonths. A frame pays the region's own part: the likely
 * cost without the partners' shares, per month and rounded half away from zero.
 */
export function plannedCharges(frame: string, { initiatives, costs }: PlanRows): string {
  return plannedMonths(initiatives, costs, 'costShare', `l.frame_id = ${frame}`);
}

/**
 * SQL of what the initiatives that a frame pays are to give in return, as a JSON list of PlannedMonths: the region's own
 * part of their likely financial benefits, red ones and those that are not money left out.
 */
export function plannedEffects(
  frame: string,
  { initiatives, costs, benefits }: PlanRows & { benefits: string },
): string {
  return plannedMonths(
    initiatives,
    benefits,
    'benefitShare',
    `l.kind = 'FINANCIAL' and l.certainty <> 'RED' and l.figure_unit is null
       and l.initiative_id in (select c.initiative_id from ${costs} c where c.frame_id = ${frame})`,
  );
}

function plannedMonths(initiatives: string, lines: string, share: string, condition: string): string {
  return `select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'stage', i.stage, 'months', planned.months) order by i.id), '[]')
    from ${initiatives} i
    join (
      select own.initiative_id,
        jsonb_agg(jsonb_build_object('month', own.month, 'amount', own.amount::text) order by own.month) as months
      from (
        select l.initiative_id, x ->> 'month' as month,
          round(sum((x ->> 'likely')::numeric) * (100 - (select coalesce(sum((s ->> '${share}')::numeric), 0)
            from jsonb_array_elements(o.partners) s)) / 100, 2) as amount
        from ${lines} l join ${initiatives} o on o.id = l.initiative_id cross join jsonb_array_elements(l.months) x
        where ${condition} group by l.initiative_id, o.partners, 2
      ) own group by own.initiative_id
    ) planned on planned.initiative_id = i.id`;
}

/** What the proposed and decided initiatives take of a frame, or give; those that ask for nothing yet are left out. */
export function chargesOf(planned: readonly PlannedMonths[]): Charge[] {
  return planned.flatMap(({ id, stage, months }) => {
    const state = CHARGE_STATE[stage];
    return state ? [{ initiative: id, state, months }] : [];
  });
}

/** The caps of the years that have one. */
export function capsOf(years: readonly { readonly year: number; readonly cap: Money | null }[]): Map<number, Money> {
  return new Map(years.flatMap(({ year, cap }) => (cap === null ? [] : [[year, cap] as const])));
}
