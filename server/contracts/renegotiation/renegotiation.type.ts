import { Field, ID, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, DecimalScalar, MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { PersonType } from '../../organisation/person.type.ts';
import { SupplierType } from '../../organisation/supplier.type.ts';
import { ContractType } from '../contract.type.ts';
import '../contracts.enums.ts';
import { SpanUnit } from '../notice.ts';
import { BillingPeriod } from '../price-lines.ts';
import { AlternativeKind } from './alternatives.ts';
import { CaseStage } from './case-stage.ts';
import { Lever } from './lever.ts';
import './renegotiation.enums.ts';

@ObjectType('RenegotiationLine', { simpleResolvers: true, description: 'A priced line of a baseline or an offer.' })
export class RenegotiationLineType {
  @Field(() => String, { description: 'What is priced; lines of the same item are compared with each other.' })
  item!: string;

  @Field(() => DecimalScalar, { description: 'How many.' })
  quantity!: string;

  @Field(() => MoneyScalar, { description: 'Price of one for the billing period, SEK excluding VAT.' })
  unitPrice!: string;

  @Field(() => BillingPeriod, { description: 'What the unit price buys.' })
  billingPeriod!: BillingPeriod;

  @Field(() => MoneyScalar, {
    description: 'What it costs in a year, SEK excluding VAT; 0.00 for what is billed once.',
  })
  annual!: string;
}

@ObjectType('RenegotiationStageEntry', { simpleResolvers: true, description: 'A stage that a case has been in.' })
export class RenegotiationStageEntryType {
  @Field(() => CaseStage, { description: 'The stage.' })
  stage!: CaseStage;

  @Field(() => DateScalar, { description: 'When the case last came into it.' })
  since!: string;
}

@ObjectType('RenegotiationMember', {
  simpleResolvers: true,
  description: 'An account that a renegotiation case is, or could be, confided to.',
})
export class RenegotiationMemberType {
  @Field(() => ID, { description: 'Id of the account.' })
  userId!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;
}

@ObjectType('SavingMonth', { simpleResolvers: true, description: 'The planned saving of a month.' })
export class SavingMonthType {
  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => MoneyScalar, {
    description: 'What is to be saved in it, SEK excluding VAT; below zero when it costs more.',
  })
  amount!: string;
}

@ObjectType('AlternativeNote', { simpleResolvers: true, description: 'What people say of an alternative.' })
export class AlternativeNoteType {
  @Field(() => AlternativeKind, { description: 'The alternative.' })
  kind!: AlternativeKind;

  @Field(() => String, { nullable: true, description: 'What could go wrong.' })
  risk!: string | null;

  @Field(() => String, { nullable: true, description: 'What work it takes.' })
  work!: string | null;
}

