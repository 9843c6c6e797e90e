import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { OrganisationUnitType } from '../../organisation/organisation-unit.type.ts';
import { FigureIndicatorType } from './figure-indicator.type.ts';

@ObjectType('UnitFigure', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What was counted or measured at a unit in a month.',
})
export class UnitFigureType extends RecordFields {
  @Field(() => OrganisationUnitType, { description: 'The unit.' })
  unit!: OrganisationUnitType;

  @Field(() => FigureIndicatorType, { description: 'What is counted or measured.' })
  indicator!: FigureIndicatorType;

  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'How much, in the indicator’s unit; null where it is one to four people or contacts, which is not kept.',
  })
  quantity!: string | null;

  @Field(() => Boolean, {
    description: 'Whether it is one to four people or contacts, so that the figure is not kept.',
  })
  isTooFew!: boolean;

  @Field(() => String, { description: 'Where the figure is from.' })
  source!: string;
}
