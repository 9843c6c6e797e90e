import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import { SubmissionState } from './submission.ts';

/**
 * What a unit is asked for (uppdrag), such as to propose measures by a day: from the board to the chief executive, and from
 * there to the heads of administration.
 */
const AssignmentSchema = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    description: p.text().nullable(),
    /** The assignment that it carries further; null for the first one. */
    parent: () => p.manyToOne(Assignment).nullable().index().deleteRule('restrict'),
    /** Who gives it: a body or a role. */
    giver: p.text(),
    /** Who is to do it. */
    unit: () => p.manyToOne(OrganisationUnit).index(),
    registryNumber: codeText().nullable(),
    decidedOn: p.date().$type<LocalDate>().nullable(),
    dueOn: p.date().$type<LocalDate>(),
    /** When the unit handed in what was asked for, all of it; null until then. */
    submittedOn: p.date().$type<LocalDate>().nullable(),
    note: p.text().nullable(),
    state: p.enum(() => SubmissionState).persist(false),
  },
  indexes: [{ properties: ['name', 'id'] }, { properties: ['dueOn', 'id'] }],
  checks: [{ name: 'assignment_parent_check', expression: 'parent_id <> id' }],
});

export class Assignment extends AssignmentSchema.class {}
AssignmentSchema.setClass(Assignment);
