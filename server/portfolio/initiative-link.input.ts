import { Field, ID, InputType } from 'type-graphql';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import { InitiativeEffect } from './initiative-kind.ts';
import './portfolio.enums.ts';

/** What can be changed of a link; that an initiative is linked to something else is another link. */
@InputType()
export abstract class InitiativeLinkFields extends WriteInput {
  @Field(() => InitiativeEffect, {
    nullable: true,
    description: 'What the initiative does to a service, an asset or a contract; none for a goal.',
  })
  effect?: InitiativeEffect | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 1 000 characters.' })
  note?: string | null;
}

@InputType('CreateInitiativeLinkInput', {
  description: 'That an initiative serves a goal, or does something to one of a service, an asset and a contract.',
})
export class CreateInitiativeLinkInput extends InitiativeLinkFields {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => ID, { nullable: true, description: 'The goal that it serves.' })
  goalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The service.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The asset.' })
  assetId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract.' })
  contractId?: string | null;
}

export const UpdateInitiativeLinkInput = changeInput(
  'UpdateInitiativeLinkInput',
  InitiativeLinkFields as new () => InitiativeLinkFields,
  'a link of an initiative; what is linked stays',
);
export type UpdateInitiativeLinkInput = Change<InitiativeLinkFields>;
