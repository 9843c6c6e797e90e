import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import './unit-figures.enums.ts';
import { NoResourceUse } from './resource-use.ts';

const PER_OUTCOME = 'resource / outcome × per, to four decimals; null where reason says why.';

@ObjectType('MonthResourceUse', {
  simpleResolvers: true,
  description: 'What a unit used of a resource and what came of it in a month.',
})
export class MonthResourceUseType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'How much of the resource; null where it is not known.' })
  resource!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How much of the outcome; null where it is not known.' })
  outcome!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: PER_OUTCOME })
  perOutcome!: string | null;

  @Field(() => NoResourceUse, { nullable: true, description: 'Why perOutcome is null.' })
  reason!: NoResourceUse | null;
}

@ObjectType('UnitResourceUse', {
  simpleResolvers: true,
  description: 'What a unit used of a resource and what came of it in a period, over the months that have both.',
})
export class UnitResourceUseType {
  @Field(() => String, { description: 'Code of the unit.' })
  unitCode!: string;

  @Field(() => String, { description: 'Name of the unit.' })
  unitName!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'How much of the resource; null where it is not known.' })
  resource!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How much of the outcome; null where it is not known.' })
  outcome!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: PER_OUTCOME })
  perOutcome!: string | null;

  @Field(() => NoResourceUse, { nullable: true, description: 'Why perOutcome is null.' })
  reason!: NoResourceUse | null;

  @Field(() => Int, { nullable: true, description: '1 for the least resource per outcome; equals share a rank.' })
  rank!: number | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'How far perOutcome lies above the median of the units, in percent of it.',
  })
  aboveMedianPercent!: string | null;

  @Field(() => [YearMonthScalar], { description: 'Months without a figure of both, which are in no sum here.' })
  leftOut!: readonly string[];

  @Field(() => [MonthResourceUseType], { description: 'Every month of the period.' })
  months!: readonly MonthResourceUseType[];
}

@ObjectType('ResourceUse', {
  simpleResolvers: true,
  description: 'Units beside each other by how much of a resource they use for an outcome.',
})
export class ResourceUseType {
  @Field(() => Int, {
    description: 'Of how many of the outcome the resource is told: 1 000 for staff per 1 000 visits.',
  })
  per!: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Median of the units’ perOutcome; null where none has one.',
  })
  median!: string | null;

  @Field(() => [UnitResourceUseType], {
    description: 'The units that have figures and that you may see; least resource per outcome first.',
  })
  units!: readonly UnitResourceUseType[];
}
