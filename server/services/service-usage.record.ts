import { addLink, defineRecord } from '../api/read/record.ts';
import { organisationUnits } from '../organisation/organisation-unit.record.ts';
import { ofService, services, unitOfService } from './e-health-service.record.ts';
import { ServiceUsage } from './service-usage.entity.ts';
import { ServiceUsageType } from './service-usage.type.ts';

export const serviceUsages = defineRecord({
  name: 'ServiceUsage',
  entity: ServiceUsage,
  type: () => ServiceUsageType,
  list: 'serviceUsages',
  one: 'serviceUsage',
  idPrefix: 'usage',
  key: null,
  label: 'month',
  description: 'How much units use services, month by month.',
  filter: ['service', 'unit', 'month', 'measure', 'quantity', 'source', 'updatedAt'],
  order: ['month', 'quantity', 'updatedAt'],
  newestFirst: true,
  group: ['service', 'unit', 'month', 'measure', 'source'],
  sum: ['quantity'],
  search: { in: ['source'] },
  inUnits: ofService,
  unit: unitOfService,
  shown: { quantity: (alias) => `trim_scale(${alias}.quantity)::text` },
});

addLink(services, 'usages', {
  of: () => serviceUsages,
  by: 'service',
  description: 'How much units used the service, month by month, the latest first.',
});
addLink(organisationUnits, 'usages', {
  of: () => serviceUsages,
  by: 'unit',
  description: 'How much the unit used services, month by month, the latest first.',
});
