import { Field, ID, InputType } from 'type-graphql';
import { MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import '../economy.enums.ts';
import { Scenario } from '../scenario.ts';
import { CostClass } from './cost-class.ts';

@InputType('CreateCostEntryInput', {
  description: 'What one of a service, a contract and an asset costs in a month.',
})
export class CreateCostEntryInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'The service that it is a cost of.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract that it is a cost of.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The asset that it is a cost of.' })
  assetId?: string | null;

  @Field(() => YearMonthScalar, {
    description: 'The month; once for each record, scenario, class, category, source and account.',
  })
  month!: YearMonth;

  @Field(() => Scenario, { nullable: true, description: 'ACTUAL when left out.' })
  scenario?: Scenario | null;

  @Field(() => CostClass, { nullable: true, description: 'RUN when left out.' })
  costClass?: CostClass | null;

  @Field(() => ID, { nullable: true, description: 'What it is for.' })
  categoryId?: string | null;

  @Field(() => MoneyScalar, { description: 'SEK excluding VAT; below zero for a credit.' })
  amount!: Money;

  @Field(() => String, {
    nullable: true,
    description: 'Where the figure is from, at most 60 characters; MANUAL when left out.',
  })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Account of the ledger, at most 20 characters.' })
  account?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 1 000 characters.' })
  note?: string | null;
}

export const UpdateCostEntryInput = changeInput('UpdateCostEntryInput', CreateCostEntryInput, 'an entry of costs');
export type UpdateCostEntryInput = Change<CreateCostEntryInput>;
