import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DecimalScalar } from '../../api/scalars.ts';

@ObjectType('Criterion', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Something that initiatives are judged by, such as patient safety, on a scale from worst to best.',
})
export class CriterionType extends RecordFields {
  @Field(() => String, { description: 'Code, unique.' })
  code!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the scale means, so that all who score mean the same.' })
  guidance!: string | null;

  @Field(() => DecimalScalar, { description: 'Zero or more; what counts is its part of all weights.' })
  weight!: string;

  @Field(() => DecimalScalar, { description: 'The score at the worst end of the scale.' })
  worst!: string;

  @Field(() => DecimalScalar, { description: 'The score at the best end; it may be the smaller.' })
  best!: string;

  @Field(() => Boolean, { description: 'It is no longer scored, nor counted.' })
  isRetired!: boolean;
}
