import { Field, ID, InputType } from 'type-graphql';
import { DecimalScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import '../economy.enums.ts';
import { Scenario } from '../scenario.ts';

@InputType('CreateBenefitEntryInput', {
  description: 'What a benefit is worth in a month: an amount, a quantity or both.',
})
export class CreateBenefitEntryInput extends WriteInput {
  @Field(() => ID, { description: 'The benefit.' })
  benefitId!: string;

  @Field(() => YearMonthScalar, { description: 'The month; once for each benefit, scenario and source.' })
  month!: YearMonth;

  @Field(() => Scenario, { nullable: true, description: 'ACTUAL when left out.' })
  scenario?: Scenario | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'SEK; below zero for a drawback.' })
  amount?: Money | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How much, in the benefit’s figure unit, with at most four decimals; only for benefits that have one.',
  })
  quantity?: Decimal | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the figure is from, at most 60 characters; MANUAL when left out.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 1 000 characters.' })
  note?: string | null;
}

export const UpdateBenefitEntryInput = changeInput(
  'UpdateBenefitEntryInput',
  CreateBenefitEntryInput,
  'an entry of a benefit',
);
export type UpdateBenefitEntryInput = Change<CreateBenefitEntryInput>;
