import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { IndicatorKind, OverTime } from './figure-kind.ts';
import './unit-figures.enums.ts';

@ObjectType('FigureIndicator', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Something that is counted or measured at units every month: staff, hired staff, visits, waiting days.',
})
export class FigureIndicatorType extends RecordFields {
  @Field(() => String, { description: 'What files call it by.' })
  code!: string;

  @Field(() => String, { description: 'Its name in Swedish.' })
  name!: string;

  @Field(() => String, { description: 'Its name in English.' })
  nameEnglish!: string;

  @Field(() => String, { description: 'What is counted, in the plural, in Swedish: årsarbetare, besök, dagar.' })
  figureUnit!: string;

  @Field(() => String, { description: 'The same in English.' })
  figureUnitEnglish!: string;

  @Field(() => IndicatorKind, { description: 'Whether it is what is used or what comes of it.' })
  kind!: IndicatorKind;

  @Field(() => OverTime, { description: 'What a unit’s months make together.' })
  overTime!: OverTime;

  @Field(() => Int, { description: 'Of how many of it a resource is told: 1 000 for staff per 1 000 visits.' })
  per!: number;

  @Field(() => Boolean, {
    description: 'Whether it counts people or their contacts: one to four of them are then not kept (GDPR).',
  })
  countsPeople!: boolean;

  @Field(() => String, { description: 'The system or report that its figures are from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
