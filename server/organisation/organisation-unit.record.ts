import { defineRecord, type RecordSpec } from '../api/read/record.ts';
import { OrganisationUnit } from './organisation-unit.entity.ts';
import { OrganisationUnitType } from './organisation-unit.type.ts';
import { inOrUnder } from './in-or-under.ts';

export const organisationUnits: RecordSpec<OrganisationUnit> = defineRecord({
  name: 'OrganisationUnit',
  entity: OrganisationUnit,
  type: () => OrganisationUnitType,
  list: 'organisationUnits',
  one: 'organisationUnit',
  idPrefix: 'unit',
  key: 'code',
  label: 'name',
  description: "The region's organisation tree.",
  filter: ['code', 'name', 'kind', 'parent', 'costCentre', 'hsaId', 'updatedAt'],
  order: ['code', 'name', 'kind', 'updatedAt'],
  group: ['kind', 'parent'],
  search: { in: ['code', 'name', 'hsaId'] },
  within: {
    within: {
      of: () => organisationUnits,
      description: 'The unit is one of these or lies under one of them.',
      condition: (alias, ids, then) => inOrUnder(`${alias}.id`, ids, then?.(organisationUnits)),
    },
  },
  links: {
    children: { of: () => organisationUnits, by: 'parent', description: 'The units directly under this one.' },
  },
});
