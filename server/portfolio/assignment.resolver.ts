import { recordMutations } from '../api/write/record-mutations.ts';
import { ASSIGNMENT_FIELDS, createAssignment, updateAssignment } from './assignment.commands.ts';
import { CreateAssignmentInput, UpdateAssignmentInput } from './assignment.input.ts';
import { assignments } from './assignment.record.ts';

export const AssignmentMutations = recordMutations({
  record: assignments,
  called: 'an assignment',
  createInput: CreateAssignmentInput,
  updateInput: UpdateAssignmentInput,
  fields: ASSIGNMENT_FIELDS,
  create: createAssignment,
  update: updateAssignment,
});
