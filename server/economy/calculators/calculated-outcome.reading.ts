import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { calculateAvoidedTravel } from '../../services/digital-visits/calculate-travel.reading.ts';
import {
  calculateCareLevelShift,
  calculateFreedSlots,
  calculateFreedTime,
  calculateVisitCost,
} from '../../services/digital-visits/calculate-visits.reading.ts';
import type { Asking } from '../../services/digital-visits/dated-rows.reading.ts';
import type { Calculation } from '../../services/digital-visits/told-calculation.ts';
import type { CreateBenefitCalculationInput } from './benefit-calculation.input.ts';
import type { CalculatorKind } from './calculator-kind.ts';

type Given = Pick<
  Partial<CreateBenefitCalculationInput>,
  'avoidedTravel' | 'freedSlots' | 'freedTime' | 'careLevelShift' | 'visitCost'
>;

/** What is kept of a calculation: by which calculator, with what, and what came out. */
export interface Outcome {
  readonly kind: CalculatorKind;
  readonly given: Readonly<Record<string, unknown>>;
  readonly outcome: Calculation;
}

/** Calculates with what one of the calculators is given; null when none is. @throws DomainError for several, and for its own */
export async function outcomeOf(em: EntityManager, asking: Asking, given: Given): Promise<Outcome | null> {
  const { avoidedTravel, freedSlots, freedTime, careLevelShift, visitCost } = given;
  const all = { avoidedTravel, freedSlots, freedTime, careLevelShift, visitCost };
  const [one, another] = Object.entries(all).flatMap(([name, input]) => (input == null ? [] : name));
  if (one === undefined) return null;
  const path = ['input', one];
  if (another !== undefined) throw badInput('digitalVisits.oneCalculator', ['input', another]);
  const kept = (kind: CalculatorKind, input: object, outcome: Calculation): Outcome => ({
    kind,
    given: JSON.parse(JSON.stringify(input)) as Readonly<Record<string, unknown>>,
    outcome,
  });
  if (avoidedTravel) {
    // Which tariffs held is kept even where today's were meant.
    const dated = { ...avoidedTravel, on: avoidedTravel.on ?? asking.today };
    return kept('AVOIDED_TRAVEL', dated, await calculateAvoidedTravel(em, asking, dated, path));
  }
  if (freedSlots) return kept('FREED_SLOTS', freedSlots, calculateFreedSlots(freedSlots, path));
  if (freedTime) return kept('FREED_TIME', freedTime, await calculateFreedTime(em, asking, freedTime, path));
  if (careLevelShift) return kept('CARE_LEVEL_SHIFT', careLevelShift, calculateCareLevelShift(careLevelShift, path));
  return visitCost ? kept('VISIT_COST', visitCost, await calculateVisitCost(em, asking, visitCost, path)) : null;
}
