import { Field, ID, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, DecimalScalar, MoneyScalar } from '../../api/scalars.ts';
import { ContractType } from '../contract.type.ts';
import { BillingPeriod } from '../price-lines.ts';
import { AmendedLineChange } from './contract-amendment.entity.ts';
import { RenegotiationCaseType } from './renegotiation.type.ts';

@ObjectType('AmendedTerm', {
  simpleResolvers: true,
  description: 'A term of a contract before and after an amendment.',
})
export class AmendedTermType {
  @Field(() => String, { description: 'Name of the contract’s field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it was; null: nothing.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null: nothing.' })
  after!: string | null;
}

@ObjectType('AmendedLine', {
  simpleResolvers: true,
  description: 'A price line that an amendment ended or added; its price stands in the price line.',
})
export class AmendedLineType {
  @Field(() => AmendedLineChange, { description: 'What was done.' })
  change!: AmendedLineChange;

  @Field(() => ID, { description: 'Id of the price line.' })
  priceLineId!: string;

  @Field(() => String, { description: 'What is priced.' })
  item!: string;

  @Field(() => DecimalScalar, { description: 'How many.' })
  quantity!: string;

  @Field(() => BillingPeriod, { description: 'What the unit price buys.' })
  billingPeriod!: BillingPeriod;
}

@ObjectType('ContractAmendment', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A change of a contract that was signed with its supplier (tilläggsavtal). Written by signing; never changed.',
})
export class ContractAmendmentType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => RenegotiationCaseType, { nullable: true, description: 'The renegotiation that led to it.' })
  renegotiation!: RenegotiationCaseType | null;

  @Field(() => String, { description: 'Number, unique for the contract.' })
  number!: string;

  @Field(() => DateScalar, { description: 'When it was signed.' })
  signedOn!: string;

  @Field(() => DateScalar, { description: 'First day of what it changed.' })
  effectiveFrom!: string;

  @Field(() => MoneyScalar, {
    description: 'What the contract cost in a year on the day before it, SEK excluding VAT.',
  })
  annualBefore!: string;

  @Field(() => MoneyScalar, { description: 'What it costs in a year on its first day, SEK excluding VAT.' })
  annualAfter!: string;

  @Field(() => String, { nullable: true, description: 'What it says, in short.' })
  summary!: string | null;

  @Field(() => [AmendedTermType], { description: 'The terms that it changed.' })
  terms!: AmendedTermType[];

  @Field(() => [AmendedLineType], { description: 'The price lines that it ended and added.' })
  lines!: AmendedLineType[];
}
