import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';

@InputType('PlanCellInput', {
  description:
    'A cell of a plan: what a line has in a month, or in a whole year, which is then spread over its months as they were, or evenly where there was nothing. An absent end keeps its value, and follows the likely where it was the same.',
})
export class PlanCellInput {
  @Field(() => ID, { nullable: true, description: 'The line of costs.' })
  costId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The line of benefits.' })
  benefitId?: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'The month; or else the year.' })
  month?: YearMonth | null;

  @Field(() => Int, { nullable: true, description: 'The year; or else the month.' })
  year?: number | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The least that it will be; null: as likely.' })
  low?: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What it will likely be, SEK or in the line’s figure unit; null takes away what the line has then.',
  })
  likely?: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'The most that it will be; null: as likely.' })
  high?: Money | null;
}

@InputType('PlanHoursInput', { description: 'A cell of working time: what a role is needed for in a month.' })
export class PlanHoursInput {
  @Field(() => ID, { description: 'The need of working time.' })
  staffingId!: string;

  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: YearMonth;

  @Field(() => DecimalScalar, { nullable: true, description: 'Hours, at most two decimals; null: none.' })
  hours?: Decimal | null;
}

@InputType('SetInitiativePlanInput', { description: 'Cells of an initiative’s plan, at most 1 200.' })
export class SetInitiativePlanInput extends WriteInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => [PlanCellInput], { nullable: true, description: 'Costs and benefits, each cell once.' })
  cells?: PlanCellInput[] | null;

  @Field(() => [PlanHoursInput], { nullable: true, description: 'Working time, each cell once.' })
  hours?: PlanHoursInput[] | null;
}
