import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar, DecimalScalar, MoneyScalar } from '../../api/scalars.ts';
import { FigureUnit } from '../calculation.ts';
import { CarePriceKind } from './care-price-kind.ts';
import './digital-visits.enums.ts';
import { TravelMode } from './patient-travel.ts';
import { CalculationResultName, CalculationStepName, RangeEnd, TermSign } from './told-calculation.ts';

@ObjectType('CalculationFigure', { simpleResolvers: true, description: 'A figure of a calculation, with its unit.' })
export class CalculationFigureType {
  @Field(() => DecimalScalar, { description: 'The figure; SEK with two decimals, others with six at most.' })
  value!: string;

  @Field(() => FigureUnit, { description: 'What it counts.' })
  unit!: FigureUnit;
}

@ObjectType('CalculationTerm', {
  simpleResolvers: true,
  description: 'A figure or a sign of a line that is worked out; one of the two is null.',
})
export class CalculationTermType {
  @Field(() => TermSign, { nullable: true, description: 'The sign.' })
  sign!: TermSign | null;

  @Field(() => CalculationFigureType, { nullable: true, description: 'The figure.' })
  figure!: CalculationFigureType | null;
}

@ObjectType('CalculationStep', {
  simpleResolvers: true,
  description: 'A line of a calculation: its terms, reckoned as they stand, make its result.',
})
export class CalculationStepType {
  @Field(() => CalculationStepName, { description: 'What it works out.' })
  name!: CalculationStepName;

  @Field(() => Int, { nullable: true, description: 'Which travel pattern it is about, from 1; null: all or none.' })
  pattern!: number | null;

  @Field(() => TravelMode, { nullable: true, description: 'How the patients of that pattern travel.' })
  mode!: TravelMode | null;

  @Field(() => RangeEnd, { nullable: true, description: 'Which end of a range it is about; null: there is no range.' })
  end!: RangeEnd | null;

  @Field(() => [CalculationTermType], { description: 'What is reckoned, in the order of reading.' })
  terms!: readonly CalculationTermType[];

  @Field(() => CalculationFigureType, { description: 'What that makes.' })
  result!: CalculationFigureType;
}

@ObjectType('CalculationResult', { simpleResolvers: true, description: 'What a calculation came to.' })
export class CalculationResultType extends CalculationFigureType {
  @Field(() => CalculationResultName, { description: 'What it is.' })
  name!: CalculationResultName;

  @Field(() => Int, { nullable: true, description: 'Which travel pattern it is of, from 1; null: of all.' })
  pattern!: number | null;
}

@ObjectType('UsedTravelTariff', {
  simpleResolvers: true,
  description: 'A tariff of patient travel as it was when a calculation used it.',
})
export class UsedTravelTariffType {
  @Field(() => String, { description: 'The region whose tariff it is.' })
  region!: string;

  @Field(() => TravelMode, { description: 'How the patient travels.' })
  mode!: TravelMode;

  @Field(() => DateScalar, { description: 'First day.' })
  firstDay!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'SEK for a mil; null: the price of the trip.' })
  sekPerMil!: string | null;

  @Field(() => MoneyScalar, { description: 'The patient’s own charge for one trip, SEK.' })
  ownCharge!: string;

  @Field(() => MoneyScalar, { description: 'The most that a patient is charged in twelve months, SEK.' })
  ceiling!: string;

  @Field(() => String, { description: 'Where it is published.' })
  source!: string;

  @Field(() => Boolean, { description: 'Somebody had compared it with the published source.' })
  isVerified!: boolean;
}

@ObjectType('UsedCarePrice', { simpleResolvers: true, description: 'A price as it was when a calculation used it.' })
export class UsedCarePriceType {
  @Field(() => CarePriceKind, { description: 'What the price is of.' })
  kind!: CarePriceKind;

  @Field(() => String, { description: 'Whose contact or work.' })
  profession!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  firstDay!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay!: string | null;

  @Field(() => MoneyScalar, { description: 'SEK for one contact or hour.' })
  amount!: string;

  @Field(() => String, { description: 'Where it is published.' })
  source!: string;

  @Field(() => Boolean, { description: 'Somebody had compared it with the published source.' })
  isVerified!: boolean;
}

@ObjectType('Calculation', {
  simpleResolvers: true,
  description: 'A benefit of digital visits, calculated: nothing is written.',
})
export class CalculationType {
  @Field(() => [CalculationResultType], { description: 'What it came to.' })
  results!: readonly CalculationResultType[];

  @Field(() => [CalculationStepType], { description: 'How, line by line, as one would work it out by hand.' })
  steps!: readonly CalculationStepType[];

  @Field(() => [UsedTravelTariffType], { description: 'The tariffs that it was calculated by.' })
  tariffs!: readonly UsedTravelTariffType[];

  @Field(() => [UsedCarePriceType], { description: 'The prices that it was calculated by.' })
  prices!: readonly UsedCarePriceType[];
}

@ObjectType('CareGiverPayout', {
  simpleResolvers: true,
  description: 'What a care giver is paid of the patient travel that it saved.',
})
export class CareGiverPayoutType {
  @Field(() => String, { description: 'The care giver.' })
  careGiver!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Share × max(0, baseline − actual), SEK; null while one of them is missing.',
  })
  payout!: string | null;

  @Field(() => [CalculationStepType], { description: 'How, line by line; none while a figure is missing.' })
  steps!: readonly CalculationStepType[];
}

@ObjectType('TravelIncentiveCalculation', {
  simpleResolvers: true,
  description: 'The incentive model for the care givers of a period, calculated: nothing is written.',
})
export class TravelIncentiveCalculationType {
  @Field(() => [CareGiverPayoutType], { description: 'Care giver by care giver, in the order given.' })
  payouts!: readonly CareGiverPayoutType[];

  @Field(() => MoneyScalar, {
    description:
      'What is paid to all whose figures are known, SEK. It moves within the region and is no saving beside that of the travel.',
  })
  total!: string;
}
