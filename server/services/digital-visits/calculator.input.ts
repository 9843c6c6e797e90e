import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, DecimalScalar, MoneyScalar, PercentScalar } from '../../api/scalars.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { Percent } from '../../values/rate.ts';
import './digital-visits.enums.ts';
import { TravelMode } from './patient-travel.ts';

@InputType('TravelPatternInput', { description: 'How part of the patients would have travelled: by mil or by price.' })
export class TravelPatternInput {
  @Field(() => TravelMode, { description: 'How they would have travelled.' })
  mode!: TravelMode;

  @Field(() => PercentScalar, { description: 'Of the replaced visits, 0 to 100 percent; 100 in all at most.' })
  share!: Percent;

  @Field(() => DecimalScalar, { nullable: true, description: 'One way in mil, 0 to 200. This or price.' })
  mil?: Decimal | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The price of one trip, 0 to 100 000 SEK. This or mil.' })
  price?: Money | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'Of these trips, those of patients who had reached the ceiling, 0 to 100 percent; 0 when left out.',
  })
  ceilingReached?: Percent | null;
}

@InputType({ description: 'Digital visits and how many of them replace one in person.' })
abstract class DigitalVisitsInput {
  @Field(() => Int, { description: 'Digital visits, 0 to 100 000 000.' })
  visits!: number;

  @Field(() => PercentScalar, {
    description: 'Of them, those that replace a visit in person, 0 to 100 percent; the others are extra demand.',
  })
  replacing!: Percent;
}

@InputType('AvoidedTravelInput', { description: 'Digital visits and the travel that they made unnecessary.' })
export class AvoidedTravelInput extends DigitalVisitsInput {
  @Field(() => String, { description: 'The region whose tariffs hold.' })
  region!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day whose tariffs hold; today when left out. A period with a change of tariff is two.',
  })
  on?: LocalDate | null;

  @Field(() => [TravelPatternInput], {
    description: 'How the patients would have travelled, 20 at most; the rest cost the region nothing.',
  })
  patterns!: TravelPatternInput[];

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'How much of the saving moves to the care giver, 0 to 100 percent; it is not divided when left out.',
  })
  careGiverShare?: Percent | null;
}

@InputType('FreedSlotsInput', { description: 'Digital visits and how long a visit takes.' })
export class FreedSlotsInput extends DigitalVisitsInput {
  @Field(() => DecimalScalar, { description: 'Minutes of a visit in person, 0 to 1 440.' })
  minutesInPerson!: Decimal;

  @Field(() => DecimalScalar, { description: 'Minutes of a digital visit, 0 to 1 440.' })
  minutesDigital!: Decimal;

  @Field(() => DecimalScalar, { description: 'Minutes of a slot in the timetable, 1 to 1 440.' })
  slotMinutes!: Decimal;
}

@InputType('FreedTimeInput', { description: 'Cases and the working time that each of them takes less.' })
export class FreedTimeInput {
  @Field(() => Int, { description: 'Cases, 0 to 100 000 000.' })
  cases!: number;

  @Field(() => DecimalScalar, { description: 'Hours less for each, 0 to 100.' })
  hoursPerCase!: Decimal;

  @Field(() => MoneyScalar, { nullable: true, description: 'SEK for an hour, 1 to 10 000. This or priceId.' })
  hourlyRate?: Money | null;

  @Field(() => ID, { nullable: true, description: 'The price of a working hour. This or hourlyRate.' })
  priceId?: string | null;

  @Field(() => PercentScalar, { description: 'How much of it is expected to be taken home, 0 to 100 percent.' })
  realisedShare!: Percent;

  @Field(() => DecimalScalar, { description: 'Working hours of a full-time post in a year, 500 to 3 000.' })
  hoursPerPost!: Decimal;
}

@InputType('CareLevelShiftInput', { description: 'Contacts of which some belong at another level of care.' })
export class CareLevelShiftInput {
  @Field(() => Int, { description: 'Contacts, 0 to 100 000 000.' })
  contacts!: number;

  @Field(() => PercentScalar, { description: 'The lowest share that belongs elsewhere, 0 to 100 percent.' })
  shareLow!: Percent;

  @Field(() => PercentScalar, { description: 'The highest share, not below the lowest, to 100 percent.' })
  shareHigh!: Percent;

  @Field(() => MoneyScalar, { description: 'What a contact costs less there, 0 to 1 000 000 SEK.' })
  unitCostDifference!: Money;
}

@InputType('VisitCostInput', { description: 'Digital visits and what a visit of each kind costs.' })
export class VisitCostInput extends DigitalVisitsInput {
  @Field(() => MoneyScalar, { description: 'Full cost of a visit in person, 0 to 1 000 000 SEK.' })
  costInPerson!: Money;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Full cost of a digital visit, 0 to 1 000 000 SEK. This or priceId.',
  })
  costDigital?: Money | null;

  @Field(() => ID, { nullable: true, description: 'The price of a contact at a distance. This or costDigital.' })
  priceId?: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Avoided patient travel, zero or more; none when left out. It is in NET, and not in NET_OF_VISITS.',
  })
  avoidedTravel?: Money | null;
}

@InputType('CareGiverTravelInput', { description: 'What patients of a care giver travelled for in a period.' })
export class CareGiverTravelInput {
  @Field(() => String, { description: 'The care giver.' })
  careGiver!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'Travel cost before, SEK, zero or more; null: not known.' })
  baseline?: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Travel cost now, SEK, zero or more; null: not known.' })
  actual?: Money | null;
}

@InputType('TravelIncentiveCalculationInput', { description: 'The care givers of a period, and their share.' })
export class TravelIncentiveCalculationInput {
  @Field(() => PercentScalar, { description: 'Share of the saved travel cost that is paid out, 0 to 100 percent.' })
  share!: Percent;

  @Field(() => [CareGiverTravelInput], { description: 'The care givers, 500 at most.' })
  careGivers!: CareGiverTravelInput[];
}
