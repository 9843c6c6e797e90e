import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, DecimalScalar, MoneyScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { Decimal } from '../values/decimal.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Money } from '../values/money.ts';
import { BillingPeriod } from './price-lines.ts';

@InputType('CreateContractPriceLineInput', { description: 'A new line of a contract’s prices.' })
export class CreateContractPriceLineInput extends WriteInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => String, { description: 'What is priced, at most 200 characters.' })
  item!: string;

  @Field(() => DecimalScalar, { description: 'How many, zero or more, with at most four decimals.' })
  quantity!: Decimal;

  @Field(() => MoneyScalar, { description: 'Price of one for the billing period, SEK excluding VAT, zero or more.' })
  unitPrice!: Money;

  @Field(() => BillingPeriod, { description: 'What the unit price buys.' })
  billingPeriod!: BillingPeriod;

  @Field(() => DateScalar, { description: 'First day of the price; of what is billed once, the day of it.' })
  firstDay!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the price; null: until further notice.' })
  lastDay?: LocalDate | null;
}

export const UpdateContractPriceLineInput = changeInput(
  'UpdateContractPriceLineInput',
  CreateContractPriceLineInput,
  'a price line',
);
export type UpdateContractPriceLineInput = Change<CreateContractPriceLineInput>;
