import { Field, ID, InputType } from 'type-graphql';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';

@InputType('CreateContractCostInput', { description: 'What a contract really cost in a month.' })
export class CreateContractCostInput extends WriteInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => YearMonthScalar, { description: 'The month; once for each contract and source.' })
  month!: YearMonth;

  @Field(() => MoneyScalar, { description: 'What it cost, SEK excluding VAT; below zero for a credit.' })
  amount!: Money;

  @Field(() => String, {
    nullable: true,
    description: 'Where the figure is from, at most 60 characters; MANUAL when left out.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 1 000 characters.' })
  note?: string | null;
}

export const UpdateContractCostInput = changeInput(
  'UpdateContractCostInput',
  CreateContractCostInput,
  'a contract’s cost in a month',
);
export type UpdateContractCostInput = Change<CreateContractCostInput>;
