import { addLink, defineRecord } from '../api/read/record.ts';
import { organisationUnits } from '../organisation/organisation-unit.record.ts';
import { ofService, services, unitOfService } from './e-health-service.record.ts';
import { ServiceAdoption } from './service-adoption.entity.ts';
import { ServiceAdoptionType } from './service-adoption.type.ts';

export const serviceAdoptions = defineRecord({
  name: 'ServiceAdoption',
  entity: ServiceAdoption,
  type: () => ServiceAdoptionType,
  list: 'serviceAdoptions',
  one: 'serviceAdoption',
  idPrefix: 'adoption',
  key: null,
  label: 'startedOn',
  description: 'Which units use which services, or are to begin.',
  filter: ['service', 'unit', 'plannedFrom', 'startedOn', 'endedOn', 'population', 'isPilot', 'updatedAt'],
  order: ['startedOn', 'plannedFrom', 'population', 'updatedAt'],
  group: ['service', 'unit', 'isPilot'],
  sum: ['population'],
  search: { in: ['note'] },
  inUnits: ofService,
  unit: unitOfService,
});

addLink(services, 'adoptions', {
  of: () => serviceAdoptions,
  by: 'service',
  description: 'The units that use the service or are to begin.',
});
addLink(organisationUnits, 'adoptions', {
  of: () => serviceAdoptions,
  by: 'unit',
  description: 'The services that the unit uses or is to begin with.',
});
