import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DecimalScalar } from '../../api/scalars.ts';

@ObjectType('QuarterHours', { simpleResolvers: true, description: 'Working time in a quarter.' })
export class QuarterHoursType {
  @Field(() => String, { description: 'The quarter: 2019-Q3.' })
  quarter!: string;

  @Field(() => DecimalScalar, { description: 'Hours.' })
  hours!: string;
}

@ObjectType('StaffRole', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A role whose working time is scarce, such as integration developer.',
})
export class StaffRoleType extends RecordFields {
  @Field(() => String, { description: 'Code, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => [QuarterHoursType], {
    description: 'How much there is of it for initiatives, in order. A quarter that is not told of sets no limit.',
  })
  capacity!: readonly QuarterHoursType[];

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
