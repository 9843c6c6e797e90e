import { jsonFields, jsonRows } from '../api/read/json-rows.ts';
import { addLink, defineRecord, type RecordSpec, type RowsOf } from '../api/read/record.ts';
import { inOrUnder } from '../organisation/in-or-under.ts';
import { organisationUnits } from '../organisation/organisation-unit.record.ts';
import { people } from '../organisation/person.record.ts';
import { EHealthService } from './e-health-service.entity.ts';
import { EHealthServiceType } from './e-health-service.type.ts';

/** What hangs on a service is seen by who sees the service. */
export const ofService = (alias: string, units: string, rows: RowsOf) =>
  inOrUnder(`(select s.unit_id from ${rows(services)} s where s.id = ${alias}.service_id)`, units);
export const unitOfService = (alias: string) =>
  `(select s.unit_id from e_health_service s where s.id = ${alias}.service_id)`;

export const services: RecordSpec<EHealthService> = defineRecord({
  name: 'EHealthService',
  entity: EHealthService,
  type: () => EHealthServiceType,
  list: 'services',
  one: 'service',
  idPrefix: 'service',
  key: 'code',
  label: 'name',
  description: 'E-health services, and the services that they stand on.',
  filter: [
    'code',
    'name',
    'kind',
    'phase',
    'unit',
    'businessOwner',
    'itOwner',
    'benefitOwner',
    'usageMeasure',
    'startedOn',
    'endedOn',
    'pilotFrom',
    'pilotTo',
    'confidentiality',
    'integrity',
    'availability',
    'classIsMissing',
    'classReviewOn',
    'isPrioritised',
    'createdAt',
    'updatedAt',
  ],
  order: ['name', 'code', 'startedOn', 'classReviewOn', 'updatedAt'],
  group: ['kind', 'phase', 'unit', 'businessOwner', 'isPrioritised', 'classIsMissing'],
  narrowedBy: { unit: ['unitWithin'] },
  bounds: ['classReviewOn'],
  search: { in: ['code', 'name'] },
  inUnits: (alias, units) => inOrUnder(`${alias}.unit_id`, units),
  unit: (alias) => `${alias}.unit_id`,
  within: {
    unitWithin: {
      of: () => organisationUnits,
      description: 'The service belongs to one of these units or to a unit under one of them.',
      condition: (alias, ids, then) => inOrUnder(`${alias}.unit_id`, ids, then?.(organisationUnits)),
    },
  },
  calculated: {
    classIsMissing: (alias) => `num_nulls(${alias}.confidentiality, ${alias}.integrity, ${alias}.availability) > 0`,
  },
  derived: {
    links: { from: jsonRows('links', jsonFields(['label', 'url'])) },
    adoptionTargets: { from: jsonRows('adoption_targets', jsonFields(['month', 'share'])) },
  },
});

addLink(organisationUnits, 'services', {
  of: () => services,
  by: 'unit',
  description: 'The services of the unit itself; services(where: { unitWithin }) has those of the branch.',
});
addLink(people, 'services', {
  of: () => services,
  by: 'businessOwner',
  description: 'The services that the person answers for in the organisation.',
});
