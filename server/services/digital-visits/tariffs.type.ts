import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, MoneyScalar } from '../../api/scalars.ts';
import { CarePriceKind } from './care-price-kind.ts';
import './digital-visits.enums.ts';
import { TravelMode } from './patient-travel.ts';

@ObjectType('TravelTariff', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A region’s tariff of patient travel (sjukresor) for the days from one to another, both included.',
})
export class TravelTariffType extends RecordFields {
  @Field(() => String, { description: 'The region whose tariff it is.' })
  region!: string;

  @Field(() => TravelMode, { description: 'How the patient travels.' })
  mode!: TravelMode;

  @Field(() => DateScalar, { description: 'First day.' })
  firstDay!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the region pays for a Swedish mil (10 km), SEK; null: it pays the price of the trip.',
  })
  sekPerMil!: string | null;

  @Field(() => MoneyScalar, { description: 'The patient’s own charge (egenavgift) for one trip, SEK.' })
  ownCharge!: string;

  @Field(() => MoneyScalar, {
    description: 'The most that a patient is charged in twelve months (högkostnadsskydd), SEK.',
  })
  ceiling!: string;

  @Field(() => String, { description: 'Where it is published.' })
  source!: string;

  @Field(() => Boolean, { description: 'Somebody has compared it with the published source.' })
  isVerified!: boolean;
}

@ObjectType('CarePrice', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What a contact at a distance or an hour of work is priced at, for the days from one to another, both included.',
})
export class CarePriceType extends RecordFields {
  @Field(() => CarePriceKind, { description: 'What the price is of.' })
  kind!: CarePriceKind;

  @Field(() => String, { description: 'Whose contact or work.' })
  profession!: string;

  @Field(() => DateScalar, { description: 'First day.' })
  firstDay!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay!: string | null;

  @Field(() => MoneyScalar, { description: 'SEK for one contact, with the patient’s fee, or for one hour.' })
  amount!: string;

  @Field(() => String, { description: 'Where it is published.' })
  source!: string;

  @Field(() => Boolean, { description: 'Somebody has compared it with the published source.' })
  isVerified!: boolean;
}
