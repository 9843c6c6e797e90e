import { Field, ID, InputType } from 'type-graphql';
import { YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { DeleteInput } from '../../api/write/delete.input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import {
  AvoidedTravelInput,
  CareLevelShiftInput,
  FreedSlotsInput,
  FreedTimeInput,
  VisitCostInput,
} from '../../services/digital-visits/calculator.input.ts';
import { RangeEnd } from '../../services/digital-visits/told-calculation.ts';
import { Beneficiary } from '../../services/service-kind.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Certainty } from '../benefit-sums.ts';
import { Scenario } from '../scenario.ts';
import './calculators.enums.ts';

@InputType('CalculatedBenefitInput', {
  description: 'The benefit that a calculation makes. Its kind follows from the calculator.',
})
export class CalculatedBenefitInput {
  @Field(() => Scenario, { description: 'What its entries are.' })
  scenario!: Scenario;

  @Field(() => RangeEnd, {
    nullable: true,
    description: 'Which end of a range it is worth: required of a shift of the level of care, refused of the others.',
  })
  rangeEnd?: RangeEnd | null;

  @Field(() => String, { nullable: true, description: 'What it is called; as the calculation when left out.' })
  name?: string | null;

  @Field(() => Certainty, {
    nullable: true,
    description: 'How certain it is; when left out GREEN for avoided travel and YELLOW for the others.',
  })
  certainty?: Certainty | null;

  @Field(() => Beneficiary, {
    nullable: true,
    description: 'Who has it; when left out EMPLOYEE of freed time and slots, DECISION_MAKER of the others.',
  })
  beneficiary?: Beneficiary | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for that it is taken home.' })
  ownerId?: string | null;
}

const ONE = 'One of the calculators is given.';

@InputType('CreateBenefitCalculationInput', {
  description: 'A calculation to keep, by one of the calculators, and the benefit that it makes.',
})
export class CreateBenefitCalculationInput extends WriteInput {
  @Field(() => ID, { description: 'The service whose benefit it is.' })
  serviceId!: string;

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name!: string;

  @Field(() => YearMonthScalar, { description: 'First month that it is of.' })
  firstMonth!: YearMonth;

  @Field(() => YearMonthScalar, { description: 'Last month that it is of; 120 months at most.' })
  lastMonth!: YearMonth;

  @Field(() => AvoidedTravelInput, { nullable: true, description: `Avoided patient travel. ${ONE}` })
  avoidedTravel?: AvoidedTravelInput | null;

  @Field(() => FreedSlotsInput, { nullable: true, description: `Freed slots. ${ONE}` })
  freedSlots?: FreedSlotsInput | null;

  @Field(() => FreedTimeInput, { nullable: true, description: `Freed working time. ${ONE}` })
  freedTime?: FreedTimeInput | null;

  @Field(() => CareLevelShiftInput, { nullable: true, description: `A shift of the level of care. ${ONE}` })
  careLevelShift?: CareLevelShiftInput | null;

  @Field(() => VisitCostInput, { nullable: true, description: `Visits by their full cost. ${ONE}` })
  visitCost?: VisitCostInput | null;

  @Field(() => CalculatedBenefitInput, {
    nullable: true,
    description: 'Makes a benefit of the service with an entry for each month; none when left out.',
  })
  benefit?: CalculatedBenefitInput | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateBenefitCalculationInput = changeInput(
  'UpdateBenefitCalculationInput',
  CreateBenefitCalculationInput,
  'a saved calculation',
);
export type UpdateBenefitCalculationInput = Change<CreateBenefitCalculationInput>;

@InputType('DeleteBenefitCalculationInput', { description: 'The saved calculation to delete.' })
export class DeleteBenefitCalculationInput extends DeleteInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Takes the entries that it made with it, and their benefit where it has no others; when left out they stay.',
  })
  withBenefit?: boolean | null;
}
