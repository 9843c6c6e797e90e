import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';

@ObjectType('CostCategory', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What costs are for, such as licences, operation or staff.',
})
export class CostCategoryType extends RecordFields {
  @Field(() => String, { description: 'Code, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What belongs to it and what does not.' })
  description!: string | null;
}
