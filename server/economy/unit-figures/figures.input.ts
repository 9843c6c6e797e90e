import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { IndicatorKind, OverTime } from './figure-kind.ts';

@InputType('CreateFigureIndicatorInput', { description: 'Something more that is counted or measured at units.' })
export class CreateFigureIndicatorInput extends WriteInput {
  @Field(() => String, { description: 'What files call it by; unique, at most 60 characters.' })
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

  @Field(() => Int, {
    nullable: true,
    description: 'Of how many of it a resource is told, 1 to 1 000 000; 1 when left out.',
  })
  per?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it counts people or their contacts: one to four of them are then not kept, nor those kept before; false when left out.',
  })
  countsPeople?: boolean | null;

  @Field(() => String, { description: 'The system or report that its figures are from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateFigureIndicatorInput = changeInput(
  'UpdateFigureIndicatorInput',
  CreateFigureIndicatorInput,
  'an indicator',
);
export type UpdateFigureIndicatorInput = Change<CreateFigureIndicatorInput>;

@InputType('CreateUnitFigureInput', { description: 'What was counted or measured at a unit in a month.' })
export class CreateUnitFigureInput extends WriteInput {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => ID, { description: 'What is counted or measured.' })
  indicatorId!: string;

  @Field(() => YearMonthScalar, { description: 'The month; at most one figure of a unit, indicator and month.' })
  month!: YearMonth;

  @Field(() => DecimalScalar, {
    description:
      'How much, in the indicator’s unit. One to four people or contacts are not kept, only that they are so few.',
  })
  quantity!: Decimal;

  @Field(() => String, { nullable: true, description: 'Where it is from; as the indicator says when left out.' })
  source?: string | null;
}

export const UpdateUnitFigureInput = changeInput('UpdateUnitFigureInput', CreateUnitFigureInput, 'a figure of a unit');
export type UpdateUnitFigureInput = Change<CreateUnitFigureInput>;
