import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { inTurn } from '../api/write/in-turn.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Assignment } from './assignment.entity.ts';
import type { CreateAssignmentInput, UpdateAssignmentInput } from './assignment.input.ts';
import { assignments } from './assignment.record.ts';

export const ASSIGNMENT_FIELDS: FieldRules = {
  code: { longest: 60 },
  name: {},
  description: { longest: 4000 },
  parentId: { property: 'parent', refersTo: Assignment },
  giver: {},
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  registryNumber: { longest: 60 },
  decidedOn: {},
  dueOn: {},
  submittedOn: {},
  note: { longest: 4000 },
};

export async function createAssignment(em: EntityManager, input: CreateAssignmentInput): Promise<Assignment> {
  const draft: Partial<Assignment> = {};
  await applyFields(em, Assignment, draft, input, ASSIGNMENT_FIELDS);
  requireOrder(draft);
  return em.create(Assignment, draft as RequiredEntityData<Assignment>);
}

/** Changes an assignment; refuses a circle of assignments that carry each other further. */
export async function updateAssignment(em: EntityManager, input: UpdateAssignmentInput): Promise<Assignment> {
  const assignment = await loadForChange(em, assignments, Assignment, input);
  await applyFields(em, Assignment, assignment, input, ASSIGNMENT_FIELDS);
  requireOrder(assignment);
  if (input.parentId) await refuseCircle(em, assignment);
  return assignment;
}

function requireOrder({ decidedOn, dueOn }: Partial<Assignment>): void {
  if (decidedOn && dueOn && dueOn < decidedOn)
    throw ruleViolation('portfolio.endBeforeStart', 'END_BEFORE_START', {}, ['input', 'dueOn']);
}

/** One at a time, so that two writes do not close a circle together. */
async function refuseCircle(em: EntityManager, { id, parent }: Assignment): Promise<void> {
  if (!parent) return;
  await inTurn(em, 'portfolio.assignments');
  const [found] = await em.execute<{ is_circle: boolean }[]>(
    `with recursive above (id) as (
       select ?::uuid union select a.parent_id from assignment a join above on above.id = a.id where a.parent_id is not null
     ) select exists (select from above where id = ?) as is_circle`,
    [parent.id, id],
  );
  if (found?.is_circle)
    throw ruleViolation('portfolio.assignment.circle', 'ASSIGNMENT_CIRCLE', {}, ['input', 'parentId']);
}
