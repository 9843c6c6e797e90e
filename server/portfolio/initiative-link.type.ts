import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { ContractType } from '../contracts/contract.type.ts';
import { AssetType } from '../inventory/asset.type.ts';
import { EHealthServiceType } from '../services/e-health-service.type.ts';
import { InitiativeEffect } from './initiative-kind.ts';
import { InitiativeType } from './initiative.type.ts';
import { StrategicGoalType } from './strategic-goal.type.ts';

@ObjectType('InitiativeLink', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'That an initiative serves a goal, or does something to a service, an asset or a contract.',
})
export class InitiativeLinkType extends RecordFields {
  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: InitiativeType;

  @Field(() => StrategicGoalType, { nullable: true, description: 'The goal that it serves.' })
  goal!: StrategicGoalType | null;

  @Field(() => EHealthServiceType, { nullable: true, description: 'The service that it does something to.' })
  service!: EHealthServiceType | null;

  @Field(() => AssetType, { nullable: true, description: 'The asset that it does something to.' })
  asset!: AssetType | null;

  @Field(() => ContractType, { nullable: true, description: 'The contract that it does something to.' })
  contract!: ContractType | null;

  @Field(() => InitiativeEffect, { nullable: true, description: 'What it does to it; null for a goal.' })
  effect!: InitiativeEffect | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
