import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, PercentScalar } from '../../api/scalars.ts';
import { ParameterKind } from './appraisal-parameter.entity.ts';
import './appraisal.enums.ts';

@ObjectType('AppraisalParameter', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Something that appraisals take as given, from a day until the next of its kind.',
})
export class AppraisalParameterType extends RecordFields {
  @Field(() => ParameterKind, { description: 'What it is.' })
  kind!: ParameterKind;

  @Field(() => DateScalar, { description: 'First day.' })
  firstDay!: string;

  @Field(() => PercentScalar, { description: 'Percent.' })
  value!: string;

  @Field(() => Boolean, { description: 'It is the one of its kind that holds on the day that is read.' })
  holds!: boolean;

  @Field(() => String, { description: 'Where it is published or decided.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
