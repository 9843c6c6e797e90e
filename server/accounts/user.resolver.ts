import { recordMutations } from '../api/write/record-mutations.ts';
import { createUser, updateUser, USER_FIELDS } from './user.commands.ts';
import { CreateUserInput, UpdateUserInput } from './user.input.ts';
import { users } from './user.record.ts';

export const UserMutations = recordMutations({
  record: users,
  called: 'an account',
  createInput: CreateUserInput,
  updateInput: UpdateUserInput,
  fields: USER_FIELDS,
  ratherThanDelete: 'An account that has been used is rather closed.',
  create: createUser,
  update: updateUser,
});
