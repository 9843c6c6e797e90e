import { Field, ID, InputType, Int } from 'type-graphql';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import { InitiativeBond } from './initiative-kind.ts';
import './portfolio.enums.ts';

/** What can be changed of a dependency; between others it is another. */
@InputType()
export abstract class InitiativeDependencyFields extends WriteInput {
  @Field(() => InitiativeBond, { description: 'How it is bound.' })
  bond!: InitiativeBond;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many years before it, at least, the other begins, 0 to 20; 0 when left out. Only where it depends on it.',
  })
  years?: number | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 1 000 characters.' })
  note?: string | null;
}

@InputType('CreateInitiativeDependencyInput', {
  description:
    'That an initiative can only be done after another, or not together with it. Refused where initiatives would wait for each other, or for one that excludes them.',
})
export class CreateInitiativeDependencyInput extends InitiativeDependencyFields {
  @Field(() => ID, { description: 'The initiative that is bound.' })
  initiativeId!: string;

  @Field(() => ID, { description: 'The other.' })
  otherId!: string;
}

export const UpdateInitiativeDependencyInput = changeInput(
  'UpdateInitiativeDependencyInput',
  InitiativeDependencyFields as new () => InitiativeDependencyFields,
  'a dependency of an initiative; the two initiatives stay',
);
export type UpdateInitiativeDependencyInput = Change<InitiativeDependencyFields>;
