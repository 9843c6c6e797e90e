import { recordMutations } from '../../api/write/record-mutations.ts';
import { createDependency, DEPENDENCY_FIELDS, updateDependency } from './dependency.commands.ts';
import { CreateDependencyInput, UpdateDependencyInput } from './dependency.input.ts';
import { dependencies } from './dependency.record.ts';

export const DependencyMutations = recordMutations({
  record: dependencies,
  called: 'a dependency',
  createInput: CreateDependencyInput,
  updateInput: UpdateDependencyInput,
  fields: DEPENDENCY_FIELDS,
  ratherThanDelete: 'One that has been valid rather gets a last month.',
  create: createDependency,
  update: updateDependency,
});
