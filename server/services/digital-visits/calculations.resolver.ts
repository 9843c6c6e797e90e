import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { calculateAvoidedTravel, calculateTravelIncentive } from './calculate-travel.reading.ts';
import {
  calculateCareLevelShift,
  calculateFreedSlots,
  calculateFreedTime,
  calculateVisitCost,
} from './calculate-visits.reading.ts';
import { CalculationType, TravelIncentiveCalculationType } from './calculation.type.ts';
import {
  AvoidedTravelInput,
  CareLevelShiftInput,
  FreedSlotsInput,
  FreedTimeInput,
  TravelIncentiveCalculationInput,
  VisitCostInput,
} from './calculator.input.ts';

const GIVEN = { description: 'What is calculated with.' };
const PATH = ['input'];

/**
 * Calculations of what digital visits do: they write nothing. Each is nullable, so that one that is refused takes nothing else
 * of its query with it.
 */
@Resolver()
export class DigitalVisitCalculations {
  @Query(() => CalculationType, {
    nullable: true,
    description:
      'Patient travel (sjukresor) that digital visits made unnecessary: replaced visits × the region’s average round trip, max(0, mil × SEK per mil − own charge), the charge 0 where the ceiling is reached. RULE_VIOLATION TARIFF_MISSING names the pattern that no tariff is known for.',
  })
  calculateAvoidedTravel(
    @Arg('input', () => AvoidedTravelInput, GIVEN) input: AvoidedTravelInput,
    @Ctx() context: RequestContext,
  ): Promise<CalculationType> {
    return calculateAvoidedTravel(context.em.fork(), context, input, PATH);
  }

  @Query(() => CalculationType, {
    nullable: true,
    description:
      'Slots in the timetable that digital visits free: replaced visits × minutes saved on each. Freed time is no money saved.',
  })
  calculateFreedSlots(@Arg('input', () => FreedSlotsInput, GIVEN) input: FreedSlotsInput): CalculationType {
    return calculateFreedSlots(input, PATH);
  }

  @Query(() => CalculationType, {
    nullable: true,
    description:
      'Working time that is freed, priced, and the share of it that is counted on. Redistributive, not financial, until posts or purchases fall.',
  })
  calculateFreedTime(
    @Arg('input', () => FreedTimeInput, GIVEN) input: FreedTimeInput,
    @Ctx() context: RequestContext,
  ): Promise<CalculationType> {
    return calculateFreedTime(context.em.fork(), context, input, PATH);
  }

  @Query(() => CalculationType, {
    nullable: true,
    description:
      'Contacts that belong at another level of care and what they cost less there: a range, never one number.',
  })
  calculateCareLevelShift(@Arg('input', () => CareLevelShiftInput, GIVEN) input: CareLevelShiftInput): CalculationType {
    return calculateCareLevelShift(input, PATH);
  }

  @Query(() => CalculationType, {
    nullable: true,
    description:
      'What digital visits save against visits in person by the full cost of each, with the extra demand that they bring taken off.',
  })
  calculateVisitCost(
    @Arg('input', () => VisitCostInput, GIVEN) input: VisitCostInput,
    @Ctx() context: RequestContext,
  ): Promise<CalculationType> {
    return calculateVisitCost(context.em.fork(), context, input, PATH);
  }

  @Query(() => TravelIncentiveCalculationType, {
    nullable: true,
    description:
      'What care givers are paid of the patient travel that they saved in a period: share × max(0, baseline − actual). The money moves within the region and is no new saving.',
  })
  calculateTravelIncentive(
    @Arg('input', () => TravelIncentiveCalculationInput, GIVEN) input: TravelIncentiveCalculationInput,
  ): TravelIncentiveCalculationType {
    return calculateTravelIncentive(input, PATH);
  }
}
