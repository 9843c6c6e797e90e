import { Field, ID, InputType, Int } from 'type-graphql';
import { WriteInput } from '../api/write/write.input.ts';
import { DateScalar, MoneyScalar } from '../api/scalars.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Money } from '../values/money.ts';
import { AssetCategory } from './asset-category.ts';
import { AssetStatus } from './asset-lifecycle.ts';

@InputType('AssetAttributeInput', { description: 'A value of one of the category’s own attributes.' })
export class AssetAttributeInput {
  @Field(() => String, { description: "Name of the attribute in the category's schema." })
  name!: string;

  @Field(() => String, { nullable: true, description: 'The value as text; null takes it away.' })
  value?: string | null;
}

/** GraphQL: what can be set on an asset, one by one or many at once. An absent field keeps, null clears. */
@InputType()
export abstract class AssetFieldsInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'Model; of the same category as the asset.' })
  modelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Site where the asset stands.' })
  siteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Person who keeps or uses the asset.' })
  custodianId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Person who is system owner.' })
  systemOwnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Supplier who sold or delivered the asset.' })
  supplierId?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the purchase order.' })
  orderNumber?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Day of purchase.' })
  purchaseDate?: LocalDate | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Purchase cost, SEK excluding VAT; not negative.' })
  purchaseCost?: Money | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the warranty; not before the day of purchase.' })
  warrantyEnd?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: "The asset's own support end; null lets its model decide." })
  ownSupportEnd?: LocalDate | null;

  @Field(() => Int, { nullable: true, description: 'Confidentiality class, 0–4.' })
  confidentiality?: number | null;

  @Field(() => Int, { nullable: true, description: 'Integrity class, 0–4.' })
  integrity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Availability class, 0–4.' })
  availability?: number | null;

  @Field(() => [AssetAttributeInput], {
    nullable: true,
    description: "Values of the category's own attributes; those not named keep theirs.",
  })
  attributes?: AssetAttributeInput[] | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

@InputType('CreateAssetInput', { description: 'A new asset.' })
export class CreateAssetInput extends AssetFieldsInput {
  @Field(() => String, { description: 'Asset tag, unique, at most 60 characters.' })
  tag!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => AssetCategory, { description: 'Kind of asset.' })
  category!: AssetCategory;

  @Field(() => AssetStatus, { nullable: true, description: 'State in the lifecycle; IN_STOCK when left out.' })
  status?: AssetStatus | null;

  @Field(() => ID, { description: 'The unit that the asset belongs to.' })
  unitId!: string;

  @Field(() => String, { nullable: true, description: "The maker's serial number." })
  serialNumber?: string | null;
}

@InputType('UpdateAssetInput', { description: 'Changes of an asset: an absent field keeps its value, null clears it.' })
export class UpdateAssetInput extends AssetFieldsInput {
  @Field(() => ID, { description: 'The asset to change.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that you have seen; if the asset has changed since, the answer is CONFLICT.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'Asset tag, unique, at most 60 characters.' })
  tag?: string | null;

  @Field(() => String, { nullable: true, description: 'Name, at most 200 characters.' })
  name?: string | null;

  @Field(() => AssetCategory, {
    nullable: true,
    description: 'Kind of asset. Attributes that the new category lacks must be taken away.',
  })
  category?: AssetCategory | null;

  @Field(() => AssetStatus, { nullable: true, description: 'State in the lifecycle; only what nextStatuses lists.' })
  status?: AssetStatus | null;

  @Field(() => ID, { nullable: true, description: 'The unit that the asset belongs to.' })
  unitId?: string | null;

  @Field(() => String, { nullable: true, description: "The maker's serial number." })
  serialNumber?: string | null;
}
