import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PercentScalar, YearMonthScalar } from '../api/scalars.ts';
import { UsageMeasure } from './service-kind.ts';
import './services.enums.ts';

@ObjectType('AdoptionMonth', {
  simpleResolvers: true,
  description: 'How far a service has come at the end of a month.',
})
export class AdoptionMonthType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => Int, { description: 'Units that use it.' })
  units!: number;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'Of all units that are to use it, percent with one decimal; null: there are none.',
  })
  unitShare!: string | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description:
      'Of all people that it is for, percent with one decimal; null while the number of any unit is not known.',
  })
  populationShare!: string | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description:
      'Target share of units: between two targets by the way, after the last that one; null before the first.',
  })
  target!: string | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'Share of units minus target, percentage points; null without either.',
  })
  deviation!: string | null;
}

@ObjectType('AdoptionCurve', {
  simpleResolvers: true,
  description: 'How a service spreads, month by month, against its targets.',
})
export class AdoptionCurveType {
  @Field(() => Int, { description: 'All units that are to use it.' })
  units!: number;

  @Field(() => [AdoptionMonthType], { description: 'Every month of the period, in order.' })
  months!: readonly AdoptionMonthType[];
}

@ObjectType('MonthOfUsage', { simpleResolvers: true, description: 'How much a service was used in a month.' })
export class MonthOfUsageType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How many of the measure, all units and sources together; null: no figure is known.',
  })
  quantity!: string | null;
}

@ObjectType('UsageByMonth', {
  simpleResolvers: true,
  description: 'How much a service was used, by the measure that it is counted by.',
})
export class UsageByMonthType {
  @Field(() => UsageMeasure, { nullable: true, description: 'What is counted; null: nobody has said it.' })
  measure!: UsageMeasure | null;

  @Field(() => [MonthOfUsageType], { description: 'Every month of the period, in order.' })
  months!: readonly MonthOfUsageType[];
}
