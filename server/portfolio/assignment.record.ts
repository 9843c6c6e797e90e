import { addLink, defineRecord, type RecordSpec } from '../api/read/record.ts';
import { inOrUnder } from '../organisation/in-or-under.ts';
import { organisationUnits } from '../organisation/organisation-unit.record.ts';
import { Assignment } from './assignment.entity.ts';
import { AssignmentType } from './assignment.type.ts';

export const assignments: RecordSpec<Assignment> = defineRecord({
  name: 'Assignment',
  entity: Assignment,
  type: () => AssignmentType,
  list: 'assignments',
  one: 'assignment',
  idPrefix: 'assignment',
  key: 'code',
  label: 'name',
  description: 'What units are asked for, from the first one down.',
  filter: [
    'code',
    'name',
    'parent',
    'giver',
    'unit',
    'registryNumber',
    'decidedOn',
    'dueOn',
    'submittedOn',
    'state',
    'updatedAt',
  ],
  order: ['dueOn', 'code', 'name', 'submittedOn', 'state', 'updatedAt'],
  group: ['state', 'unit', 'giver'],
  narrowedBy: { unit: ['unitWithin'] },
  search: { in: ['code', 'name', 'giver', 'registryNumber'] },
  inUnits: (alias, units) => inOrUnder(`${alias}.unit_id`, units),
  unit: (alias) => `${alias}.unit_id`,
  within: {
    unitWithin: {
      of: () => organisationUnits,
      description: 'The assignment is for one of these units or for a unit under one of them.',
      condition: (alias, ids, then) => inOrUnder(`${alias}.unit_id`, ids, then?.(organisationUnits)),
    },
  },
  calculated: { state: (alias, { today }) => submissionSql(alias, today()) },
});

/** SQL of how an assignment stands on a day, as `submissionState` has it. */
export function submissionSql(alias: string, today: string): string {
  return `case when ${alias}.submitted_on <= ${alias}.due_on then 'SUBMITTED'
    when ${alias}.submitted_on is not null then 'SUBMITTED_LATE'
    when ${today} > ${alias}.due_on then 'LATE' else 'MISSING' end`;
}

addLink(assignments, 'carriedBy', {
  of: () => assignments,
  by: 'parent',
  description: 'The assignments that carry it further.',
});
addLink(organisationUnits, 'assignments', {
  of: () => assignments,
  by: 'unit',
  description: 'What the unit itself is asked for.',
});
