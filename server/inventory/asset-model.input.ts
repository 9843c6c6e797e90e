import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';
import { AssetCategory } from './asset-category.ts';

@InputType('CreateAssetModelInput', { description: 'A new model.' })
export class CreateAssetModelInput extends WriteInput {
  @Field(() => String, { description: 'Maker, at most 200 characters.' })
  manufacturer!: string;

  @Field(() => String, { description: 'Name of the model, unique within the maker, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: "The maker's part number, at most 100 characters." })
  partNumber?: string | null;

  @Field(() => AssetCategory, {
    description: 'Category of the assets of this model; cannot be changed while assets of another category use it.',
  })
  category!: AssetCategory;

  @Field(() => ID, { nullable: true, description: 'Product cycle whose published days the model follows.' })
  productCycleId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of the maker's support for the model; null lets the product cycle decide.",
  })
  supportEnd?: LocalDate | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Height in rack units (44.45 mm), 0 to 999.9 with one decimal at most.',
  })
  rackUnits?: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of network interfaces.' })
  interfaceCount?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of power ports.' })
  powerPortCount?: number | null;
}

export const UpdateAssetModelInput = changeInput('UpdateAssetModelInput', CreateAssetModelInput, 'a model');
export type UpdateAssetModelInput = Change<CreateAssetModelInput>;
