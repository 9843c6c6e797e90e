import { Field, InputType } from 'type-graphql';
import { DateScalar, MoneyScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { CarePriceKind } from './care-price-kind.ts';
import { TravelMode } from './patient-travel.ts';

@InputType('CreateTravelTariffInput', { description: 'A region’s tariff of patient travel.' })
export class CreateTravelTariffInput extends WriteInput {
  @Field(() => String, { description: 'The region whose tariff it is, at most 200 characters.' })
  region!: string;

  @Field(() => TravelMode, { description: 'How the patient travels.' })
  mode!: TravelMode;

  @Field(() => DateScalar, { description: 'First day; no two of a region and mode begin on the same.' })
  firstDay!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay?: LocalDate | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'SEK that the region pays for a Swedish mil (10 km), above zero; null: it pays the price of the trip.',
  })
  sekPerMil?: Money | null;

  @Field(() => MoneyScalar, { description: 'The patient’s own charge for one trip, SEK, zero or more.' })
  ownCharge!: Money;

  @Field(() => MoneyScalar, { description: 'The most that a patient is charged in twelve months, SEK, zero or more.' })
  ceiling!: Money;

  @Field(() => String, { description: 'Where it is published, at most 500 characters.' })
  source!: string;

  @Field(() => Boolean, { nullable: true, description: 'Somebody has compared it with the source; else false.' })
  isVerified?: boolean | null;
}

export const UpdateTravelTariffInput = changeInput(
  'UpdateTravelTariffInput',
  CreateTravelTariffInput,
  'a tariff of patient travel',
);
export type UpdateTravelTariffInput = Change<CreateTravelTariffInput>;

@InputType('CreateCarePriceInput', { description: 'A price of a contact at a distance or of an hour of work.' })
export class CreateCarePriceInput extends WriteInput {
  @Field(() => CarePriceKind, { description: 'What the price is of.' })
  kind!: CarePriceKind;

  @Field(() => String, { description: 'Whose contact or work, at most 200 characters.' })
  profession!: string;

  @Field(() => DateScalar, { description: 'First day; no two of a kind and profession begin on the same.' })
  firstDay!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay?: LocalDate | null;

  @Field(() => MoneyScalar, {
    description: 'SEK for one contact, with the patient’s fee, or for one hour; above zero.',
  })
  amount!: Money;

  @Field(() => String, { description: 'Where it is published, at most 500 characters.' })
  source!: string;

  @Field(() => Boolean, { nullable: true, description: 'Somebody has compared it with the source; else false.' })
  isVerified?: boolean | null;
}

export const UpdateCarePriceInput = changeInput('UpdateCarePriceInput', CreateCarePriceInput, 'a price');
export type UpdateCarePriceInput = Change<CreateCarePriceInput>;
