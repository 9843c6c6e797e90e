import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, MoneyScalar } from '../../api/scalars.ts';
import { ContractType } from '../contract.type.ts';
import { ChangeGround } from './contract-changes.ts';
import { ProcurementProcedure } from './procured-contract.ts';
import './procurement.enums.ts';
import { ProcuredKind, ThresholdKind } from './procurement-thresholds.ts';

@ObjectType('ProcurementThreshold', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A threshold of the public procurement act (LOU) for the days from one to another, both included.',
})
export class ProcurementThresholdType extends RecordFields {
  @Field(() => ThresholdKind, { description: 'What it decides.' })
  kind!: ThresholdKind;

  @Field(() => DateScalar, { description: 'First day.' })
  firstDay!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null: until further notice.' })
  lastDay!: string | null;

  @Field(() => MoneyScalar, { description: 'SEK excluding VAT.' })
  amount!: string;

  @Field(() => String, { description: 'Where it is published.' })
  source!: string;

  @Field(() => Boolean, { description: 'Somebody has compared it with the published source.' })
  isVerified!: boolean;
}

@ObjectType('ContractProcurement', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'How a contract was procured.',
})
export class ContractProcurementType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract; each has one procurement at most.' })
  contract!: ContractType;

  @Field(() => ProcurementProcedure, { description: 'By which procedure.' })
  procedure!: ProcurementProcedure;

  @Field(() => ProcuredKind, { description: 'What was procured.' })
  procuredKind!: ProcuredKind;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer) of the procurement.' })
  registryNumber!: string | null;

  @Field(() => DateScalar, {
    description: 'The day whose thresholds hold: that of the announcement, or of the direct award or call-off.',
  })
  procuredOn!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Value as estimated, SEK excluding VAT with all options (LOU 5:3); null: the price lines’ is taken.',
  })
  estimatedValue!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description:
      'Value adjusted by the contract’s index clause, which changes are judged by (LOU 17:15), SEK; null: as is.',
  })
  adjustedValue!: string | null;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'The highest total of call-offs from a framework agreement, as announced (LOU 5:14), SEK.',
  })
  frameworkCeiling!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'What has been called off so far, SEK.' })
  calledOff!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the award decision was sent to the tenderers.' })
  awardSentOn!: string | null;

  @Field(() => Boolean, { description: 'The award decision was sent electronically: 10 days of standstill, else 15.' })
  isAwardSentElectronically!: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'When the contract was signed.' })
  signedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note: special reasons, where it was advertised.' })
  note!: string | null;
}

@ObjectType('ContractChange', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A change of a running contract, with the paragraph of the public procurement act that it leans on.',
})
export class ContractChangeType extends RecordFields {
  @Field(() => ContractType, { description: 'The contract.' })
  contract!: ContractType;

  @Field(() => DateScalar, { description: 'When it was decided.' })
  decidedOn!: string;

  @Field(() => ChangeGround, { description: 'What it leans on.' })
  ground!: ChangeGround;

  @Field(() => MoneyScalar, {
    description: 'What it adds to the contract’s value, below zero when it takes away; SEK.',
  })
  amount!: string;

  @Field(() => String, { description: 'What was changed and why.' })
  description!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer) of the decision.' })
  registryNumber!: string | null;
}
