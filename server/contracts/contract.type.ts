import { Field, Int, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar, MoneyScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import { PersonType } from '../organisation/person.type.ts';
import { SupplierType } from '../organisation/supplier.type.ts';
import { ContractPhase, DecisionKind } from './contract-dates.ts';
import { ContractDomain, ContractKind } from './contract-kind.ts';
import './contracts.enums.ts';
import { OptionStanding } from './extension-options.ts';
import { NoticeRule, NoticeStart, SpanUnit } from './notice.ts';
import { PriorityClass } from './priority-class.ts';

@ObjectType('ContractOption', {
  simpleResolvers: true,
  description: 'The customer’s right to extend the contract, with its days as seen on the day that is read.',
})
export class ContractOptionType {
  @Field(() => Int, { description: 'Months that it extends the contract by.' })
  months!: number;

  @Field(() => Int, { nullable: true, description: 'How long before the end it must be called off.' })
  callOffCount!: number | null;

  @Field(() => SpanUnit, { nullable: true, description: 'Unit of callOffCount.' })
  callOffUnit!: SpanUnit | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day to call it off, where the contract names the day.',
  })
  callOffBy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was called off; null: it was not.' })
  calledOffOn!: string | null;

  @Field(() => OptionStanding, { description: 'Where it stands.' })
  standing!: OptionStanding;

  @Field(() => DateScalar, { description: 'The end that it moves.' })
  end!: string;

  @Field(() => DateScalar, { description: 'The end that it moves that to, counted from the original start.' })
  newEnd!: string;

  @Field(() => DateScalar, { description: 'Last day to call it off.' })
  deadline!: string;

  @Field(() => DateScalar, { description: 'The last Swedish working day up to the deadline.' })
  safeDate!: string;

  @Field(() => Boolean, {
    description: 'Called off after its deadline: the contract had ended, so prolonging it was a new procurement.',
  })
  isLate!: boolean;
}

@ObjectType('ContractDecision', {
  simpleResolvers: true,
  description: 'Something that must be decided of a contract, by when, and what happens if nobody acts.',
})
export class ContractDecisionType {
  @Field(() => DecisionKind, { description: 'What is to be decided.' })
  kind!: DecisionKind;

  @Field(() => Int, {
    description:
      'Which of the contract’s decisions of this kind it is, counted from the first: the same as long as it is the same one, also when its days move.',
  })
  number!: number;

  @Field(() => DateScalar, { description: 'The end of a term that it is about.' })
  termEnd!: string;

  @Field(() => DateScalar, { description: 'Last day to act: last notice date, call-off deadline, or the end itself.' })
  deadline!: string;

  @Field(() => DateScalar, { description: 'The last Swedish working day on which acting is surely in time.' })
  safeDate!: string;

  @Field(() => DateScalar, { description: 'The working day on which preparing the decision should begin.' })
  reviewDate!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The end it renews itself to if nobody acts; null: it ends.',
  })
  renewsTo!: string | null;
}

@ObjectType('Contract', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'An agreement with a supplier. Its days are those that its term gives, seen on the day that is read.',
})
export class ContractType extends RecordFields {
  @Field(() => String, { description: 'Number of the contract, unique.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer).' })
  registryNumber!: string | null;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => ContractKind, { description: 'What it is about.' })
  kind!: ContractKind;

  @Field(() => ContractDomain, { description: 'The field of operations that it belongs to.' })
  domain!: ContractDomain;

  @Field(() => PriorityClass, { description: 'How closely it is followed up.' })
  priorityClass!: PriorityClass;

  @Field(() => SupplierType, { description: 'The other party.' })
  supplier!: SupplierType;

  @Field(() => OrganisationUnitType, { description: 'The unit that the contract belongs to.' })
  unit!: OrganisationUnitType;

  @Field(() => PersonType, { nullable: true, description: 'Contract owner (avtalsägare).' })
  owner!: PersonType | null;

  @Field(() => PersonType, { nullable: true, description: 'Who stands in for the owner.' })
  deputy!: PersonType | null;

  @Field(() => Boolean, { description: 'Nobody owns it: it has no owner, or the owner has left.' })
  isOrphaned!: boolean;

  @Field(() => ContractType, { nullable: true, description: 'The contract that it took over from.' })
  predecessor!: ContractType | null;

  @Field(() => DateScalar, { description: 'First day.' })
  start!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Length of the first term in months; null: fixed end or open-ended.',
  })
  termMonths!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the first term, where the contract names it.' })
  fixedEnd!: string | null;

  @Field(() => Int, { nullable: true, description: 'Months of each tacit renewal; null: it does not renew itself.' })
  renewalMonths!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many times at most it renews itself; null: without limit.' })
  renewalLimit!: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the notice period; null: there is none.' })
  noticeCount!: number | null;

  @Field(() => SpanUnit, { nullable: true, description: 'Unit of noticeCount.' })
  noticeUnit!: SpanUnit | null;

  @Field(() => NoticeRule, { nullable: true, description: 'How the notice period meets the end of a term.' })
  noticeRule!: NoticeRule | null;

  @Field(() => NoticeStart, { nullable: true, description: 'From when it runs in an open-ended contract.' })
  noticeStart!: NoticeStart | null;

  @Field(() => DateScalar, { nullable: true, description: 'When notice was given; null: it was not.' })
  noticeGivenOn!: string | null;

  @Field(() => Int, { description: 'Months before the deadline that work on a decision begins.' })
  reviewLeadMonths!: number;

  @Field(() => [ContractOptionType], {
    description: 'Extension options in their order, such as 2+1+1, with their days.',
  })
  options!: ContractOptionType[];

  @Field(() => ContractPhase, { description: 'Where it stands.' })
  phase!: ContractPhase;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the running term; null: open-ended.' })
  currentEnd!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar year in which the running term ends; null: open-ended.',
  })
  endYear!: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Earliest day on which it can still end; null: it has ended, or is open-ended.',
  })
  earliestEnd!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day that options and renewals can lead to; null: nothing limits it.',
  })
  latestPossibleEnd!: string | null;

  @Field(() => DecisionKind, { nullable: true, description: 'What is to be decided next; null: nothing.' })
  decisionKind!: DecisionKind | null;

  @Field(() => DateScalar, { nullable: true, description: 'The end of a term that the next decision is about.' })
  termEnd!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day to act on it.' })
  deadline!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Safe date: the last Swedish working day on which acting on it is surely in time.',
  })
  safeDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When preparing it should begin.' })
  reviewDate!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The end it renews itself to if nobody acts; null: it ends.',
  })
  renewsTo!: string | null;

  @Field(() => [ContractDecisionType], {
    description: 'The next decisions if nobody acts, ten at most, the first first.',
  })
  decisions!: ContractDecisionType[];

  @Field(() => MoneyScalar, {
    description: 'What its price lines of the day cost in a year, SEK excluding VAT; what is billed once not counted.',
  })
  annualCost!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day on which its unit prices are secret (sekretess).' })
  pricesSecretUntil!: string | null;

  @Field(() => String, { nullable: true, description: 'Why its unit prices are secret.' })
  pricesSecretReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
