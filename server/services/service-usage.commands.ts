import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { exact } from '../values/exact.ts';
import { singleMonthOfText } from '../values/month-text.ts';
import { EHealthService } from './e-health-service.entity.ts';
import { ServiceUsage } from './service-usage.entity.ts';
import type { CreateServiceUsageInput, UpdateServiceUsageInput } from './service-usage.input.ts';
import { serviceUsages } from './service-usage.record.ts';
import { requireColumn } from './stored-number.ts';

/** The source of what somebody typed in. */
const MANUAL = 'MANUAL';

export const USAGE_FIELDS: FieldRules = {
  serviceId: { property: 'service', refersTo: EHealthService },
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  month: { canonical: singleMonthOfText, invalid: 'services.month' },
  measure: {},
  quantity: {},
  source: { longest: 60 },
};

/** Makes the usage of a month; there is at most one of a service, unit, month, measure and source. */
export async function createUsage(
  em: EntityManager,
  input: Omit<CreateServiceUsageInput, 'dryRun'>,
  source = MANUAL,
): Promise<ServiceUsage> {
  const draft: Partial<ServiceUsage> = {};
  await changeUsage(em, draft, { ...input, source: input.source ?? source });
  return em.create(ServiceUsage, draft as RequiredEntityData<ServiceUsage>);
}

export async function updateUsage(em: EntityManager, input: UpdateServiceUsageInput): Promise<ServiceUsage> {
  const usage = await loadForChange(em, serviceUsages, ServiceUsage, input);
  await changeUsage(em, usage, input);
  return usage;
}

/** Applies changes to a usage: the one way for single writes and imports. */
export async function changeUsage(
  em: EntityManager,
  usage: Partial<ServiceUsage>,
  input: Partial<Omit<UpdateServiceUsageInput, 'id'>>,
): Promise<void> {
  await applyFields(em, ServiceUsage, usage, input, USAGE_FIELDS);
  requireColumn(usage.quantity, 'quantity', 4, 'services.quantity');
  if (usage.quantity && exact(usage.quantity).isNegative()) throw badInput('services.quantity', ['input', 'quantity']);
}
