import { Field, ID, InputType } from 'type-graphql';
import { MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Money } from '../../values/money.ts';
import type { Percent } from '../../values/rate.ts';
import type { YearMonth } from '../../values/year-month.ts';

@InputType('CreateTravelIncentiveInput', { description: 'What a care giver’s patients travelled for in a period.' })
export class CreateTravelIncentiveInput extends WriteInput {
  @Field(() => ID, { description: 'The service by which travel is saved.' })
  serviceId!: string;

  @Field(() => ID, { description: 'The care giver; its periods by one service do not overlap.' })
  unitId!: string;

  @Field(() => YearMonthScalar, { description: 'First month of the period.' })
  firstMonth!: YearMonth;

  @Field(() => YearMonthScalar, { description: 'Last month of the period.' })
  lastMonth!: YearMonth;

  @Field(() => PercentScalar, {
    description: 'How much of what is saved is paid out, 0 to 100, at most four decimals.',
  })
  share!: Percent;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'Travel cost before, SEK, zero or more. When left out with a calculation: actual and the travel that it avoided.',
  })
  baseline?: Money | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Travel cost in the period, SEK, zero or more. When left out with a calculation: zero.',
  })
  actual?: Money | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A saved calculation of the service’s avoided travel, to fill in what was not measured.',
  })
  calculationId?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateTravelIncentiveInput = changeInput(
  'UpdateTravelIncentiveInput',
  CreateTravelIncentiveInput,
  'what a care giver is paid for a period',
);
export type UpdateTravelIncentiveInput = Change<CreateTravelIncentiveInput>;
