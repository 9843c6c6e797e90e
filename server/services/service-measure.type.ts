import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar, DecimalScalar } from '../api/scalars.ts';
import { EHealthServiceType } from './e-health-service.type.ts';

@ObjectType('ServiceMeasure', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What the pilot of a service set out to change, measured before it (nollmätning) and at its end.',
})
export class ServiceMeasureType extends RecordFields {
  @Field(() => EHealthServiceType, { description: 'The service.' })
  service!: EHealthServiceType;

  @Field(() => String, { description: 'What is measured.' })
  name!: string;

  @Field(() => String, { description: 'What the figures count, such as minutes or percent.' })
  figureUnit!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Before the pilot, in figureUnit; null: not measured.' })
  baseline!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'At the end of the pilot, in figureUnit; null: not measured.',
  })
  result!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the result was measured.' })
  measuredOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figures are from.' })
  source!: string | null;
}
