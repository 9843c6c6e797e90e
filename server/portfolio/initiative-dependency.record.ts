import { addLink, defineRecord, type RecordSpec, type RowsOf } from '../api/read/record.ts';
import { inOrUnder, lowestOver } from '../organisation/in-or-under.ts';
import { InitiativeDependency } from './initiative-dependency.entity.ts';
import { InitiativeDependencyType } from './initiative-dependency.type.ts';
import { initiatives, ofInitiative, unitOfInitiative } from './initiative.record.ts';

const ofOther = (alias: string, units: string, rows: RowsOf) =>
  inOrUnder(`(select o.unit_id from ${rows(initiatives)} o where o.id = ${alias}.other_id)`, units);

export const initiativeDependencies: RecordSpec<InitiativeDependency> = defineRecord({
  name: 'InitiativeDependency',
  entity: InitiativeDependency,
  type: () => InitiativeDependencyType,
  list: 'initiativeDependencies',
  one: 'initiativeDependency',
  idPrefix: 'initiativeDependency',
  key: null,
  label: 'bond',
  description: 'Which initiatives can only follow on others, and which exclude each other.',
  filter: ['initiative', 'bond', 'other', 'years', 'updatedAt'],
  order: ['createdAt', 'updatedAt'],
  group: ['initiative', 'other', 'bond'],
  search: { in: ['note'] },
  // Who does not see both ends is not to learn of either from it.
  inUnits: (alias, units, rows) => `${ofInitiative(alias, units, rows)} and ${ofOther(alias, units, rows)}`,
  unit: (alias) =>
    lowestOver(unitOfInitiative(alias), `(select o.unit_id from initiative o where o.id = ${alias}.other_id)`),
});

addLink(initiatives, 'dependencies', {
  of: () => initiativeDependencies,
  by: 'initiative',
  description: 'The initiatives that it can only follow on, or excludes.',
});
addLink(initiatives, 'dependents', {
  of: () => initiativeDependencies,
  by: 'other',
  description: 'The initiatives that can only follow on it, or exclude it.',
});
