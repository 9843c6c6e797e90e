import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar, DecimalScalar } from '../api/scalars.ts';
import { AssetCategory } from './asset-category.ts';
import { ProductCycleType } from './product-cycle.type.ts';

@ObjectType('AssetModel', {
  implements: NodeType,
  simpleResolvers: true,
  description: "A maker's model: what many assets have in common.",
})
export class AssetModelType extends RecordFields {
  @Field(() => String, { description: 'Maker.' })
  manufacturer!: string;

  @Field(() => String, { description: 'Name of the model, unique within the maker.' })
  name!: string;

  @Field(() => String, { nullable: true, description: "The maker's part number." })
  partNumber!: string | null;

  @Field(() => AssetCategory, { description: 'Category of the assets of this model.' })
  category!: AssetCategory;

  @Field(() => ProductCycleType, {
    nullable: true,
    description: 'Product cycle whose published days the model follows.',
  })
  productCycle!: ProductCycleType | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day of the maker's support for the model; null lets the product cycle decide.",
  })
  supportEnd!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Height in rack units (44.45 mm).' })
  rackUnits!: string | null;

  @Field(() => Int, { nullable: true, description: 'Number of network interfaces.' })
  interfaceCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of power ports.' })
  powerPortCount!: number | null;
}
