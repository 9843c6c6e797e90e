import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { CostCategoryType } from '../../economy/costs/cost-category.type.ts';
import { CostClass } from '../../economy/costs/cost-class.ts';
import { FundingFrameType } from '../funding/funding-frame.type.ts';
import { InitiativeType } from '../initiative.type.ts';
import { MonthEstimateType } from './month-estimate.type.ts';
import { CostNature } from './plan-line.ts';
import './planning.enums.ts';

@ObjectType('InitiativeCost', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A line of what an initiative is planned to cost, month by month: all of it, with what partners pay.',
})
export class InitiativeCostType extends RecordFields {
  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: InitiativeType;

  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => CostClass, { description: 'Whether it changes something or keeps it running.' })
  costClass!: CostClass;

  @Field(() => CostNature, { description: 'Which budget pays it.' })
  nature!: CostNature;

  @Field(() => CostCategoryType, { nullable: true, description: 'What it is for; null: nobody has said.' })
  category!: CostCategoryType | null;

  @Field(() => FundingFrameType, {
    nullable: true,
    description: 'The frame that pays it; null: the ordinary budget of the unit.',
  })
  frame!: FundingFrameType | null;

  @Field(() => [MonthEstimateType], {
    description: 'SEK excluding VAT month by month; months with nothing are left out.',
  })
  months!: readonly MonthEstimateType[];

  @Field(() => MoneyScalar, { description: 'The least that all months will be, SEK excluding VAT.' })
  totalLow!: string;

  @Field(() => MoneyScalar, { description: 'What all months will likely be, SEK excluding VAT.' })
  totalLikely!: string;

  @Field(() => MoneyScalar, { description: 'The most that all months will be, SEK excluding VAT.' })
  totalHigh!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: 'The first month with anything.' })
  firstMonth!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'The last month with anything.' })
  lastMonth!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figures are from.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
