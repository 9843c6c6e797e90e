import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar } from '../api/scalars.ts';

@ObjectType('StrategicGoal', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A goal of the region’s strategy or of the board’s plan of operations (verksamhetsplan), that initiatives serve.',
})
export class StrategicGoalType extends RecordFields {
  @Field(() => String, { description: 'Code, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is to be reached.' })
  description!: string | null;

  @Field(() => String, { nullable: true, description: 'The document that sets it.' })
  source!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it holds; null: always.' })
  validFromDay!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day that it holds; null: without end.' })
  validToDay!: string | null;
}
