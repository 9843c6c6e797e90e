import { FieldResolver, Resolver, Root } from 'type-graphql';
import { recordMutations } from '../../api/write/record-mutations.ts';
import { CalculationStepType } from '../../services/digital-visits/calculation.type.ts';
import { told } from '../../services/digital-visits/told-calculation.ts';
import { incentivePayouts } from '../../services/digital-visits/travel-incentive.ts';
import {
  CALCULATION_FIELDS,
  createCalculation,
  deleteCalculation,
  updateCalculation,
} from './benefit-calculation.commands.ts';
import {
  CreateBenefitCalculationInput,
  DeleteBenefitCalculationInput,
  UpdateBenefitCalculationInput,
} from './benefit-calculation.input.ts';
import { benefitCalculations } from './benefit-calculation.record.ts';
import { createIncentive, INCENTIVE_FIELDS, updateIncentive } from './travel-incentive.commands.ts';
import type { TravelIncentive } from './travel-incentive.entity.ts';
import { CreateTravelIncentiveInput, UpdateTravelIncentiveInput } from './travel-incentive.input.ts';
import { travelIncentives } from './travel-incentive.record.ts';
import { TravelIncentiveType } from './travel-incentive.type.ts';

const CalculationMutations = recordMutations({
  record: benefitCalculations,
  called: 'a saved calculation',
  createInput: CreateBenefitCalculationInput,
  updateInput: UpdateBenefitCalculationInput,
  removeInput: DeleteBenefitCalculationInput,
  fields: CALCULATION_FIELDS,
  create: createCalculation,
  update: updateCalculation,
  remove: deleteCalculation,
});

const IncentiveMutations = recordMutations({
  record: travelIncentives,
  called: 'what a care giver is paid for a period',
  createInput: CreateTravelIncentiveInput,
  updateInput: UpdateTravelIncentiveInput,
  fields: INCENTIVE_FIELDS,
  create: createIncentive,
  update: updateIncentive,
});

export const CalculatorMutations = [CalculationMutations, IncentiveMutations];

@Resolver(() => TravelIncentiveType)
export class TravelIncentiveFields {
  @FieldResolver(() => [CalculationStepType], {
    description: 'How the payout is worked out, line by line; none while a figure is missing.',
  })
  steps(
    @Root('$') { baseline, actual, share }: Pick<TravelIncentive, 'baseline' | 'actual' | 'share'>,
  ): CalculationStepType[] {
    const row = { careGiver: '', baseline: baseline ?? null, actual: actual ?? null };
    return incentivePayouts([row], share).flatMap((paid) =>
      paid.payout === null ? [] : paid.steps.map((step) => told(step)),
    );
  }
}
