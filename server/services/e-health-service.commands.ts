import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, textOrNull, type FieldRule, type FieldRules } from '../api/write/fields.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import { ratioOf } from '../values/rate.ts';
import type { AdoptionTarget } from './adoption-curve.ts';
import { EHealthService, type ServiceWebLink } from './e-health-service.entity.ts';
import type { CreateEHealthServiceInput, UpdateEHealthServiceInput } from './e-health-service.input.ts';
import { services } from './e-health-service.record.ts';

const classLevel: FieldRule = { range: [0, 4], invalid: 'inventory.classLevel' };

export const SERVICE_FIELDS: FieldRules = {
  code: { longest: 60 },
  name: {},
  description: { longest: 4000 },
  kind: {},
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  businessOwnerId: { property: 'businessOwner', refersTo: Person },
  itOwnerId: { property: 'itOwner', refersTo: Person },
  benefitOwnerId: { property: 'benefitOwner', refersTo: Person },
  usageMeasure: {},
  startedOn: {},
  endedOn: {},
  pilotFrom: {},
  pilotTo: {},
  pilotConclusion: { longest: 4000 },
  confidentiality: classLevel,
  integrity: classLevel,
  availability: classLevel,
  classReviewOn: {},
  isPrioritised: {},
  note: { longest: 4000 },
};

const MOST_FUNCTIONS = 50;
const MOST_LINKS = 20;
const MOST_TARGETS = 60;

/** What may be said of a service, but for its phase. */
export type ServiceChanges = Partial<Omit<UpdateEHealthServiceInput, 'id'>>;

/** A service that is checked and complete but not persisted. */
export type ServiceDraft = Partial<EHealthService>;

/** Makes a service. One that is rolled out has been a pilot here first: else nothing would be asked of its result. */
export async function createService(em: EntityManager, input: CreateEHealthServiceInput): Promise<EHealthService> {
  return em.create(EHealthService, (await draftService(em, input)) as RequiredEntityData<EHealthService>);
}

/** Checks an input as `createService` does and gives its record without persisting it. */
export async function draftService(em: EntityManager, input: CreateEHealthServiceInput): Promise<ServiceDraft> {
  const { phase, isPrioritised, ...rest } = input;
  if (phase === 'ROLLOUT') throw ruleViolation('services.pilotFirst', 'PILOT_FIRST', {}, ['input', 'phase']);
  const draft: ServiceDraft = { beneficiaries: [], functions: [], links: [], adoptionTargets: [] };
  await applyService(em, draft, { ...rest, isPrioritised: isPrioritised ?? false });
  draft.phase = phase ?? 'IDEA';
  return draft;
}

/** Changes what is said of a service; its phase stays. */
export async function updateService(em: EntityManager, input: UpdateEHealthServiceInput): Promise<EHealthService> {
  const service = await loadForChange(em, services, EHealthService, input);
  await applyService(em, service, input);
  return service;
}

/** Applies changes to a service: the one way for single writes and imports. */
export async function applyService(em: EntityManager, service: ServiceDraft, input: ServiceChanges): Promise<void> {
  await applyFields(em, EHealthService, service, input, SERVICE_FIELDS);
  if (input.beneficiaries !== undefined) service.beneficiaries = [...new Set(input.beneficiaries ?? [])];
  if (input.functions !== undefined) service.functions = functionsOf(input.functions ?? []);
  if (input.links !== undefined) service.links = linksOf(input.links ?? []);
  if (input.adoptionTargets !== undefined) service.adoptionTargets = targetsOf(input.adoptionTargets ?? []);
  requireOrder(service.startedOn, service.endedOn, 'endedOn');
  requireOrder(service.pilotFrom, service.pilotTo, 'pilotTo');
}

/** Refuses a last day before the first. */
export function requireOrder(
  first: LocalDate | null | undefined,
  last: LocalDate | null | undefined,
  field: string,
): void {
  if (first && last && last < first) {
    throw ruleViolation('services.endBeforeStart', 'END_BEFORE_START', {}, ['input', field]);
  }
}

function functionsOf(given: readonly string[]): string[] {
  requireAtMost(MOST_FUNCTIONS, given, 'functions');
  const functions = given.map((text, index) => required(text, ['input', 'functions', index], 200));
  const twice = functions.findIndex((name, index) => functions.indexOf(name) < index);
  if (twice >= 0) throw badInput('services.twice', ['input', 'functions', twice]);
  return functions;
}

function linksOf(given: readonly ServiceWebLink[]): ServiceWebLink[] {
  requireAtMost(MOST_LINKS, given, 'links');
  return given.map((link, index) => {
    const path = ['input', 'links', index];
    const label = required(link.label, [...path, 'label'], 200);
    const url = required(link.url, [...path, 'url'], 1000);
    if (!isWebPage(url)) throw badInput('services.url', [...path, 'url']);
    return { label, url };
  });
}

/** A whole address by http or https, without a name or password in it. */
function isWebPage(text: string): boolean {
  const url = /^https?:\/\/\S+$/i.test(text) ? URL.parse(text) : null;
  return url !== null && !url.username && !url.password;
}

function targetsOf(given: readonly AdoptionTarget[]): AdoptionTarget[] {
  requireAtMost(MOST_TARGETS, given, 'adoptionTargets');
  return given.map(({ month, share }, index) => {
    const path = ['input', 'adoptionTargets', index];
    const before = given[index - 1];
    if (before && month <= before.month) throw badInput('services.monthOrder', [...path, 'month']);
    if (ratioOf(share).isNegative() || ratioOf(share).gt(1)) throw badInput('services.percent', [...path, 'share']);
    return { month, share };
  });
}

function requireAtMost(limit: number, given: readonly unknown[], field: string): void {
  if (given.length > limit) throw badInput('error.tooManyItems', ['input', field], { limit });
}

function required(given: string, path: readonly (string | number)[], longest: number): string {
  const text = textOrNull(given, path, longest);
  if (text === null) throw badInput('error.required', path);
  return text;
}
