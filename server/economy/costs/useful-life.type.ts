import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar } from '../../api/scalars.ts';
import { AssetCategory } from '../../inventory/asset-category.ts';

@ObjectType('UsefulLife', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'Over how many months the acquisition cost of a category’s assets is spread (nyttjandeperiod), from the month after the purchase, of those bought from a day on until the next day that is given.',
})
export class UsefulLifeType extends RecordFields {
  @Field(() => AssetCategory, { description: 'The category of assets.' })
  category!: AssetCategory;

  @Field(() => Int, { description: 'Months.' })
  months!: number;

  @Field(() => DateScalar, { description: 'First day of purchase that it holds for.' })
  firstDay!: string;

  @Field(() => String, { description: 'Where it is decided.' })
  source!: string;
}
