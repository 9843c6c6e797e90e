import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { Scenario } from '../scenario.ts';

/**
 * Costs that are allocated each by itself. BUDGET, FORECAST and ACTUAL are the entries of that scenario; CAPITAL is the
 * acquisition cost of assets spread over their useful life, which is the same in every scenario.
 */
export const CostStream = enumOf('BUDGET', 'FORECAST', 'ACTUAL', 'CAPITAL');
export type CostStream = EnumOf<typeof CostStream>;

/** The streams that make up the cost of a scenario. */
export function streamsOf(scenario: Scenario): readonly CostStream[] {
  return [scenario, 'CAPITAL'];
}

/** The kinds of record that costs and benefits are of. */
export const FigureOf = enumOf('SERVICE', 'CONTRACT', 'ASSET');
export type FigureOf = EnumOf<typeof FigureOf>;
