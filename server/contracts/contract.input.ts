import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';
import { ContractDomain, ContractKind } from './contract-kind.ts';
import './contracts.enums.ts';
import { NoticeRule, NoticeStart, SpanUnit } from './notice.ts';
import { PriorityClass } from './priority-class.ts';

@InputType('ContractOptionInput', {
  description:
    'The customer’s right to extend a contract. Its deadline is a day or a time before the end, else the end itself.',
})
export class ContractOptionInput {
  @Field(() => Int, { description: 'Months that it extends the contract by, 1 to 1 200.' })
  months!: number;

  @Field(() => Int, { nullable: true, description: 'How long before the end that it moves it must be called off.' })
  callOffCount?: number | null;

  @Field(() => SpanUnit, { nullable: true, description: 'Unit of callOffCount; MONTHS when left out.' })
  callOffUnit?: SpanUnit | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day to call it off, where the contract names the day.',
  })
  callOffBy?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was called off; those before it must be, too.' })
  calledOffOn?: LocalDate | null;
}

@InputType('CreateContractInput', { description: 'A new contract.' })
export class CreateContractInput extends WriteInput {
  @Field(() => String, { description: 'Number of the contract, unique, at most 60 characters.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer), at most 60 characters.' })
  registryNumber?: string | null;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => ContractKind, { description: 'What it is about.' })
  kind!: ContractKind;

  @Field(() => ContractDomain, { nullable: true, description: 'Field of operations; OTHER when left out.' })
  domain?: ContractDomain | null;

  @Field(() => PriorityClass, { nullable: true, description: 'How closely it is followed up; LOW when left out.' })
  priorityClass?: PriorityClass | null;

  @Field(() => ID, { description: 'The other party.' })
  supplierId!: string;

  @Field(() => ID, { description: 'The unit that the contract belongs to.' })
  unitId!: string;

  @Field(() => ID, { nullable: true, description: 'Contract owner (avtalsägare).' })
  ownerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who stands in for the owner.' })
  deputyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract that it took over from; never in a circle.' })
  predecessorId?: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  start!: LocalDate;

  @Field(() => Int, {
    nullable: true,
    description: 'Length of the first term in months, 1 to 1 200. Without it and fixedEnd the contract is open-ended.',
  })
  termMonths?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of the first term, instead of termMonths.' })
  fixedEnd?: LocalDate | null;

  @Field(() => Int, { nullable: true, description: 'Months of each tacit renewal; null: it does not renew itself.' })
  renewalMonths?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many times at most it renews itself; null: without limit.' })
  renewalLimit?: number | null;

  @Field(() => Int, { nullable: true, description: 'Length of the notice period; null: there is none.' })
  noticeCount?: number | null;

  @Field(() => SpanUnit, { nullable: true, description: 'Unit of noticeCount; MONTHS when left out.' })
  noticeUnit?: SpanUnit | null;

  @Field(() => NoticeRule, {
    nullable: true,
    description: 'How notice meets the end of a term; BACKWARD when left out.',
  })
  noticeRule?: NoticeRule | null;

  @Field(() => NoticeStart, {
    nullable: true,
    description: 'From when notice runs in an open-ended contract; DAY_NUMBER when left out.',
  })
  noticeStart?: NoticeStart | null;

  @Field(() => DateScalar, { nullable: true, description: 'When notice was given.' })
  noticeGivenOn?: LocalDate | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months before the deadline that work on a decision begins; 3 when left out.',
  })
  reviewLeadMonths?: number | null;

  @Field(() => [ContractOptionInput], {
    nullable: true,
    description: 'Extension options in their order, all of them; at most 20.',
  })
  options?: ContractOptionInput[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day on which the unit prices are secret (OSL 31:16); takes clearance and a reason.',
  })
  pricesSecretUntil?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Why they are secret, at most 1 000 characters.' })
  pricesSecretReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateContractInput = changeInput('UpdateContractInput', CreateContractInput, 'a contract');
export type UpdateContractInput = Change<CreateContractInput>;
