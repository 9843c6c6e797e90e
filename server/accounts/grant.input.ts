import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../access/role.ts';
import { WriteInput } from '../api/write/write.input.ts';

@InputType('CreateGrantInput', { description: 'A role for an account.' })
export class CreateGrantInput extends WriteInput {
  @Field(() => ID, { description: 'Id of the account.' })
  userId!: string;

  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the unit that it holds for, with all under it; null: the whole region.',
  })
  unitId?: string | null;
}
