import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../api/scalars.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';

@InputType('CreateApiTokenInput', { description: 'A new token of one’s own account.' })
export class CreateApiTokenInput extends WriteInput {
  @Field(() => String, { description: 'What it is for, at most 200 characters.' })
  name!: string;

  @Field(() => [String], {
    description: 'What it may be used for: organisation:read, inventory:read, inventory:write and so on.',
  })
  scopes!: string[];

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the unit that it reaches, with all under it; null: all that you reach.',
  })
  unitId?: string | null;

  @Field(() => DateScalar, { description: 'Last day that it works; at most one year ahead.' })
  lastDay!: LocalDate;
}

@InputType('RevokeApiTokenInput', { description: 'A token to withdraw.' })
export class RevokeApiTokenInput extends WriteInput {
  @Field(() => ID, { description: 'Id of the token.' })
  id!: string;
}
