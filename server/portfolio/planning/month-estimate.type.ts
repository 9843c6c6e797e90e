import { Field, ObjectType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';

@ObjectType('MonthEstimate', {
  simpleResolvers: true,
  description: 'What a line of a plan has in a month, SEK; of a line with a figure unit, in that unit.',
})
export class MonthEstimateType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => MoneyScalar, { description: 'The least that it will be.' })
  low!: string;

  @Field(() => MoneyScalar, { description: 'What it will likely be.' })
  likely!: string;

  @Field(() => MoneyScalar, { description: 'The most that it will be.' })
  high!: string;
}

@ObjectType('MonthHours', { simpleResolvers: true, description: 'Working time in a month.' })
export class MonthHoursType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => DecimalScalar, { description: 'Hours.' })
  hours!: string;
}
