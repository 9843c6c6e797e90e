import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import type { LocalDate } from '../values/local-date.ts';
import { OrganisationUnit } from './organisation-unit.entity.ts';

/** A member of staff who owns or keeps something. Only what that needs is stored (data minimisation, GDPR art. 5). */
const PersonSchema = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: {
    ...datedColumns,
    name: nameText().index(),
    email: codeText().unique(),
    title: nameText().nullable(),
    unit: () => p.manyToOne(OrganisationUnit).index(),
    leftOn: p.date().$type<LocalDate>().nullable(),
  },
});

export class Person extends PersonSchema.class {}
PersonSchema.setClass(Person);