@ObjectType('RenegotiationCase', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A contract that is being renegotiated. Until it is signed or given up it is there only for its team and for those who see secrets of procurement (OSL 19:3, 19:1).',
})
export class RenegotiationCaseType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer).' })
  registryNumber!: string | null;

  @Field(() => CaseStage, { description: 'Where it stands.' })
  stage!: CaseStage;

  @Field(() => DateScalar, { description: 'When it came to stand there.' })
  stageSince!: string;

  @Field(() => [RenegotiationStageEntryType], { description: 'The stages that it has been in, the earliest first.' })
  stages!: RenegotiationStageEntryType[];

  @Field(() => [CaseStage], { description: 'The stages that it may go to from here.' })
  nextStages!: CaseStage[];

  @Field(() => Boolean, { description: 'It is open: nobody sees it but its team and those cleared for procurement.' })
  isSecret!: boolean;

  @Field(() => Boolean, {
    description:
      'It is decided, and the contract’s unit prices are secret today (OSL 31:16): its target and prices too.',
  })
  pricesAreSecret!: boolean;

  @Field(() => PersonType, { nullable: true, description: 'Who leads it.' })
  owner!: PersonType | null;

  @Field(() => [RenegotiationMemberType], { description: 'The accounts that it is confided to.' })
  team!: RenegotiationMemberType[];

  @Field(() => DateScalar, { nullable: true, description: 'When it is to be decided.' })
  decisionOn!: string | null;

  @Field(() => [Lever], { description: 'What it pulls at.' })
  levers!: Lever[];

  @Field(() => DateScalar, { nullable: true, description: 'The day that the baseline is of; null: none is frozen.' })
  baselineOn!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the contract cost in a year by the frozen baseline, SEK excluding VAT.',
  })
  baselineAnnual!: string | null;

  @Field(() => [RenegotiationLineType], {
    description: 'The recurring price lines as they were frozen; none while their prices are secret to you.',
  })
  baselineLines!: RenegotiationLineType[];

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What it should cost in a year, SEK excluding VAT; null while it is secret to you.',
  })
  targetAnnual!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Own position: floor, arguments; null while it is secret to you.',
  })
  targetNote!: string | null;

  @Field(() => Int, { description: 'Months over which offers are compared and the saving is planned.' })
  horizonMonths!: number;

  @Field(() => PercentScalar, { description: 'By how much prices are taken to rise from each year to the next.' })
  yearlyPriceChange!: string;

  @Field(() => PercentScalar, { description: 'Discount rate a year.' })
  discountRate!: string;

  @Field(() => RenegotiationOfferType, { nullable: true, description: 'The offer that is agreed on.' })
  agreedOffer!: RenegotiationOfferType | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day of the agreed prices and terms.' })
  effectiveFrom!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What the contract costs in a year by what was signed, SEK excluding VAT; null until then.',
  })
  agreedAnnual!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'What is saved in a full year, SEK excluding VAT: baseline less agreed; null until it is signed.',
  })
  savingFullYear!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'What is planned to be saved in the calendar year of today, SEK excluding VAT; null until it is signed.',
  })
  savingThisYear!: string | null;

  @Field(() => [SavingMonthType], { description: 'The planned saving month by month; none until it is signed.' })
  savingMonths!: SavingMonthType[];

  @Field(() => [AlternativeNoteType], { description: 'What people say of the alternatives.' })
  notes!: AlternativeNoteType[];

  @Field(() => AlternativeKind, { nullable: true, description: 'The alternative that was chosen.' })
  chosenAlternative!: AlternativeKind | null;

  @Field(() => String, { nullable: true, description: 'Free comment.' })
  comment!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it; needed to close it.' })
  closingComment!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was given up; needed to abandon it.' })
  abandonReason!: string | null;
}

@ObjectType('RenegotiationOffer', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'What somebody offers in a renegotiation: a whole price list that would replace the present one.',
})
export class RenegotiationOfferType extends RecordFields {
  @Field(() => RenegotiationCaseType, { description: 'The case.' })
  renegotiation!: RenegotiationCaseType;

  @Field(() => String, { description: 'Who offers, as the offer has it.' })
  bidder!: string;

  @Field(() => SupplierType, { nullable: true, description: 'Who offers, when it is a registered supplier.' })
  supplier!: SupplierType | null;

  @Field(() => Int, { description: 'Round of the negotiation, from 1.' })
  round!: number;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer).' })
  registryNumber!: string | null;

  @Field(() => DateScalar, { description: 'When it came.' })
  receivedOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which it binds the bidder.' })
  bindsUntil!: string | null;

  @Field(() => MoneyScalar, { description: 'What its recurring lines cost in a year, SEK excluding VAT.' })
  annualCost!: string;

  @Field(() => MoneyScalar, { description: 'What its lines that are billed once cost together, SEK excluding VAT.' })
  oneOffCost!: string;

  @Field(() => [RenegotiationLineType], { description: 'Its lines; none while their prices are secret to you.' })
  lines!: RenegotiationLineType[];

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the contract by the offer; null: as it is.' })
  newEnd!: string | null;

  @Field(() => Int, { nullable: true, description: 'Months of each tacit renewal by the offer; null: as they are.' })
  renewalMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the notice period by the offer; null: as it is.' })
  noticeCount!: number | null;

  @Field(() => SpanUnit, { nullable: true, description: 'Unit of noticeCount.' })
  noticeUnit!: SpanUnit | null;

  @Field(() => String, { nullable: true, description: 'Service level offered.' })
  serviceLevel!: string | null;

  @Field(() => String, { nullable: true, description: 'Free comment.' })
  comment!: string | null;

  @Field(() => Boolean, { description: 'It is the one agreed on.' })
  isAgreed!: boolean;

  @Field(() => Boolean, { description: 'The case is decided, and the contract’s unit prices are secret today.' })
  pricesAreSecret!: boolean;
}
