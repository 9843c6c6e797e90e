import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, MoneyScalar } from '../api/scalars.ts';
import { changeInput, patchInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
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

@InputType('CreateAssetInput', { description: 'A new asset.' })
export class CreateAssetInput extends WriteInput {
  @Field(() => String, { description: 'Asset tag, unique, at most 60 characters.' })
  tag!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => AssetCategory, {
    description: 'Kind of asset. Attributes that a new category lacks must be taken away in the same change.',
  })
  category!: AssetCategory;

  @Field(() => AssetStatus, {
    nullable: true,
    description: 'State in the lifecycle. A new asset is IN_STOCK when left out; a change goes to one of nextStatuses.',
  })
  status?: AssetStatus | null;

  @Field(() => ID, { description: 'The unit that the asset belongs to.' })
  unitId!: string;

  @Field(() => ID, { nullable: true, description: 'Model; of the same category as the asset.' })
  modelId?: string | null;

  @Field(() => String, { nullable: true, description: "The maker's serial number, at most 100 characters." })
  serialNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'Site where the asset stands.' })
  siteId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Person who keeps or uses the asset.' })
  custodianId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Person who is system owner.' })
  systemOwnerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Supplier who sold or delivered the asset.' })
  supplierId?: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the purchase order, at most 60 characters.' })
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
    description: "Values of the category's own attributes; those not named keep theirs, null clears them all.",
  })
  attributes?: AssetAttributeInput[] | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateAssetInput = changeInput('UpdateAssetInput', CreateAssetInput, 'an asset');
export type UpdateAssetInput = Change<CreateAssetInput>;

export const AssetPatchInput = patchInput(
  'AssetPatchInput',
  CreateAssetInput,
  [
    'status',
    'unitId',
    'siteId',
    'custodianId',
    'systemOwnerId',
    'supplierId',
    'modelId',
    'warrantyEnd',
    'ownSupportEnd',
    'orderNumber',
    'purchaseDate',
    'purchaseCost',
    'confidentiality',
    'integrity',
    'availability',
    'attributes',
    'note',
  ],
  'Changes of many assets at once: an absent field keeps its value, null clears it.',
);
export type AssetPatchInput = InstanceType<typeof AssetPatchInput>;
