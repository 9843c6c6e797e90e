import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { EHealthService } from './e-health-service.entity.ts';
import { ServiceMeasure } from './service-measure.entity.ts';
import type { CreateServiceMeasureInput, UpdateServiceMeasureInput } from './service-measure.input.ts';
import { serviceMeasures } from './service-measure.record.ts';
import { requireColumn } from './stored-number.ts';

export const MEASURE_FIELDS: FieldRules = {
  serviceId: { property: 'service', refersTo: EHealthService },
  name: {},
  figureUnit: { longest: 60 },
  baseline: {},
  result: {},
  measuredOn: {},
  source: {},
};

export async function createMeasure(em: EntityManager, input: CreateServiceMeasureInput): Promise<ServiceMeasure> {
  const draft: Partial<ServiceMeasure> = {};
  await apply(em, draft, input);
  return em.create(ServiceMeasure, draft as RequiredEntityData<ServiceMeasure>);
}

export async function updateMeasure(em: EntityManager, input: UpdateServiceMeasureInput): Promise<ServiceMeasure> {
  const measure = await loadForChange(em, serviceMeasures, ServiceMeasure, input);
  await apply(em, measure, input);
  return measure;
}

async function apply(em: EntityManager, measure: Partial<ServiceMeasure>, input: object): Promise<void> {
  await applyFields(em, ServiceMeasure, measure, input, MEASURE_FIELDS);
  requireColumn(measure.baseline, 'baseline', 4, 'services.figure');
  requireColumn(measure.result, 'result', 4, 'services.figure');
}
