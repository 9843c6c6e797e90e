import type { Fault } from '../contracts/fault.ts';
import { sumMoney, type Money } from '../values/money.ts';

/** How an initiative stands to its unit's action plan (handlingsplan). */
export interface PlanStanding {
  readonly initiative: string;
  /** True when it comes on top of the plan. */
  readonly additional: boolean;
  /** The measure of the plan that it is; null when it is none of them. */
  readonly measure: string | null;
}

/** `by` is the initiative that has the measure already. */
export type DoubleCounting = Fault<'ADDITIONAL_BUT_IN_PLAN' | 'MEASURE_MISSING' | 'MEASURE_ALREADY_COUNTED'> & {
  readonly by: string | null;
};

/**
 * Why an initiative's effect would be counted twice: it is called additional and is yet a measure of the plan; or another
 * initiative is the same measure. One within the plan must say which measure it is. Null when it is counted once.
 * Source: Landstinget Blekinge 2018-03-26, "utöver det som nu redovisas i respektive förvaltnings handlingsplan".
 */
export function doubleCounting(standing: PlanStanding, others: readonly PlanStanding[]): DoubleCounting | null {
  const { initiative, additional, measure } = standing;
  if (measure === null) return additional ? null : { field: ['measure'], code: 'MEASURE_MISSING', by: null };
  if (additional) return { field: ['additional'], code: 'ADDITIONAL_BUT_IN_PLAN', by: null };
  const other = others.find((each) => each.measure === measure && each.initiative !== initiative);
  return other ? { field: ['measure'], code: 'MEASURE_ALREADY_COUNTED', by: other.initiative } : null;
}

/** What a unit's plan and its initiatives are to give together, SEK: the measures, and what is additional to them. */
export function plannedEffect(
  measures: readonly Money[],
  initiatives: readonly { readonly additional: boolean; readonly effect: Money }[],
): { readonly inPlan: Money; readonly additional: Money; readonly total: Money } {
  const inPlan = sumMoney(measures);
  const additional = sumMoney(initiatives.filter((each) => each.additional).map(({ effect }) => effect));
  return { inPlan, additional, total: sumMoney([inPlan, additional]) };
}
