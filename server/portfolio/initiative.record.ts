import { jsonFields, jsonRows } from '../api/read/json-rows.ts';
import { addLink, defineRecord, type RecordSpec, type RowsOf } from '../api/read/record.ts';
import { inOrUnder } from '../organisation/in-or-under.ts';
import { organisationUnits } from '../organisation/organisation-unit.record.ts';
import { people } from '../organisation/person.record.ts';
import { Initiative } from './initiative.entity.ts';
import { InitiativeType } from './initiative.type.ts';

/** What hangs on an initiative is seen by who sees the initiative. */
export const ofInitiative = (alias: string, units: string, rows: RowsOf) =>
  inOrUnder(`(select i.unit_id from ${rows(initiatives)} i where i.id = ${alias}.initiative_id)`, units);
export const unitOfInitiative = (alias: string) =>
  `(select i.unit_id from initiative i where i.id = ${alias}.initiative_id)`;

export const initiatives: RecordSpec<Initiative> = defineRecord({
  name: 'Initiative',
  entity: Initiative,
  type: () => InitiativeType,
  list: 'initiatives',
  one: 'initiative',
  idPrefix: 'initiative',
  key: 'code',
  label: 'name',
  description: 'Digitalisation projects and restructuring measures.',
  filter: [
    'code',
    'name',
    'kind',
    'stage',
    'unit',
    'owner',
    'area',
    'isPrioritised',
    'firstMonth',
    'lastMonth',
    'decisionMonth',
    'isAdditional',
    'planMeasure',
    'isMandatory',
    'earliestStart',
    'latestStart',
    'variantOf',
    'registryNumber',
    'initiatedOn',
    'decidedOn',
    'submittedOn',
    'likelyCost',
    'createdAt',
    'updatedAt',
  ],
  order: [
    'code',
    'name',
    'firstMonth',
    'lastMonth',
    'decisionMonth',
    'likelyCost',
    'submittedOn',
    'decidedOn',
    'updatedAt',
  ],
  group: ['kind', 'stage', 'unit', 'owner', 'area', 'isPrioritised', 'isMandatory', 'isAdditional'],
  narrowedBy: { unit: ['unitWithin'] },
  sum: ['likelyCost'],
  bounds: ['firstMonth', 'lastMonth', 'likelyCost'],
  search: { in: ['code', 'name', 'area', 'registryNumber'] },
  inUnits: (alias, units) => inOrUnder(`${alias}.unit_id`, units),
  // The follow-up confirms that the benefit is home, and comments on that; all else is for those who plan.
  toldAtSteps: ['stage', 'closingComment'],
  unit: (alias) => `${alias}.unit_id`,
  within: {
    unitWithin: {
      of: () => organisationUnits,
      description: 'The initiative belongs to one of these units or to a unit under one of them.',
      condition: (alias, ids, then) => inOrUnder(`${alias}.unit_id`, ids, then?.(organisationUnits)),
    },
  },
  derived: {
    risks: {
      from: jsonRows('risks', {
        ...jsonFields(['description', 'response']),
        ...jsonFields(['likelihood', 'consequence'], 'int'),
      }),
    },
    partners: { from: jsonRows('partners', jsonFields(['name', 'costShare', 'benefitShare'])) },
  },
});

addLink(organisationUnits, 'initiatives', {
  of: () => initiatives,
  by: 'unit',
  description: 'The initiatives of the unit itself; initiatives(where: { unitWithin }) has those of the branch.',
});
addLink(people, 'initiatives', {
  of: () => initiatives,
  by: 'owner',
  description: 'The initiatives that the person answers for.',
});
