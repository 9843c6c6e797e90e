import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, MoneyScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { ChangeGround } from './contract-changes.ts';
import { ProcurementProcedure } from './procured-contract.ts';
import { ProcuredKind, ThresholdKind } from './procurement-thresholds.ts';

@InputType('CreateProcurementThresholdInput', { description: 'A threshold of the public procurement act.' })
export class CreateProcurementThresholdInput extends WriteInput {
  @Field(() => ThresholdKind, { description: 'What it decides.' })
  kind!: ThresholdKind;

  @Field(() => DateScalar, { description: 'First day; no two of a kind begin on the same.' })
  firstDay!: LocalDate;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay?: LocalDate | null;

  @Field(() => MoneyScalar, { description: 'SEK excluding VAT, above zero.' })
  amount!: Money;

  @Field(() => String, { description: 'Where it is published, at most 500 characters.' })
  source!: string;

  @Field(() => Boolean, { nullable: true, description: 'Somebody has compared it with the source; else false.' })
  isVerified?: boolean | null;
}

export const UpdateProcurementThresholdInput = changeInput(
  'UpdateProcurementThresholdInput',
  CreateProcurementThresholdInput,
  'a threshold',
);
export type UpdateProcurementThresholdInput = Change<CreateProcurementThresholdInput>;

@InputType('CreateContractProcurementInput', { description: 'How a contract was procured.' })
export class CreateContractProcurementInput extends WriteInput {
  @Field(() => ID, { description: 'The contract, of which nothing is said yet.' })
  contractId!: string;

  @Field(() => ProcurementProcedure, { description: 'By which procedure.' })
  procedure!: ProcurementProcedure;

  @Field(() => ProcuredKind, { nullable: true, description: 'What was procured; GOODS_SERVICES when left out.' })
  procuredKind?: ProcuredKind | null;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer) of the procurement.' })
  registryNumber?: string | null;

  @Field(() => DateScalar, { description: 'Day of the announcement, or of the direct award or call-off.' })
  procuredOn!: LocalDate;

  @Field(() => MoneyScalar, { nullable: true, description: 'Estimated value with all options, SEK, zero or more.' })
  estimatedValue?: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Value adjusted by the index clause, SEK, zero or more.' })
  adjustedValue?: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Ceiling of a framework agreement, SEK, zero or more.' })
  frameworkCeiling?: Money | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What has been called off so far, SEK, zero or more.' })
  calledOff?: Money | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the award decision was sent; not before procuredOn.' })
  awardSentOn?: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'It was sent electronically; true when left out.' })
  isAwardSentElectronically?: boolean | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the contract was signed; not before procuredOn.' })
  signedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4000 characters.' })
  note?: string | null;
}

export const UpdateContractProcurementInput = changeInput(
  'UpdateContractProcurementInput',
  CreateContractProcurementInput,
  'what is said of a procurement',
);
export type UpdateContractProcurementInput = Change<CreateContractProcurementInput>;

@InputType('CreateContractChangeInput', { description: 'A change of a running contract.' })
export class CreateContractChangeInput extends WriteInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => DateScalar, { description: 'When it was decided.' })
  decidedOn!: LocalDate;

  @Field(() => ChangeGround, { description: 'What it leans on.' })
  ground!: ChangeGround;

  @Field(() => MoneyScalar, { description: 'What it adds to the value, below zero when it takes away; SEK.' })
  amount!: Money;

  @Field(() => String, { description: 'What was changed and why, at most 4000 characters.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer) of the decision.' })
  registryNumber?: string | null;
}

export const UpdateContractChangeInput = changeInput(
  'UpdateContractChangeInput',
  CreateContractChangeInput,
  'a change of a contract',
);
export type UpdateContractChangeInput = Change<CreateContractChangeInput>;
