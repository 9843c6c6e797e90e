import { addComputed, addLink, defineRecord, type Gathered } from '../api/read/record.ts';
import { ofService, services, unitOfService } from './e-health-service.record.ts';
import { serviceAdoptions } from './service-adoption.record.ts';
import { ServiceMeasure } from './service-measure.entity.ts';
import { ServiceMeasureType } from './service-measure.type.ts';

const shownNumber = (column: string) => (alias: string) => `trim_scale(${alias}.${column})::text`;

export const serviceMeasures = defineRecord({
  name: 'ServiceMeasure',
  entity: ServiceMeasure,
  type: () => ServiceMeasureType,
  list: 'serviceMeasures',
  one: 'serviceMeasure',
  idPrefix: 'measure',
  key: null,
  label: 'name',
  description: 'What pilots of services set out to change, and what came of it.',
  filter: ['service', 'name', 'baseline', 'result', 'measuredOn', 'updatedAt'],
  order: ['name', 'measuredOn', 'updatedAt'],
  group: ['service'],
  search: { in: ['name', 'source'] },
  inUnits: ofService,
  unit: unitOfService,
  shown: { baseline: shownNumber('baseline'), result: shownNumber('result') },
});

/** What the gate after the pilot looks at, and the day that is read. */
const pilot: Gathered = {
  name: 'pilot',
  sql: (alias, { today, rows }) => `(select json_build_object(
    'from', ${alias}.pilot_from, 'to', ${alias}.pilot_to, 'conclusion', ${alias}.pilot_conclusion,
    'hasBenefitOwner', ${alias}.benefit_owner_id is not null, 'today', ${today()},
    'units', (select count(*) from ${rows(serviceAdoptions)} a where a.service_id = ${alias}.id and a.is_pilot),
    'measures', (
      select coalesce(json_agg(json_build_object('name', m.name, 'baseline', trim_scale(m.baseline)::text,
        'result', trim_scale(m.result)::text, 'measuredOn', m.measured_on) order by m.name, m.id), '[]')
      from ${rows(serviceMeasures)} m where m.service_id = ${alias}.id)))`,
};

addComputed(services, { computed: { nextPhases: ['phase'], pilotGaps: ['phase', pilot] } });
addLink(services, 'measures', {
  of: () => serviceMeasures,
  by: 'service',
  description: 'What its pilot set out to change, before and after.',
});
