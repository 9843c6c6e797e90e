import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../database/columns.ts';
import { InitiativeBond } from './initiative-kind.ts';
import { Initiative } from './initiative.entity.ts';

/** That an initiative can only be done after another, or not together with it. */
const InitiativeDependencySchema = defineEntity({
  name: 'InitiativeDependency',
  tableName: 'initiative_dependency',
  properties: {
    ...datedColumns,
    initiative: () => p.manyToOne(Initiative).deleteRule('restrict'),
    bond: p.enum(() => InitiativeBond),
    other: () => p.manyToOne(Initiative).deleteRule('restrict'),
    /** How many years before, at least, the other begins; 0 for the same year. Only where it depends on it. */
    years: p.smallint().default(0),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['other', 'id'] }],
  uniques: [{ properties: ['initiative', 'other'] }],
  checks: [
    { name: 'initiative_dependency_other_check', expression: 'initiative_id <> other_id' },
    {
      name: 'initiative_dependency_years_check',
      expression: `years between 0 and 20 and (bond = 'DEPENDS_ON' or years = 0)`,
    },
  ],
});

export class InitiativeDependency extends InitiativeDependencySchema.class {}
InitiativeDependencySchema.setClass(InitiativeDependency);
