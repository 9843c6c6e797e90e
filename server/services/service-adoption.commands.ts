import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { requireOrder } from './e-health-service.commands.ts';
import { EHealthService } from './e-health-service.entity.ts';
import { ServiceAdoption } from './service-adoption.entity.ts';
import type { CreateServiceAdoptionInput, UpdateServiceAdoptionInput } from './service-adoption.input.ts';
import { serviceAdoptions } from './service-adoption.record.ts';

export const ADOPTION_FIELDS: FieldRules = {
  serviceId: { property: 'service', refersTo: EHealthService },
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  plannedFrom: {},
  startedOn: {},
  endedOn: {},
  population: { range: [0, 100_000_000], invalid: 'services.population' },
  isPilot: {},
  note: { longest: 1000 },
};

export async function createAdoption(em: EntityManager, input: CreateServiceAdoptionInput): Promise<ServiceAdoption> {
  const draft: Partial<ServiceAdoption> = {};
  await changeAdoption(em, draft, { ...input, isPilot: input.isPilot ?? false });
  return em.create(ServiceAdoption, draft as RequiredEntityData<ServiceAdoption>);
}

export async function updateAdoption(em: EntityManager, input: UpdateServiceAdoptionInput): Promise<ServiceAdoption> {
  const adoption = await loadForChange(em, serviceAdoptions, ServiceAdoption, input);
  await changeAdoption(em, adoption, input);
  return adoption;
}

/** Applies changes to an adoption: the one way for single writes and imports. */
export async function changeAdoption(
  em: EntityManager,
  adoption: Partial<ServiceAdoption>,
  input: Partial<Omit<UpdateServiceAdoptionInput, 'id'>>,
): Promise<void> {
  await applyFields(em, ServiceAdoption, adoption, input, ADOPTION_FIELDS);
  const { startedOn, endedOn } = adoption;
  if (endedOn && !startedOn) throw badInput('error.required', ['input', 'startedOn']);
  requireOrder(startedOn, endedOn, 'endedOn');
}
