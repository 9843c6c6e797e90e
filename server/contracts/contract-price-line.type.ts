import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar, DecimalScalar, MoneyScalar } from '../api/scalars.ts';
import { ContractType } from './contract.type.ts';
import { BillingPeriod } from './price-lines.ts';

@ObjectType('ContractPriceLine', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A line of a contract’s prices.',
})
export class ContractPriceLineType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => String, { description: 'What is priced.' })
  item!: string;

  @Field(() => DecimalScalar, { description: 'How many.' })
  quantity!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Price of one for the billing period, SEK excluding VAT; null while it is secret to you.',
  })
  unitPrice!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'What the line costs in a year, SEK excluding VAT, 0.00 for what is billed once; null while its price is secret to you.',
  })
  annualCost!: string | null;

  @Field(() => Boolean, {
    description: 'The contract’s unit prices are secret today (OSL 31:16); who is cleared sees them all the same.',
  })
  pricesAreSecret!: boolean;

  @Field(() => BillingPeriod, { description: 'What the unit price buys.' })
  billingPeriod!: BillingPeriod;

  @Field(() => DateScalar, { description: 'First day of the price; of what is billed once, the day of it.' })
  firstDay!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the price; null: until further notice.' })
  lastDay!: string | null;
}
