import { Field, InputType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Profile } from './phasing.ts';
import './planning.enums.ts';

@InputType('MonthEstimateInput', { description: 'What a line of a plan has in a month.' })
export class MonthEstimateInput {
  @Field(() => YearMonthScalar, { description: 'The month, 2000–2099; each once.' })
  month!: YearMonth;

  @Field(() => MoneyScalar, { nullable: true, description: 'The least that it will be; as likely when left out.' })
  low?: Money | null;

  @Field(() => MoneyScalar, { description: 'What it will likely be, 0 or more; SEK, or in the line’s figure unit.' })
  likely!: Money;

  @Field(() => MoneyScalar, { nullable: true, description: 'The most that it will be; as likely when left out.' })
  high?: Money | null;
}

@InputType()
abstract class PhasingInput {
  @Field(() => YearMonthScalar, { description: 'The first month.' })
  first!: YearMonth;

  @Field(() => YearMonthScalar, { description: 'The last month, not before the first.' })
  last!: YearMonth;

  @Field(() => Profile, { nullable: true, description: 'How it is spread; EVEN when left out.' })
  profile?: Profile | null;
}

@InputType('PhasedEstimateInput', {
  description: 'A sum that is spread over months; the months add up to it, to the öre.',
})
export class PhasedEstimateInput extends PhasingInput {
  @Field(() => MoneyScalar, { nullable: true, description: 'The least that all will be; as likely when left out.' })
  low?: Money | null;

  @Field(() => MoneyScalar, { description: 'What all will likely be, 0 or more; SEK, or in the line’s figure unit.' })
  likely!: Money;

  @Field(() => MoneyScalar, { nullable: true, description: 'The most that all will be; as likely when left out.' })
  high?: Money | null;
}

@InputType('MonthHoursInput', { description: 'Working time in a month.' })
export class MonthHoursInput {
  @Field(() => YearMonthScalar, { description: 'The month, 2000–2099; each once.' })
  month!: YearMonth;

  @Field(() => DecimalScalar, { description: 'Hours, 0 or more, at most two decimals.' })
  hours!: Decimal;
}

@InputType('PhasedHoursInput', { description: 'Hours that are spread over months; the months add up to them.' })
export class PhasedHoursInput extends PhasingInput {
  @Field(() => DecimalScalar, { description: 'All hours, 0 or more, at most two decimals.' })
  hours!: Decimal;
}
