import { isDeepStrictEqual } from 'node:util';
import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, textOrNull, type FieldRule, type FieldRules } from '../api/write/fields.ts';
import type { Flush } from '../api/write/write.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import { singleMonthOfText } from '../values/month-text.ts';
import { CHARGE_STATE } from './funding/charge-state.ts';
import { fundingRefusalsOf, refusedFunding } from './funding/initiative-funding.ts';
import { requireCountedOnce, requireToldOnce } from './counted-once.commands.ts';
import type { InitiativePartner, InitiativeRisk } from './initiative-parts.ts';
import { missingFor, type InitiativeStage } from './initiative-stage.ts';
import { Initiative } from './initiative.entity.ts';
import type {
  CreateInitiativeInput,
  InitiativePartnerInput,
  InitiativeRiskInput,
  UpdateInitiativeInput,
} from './initiative.input.ts';
import { initiatives } from './initiative.record.ts';
import { partnerShareFaults, proposalGaps } from './proposal.ts';

const year: FieldRule = { range: [2000, 2100], invalid: 'portfolio.between' };
const month: FieldRule = { canonical: singleMonthOfText, invalid: 'economy.month' };

export const INITIATIVE_FIELDS: FieldRules = {
  code: { longest: 60 },
  name: {},
  kind: {},
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  description: { longest: 4000 },
  ownerId: { property: 'owner', refersTo: Person },
  area: {},
  isPrioritised: {},
  firstMonth: month,
  lastMonth: month,
  decisionMonth: month,
  organisationalOutcome: { longest: 4000 },
  economicOutcome: { longest: 4000 },
  isAdditional: {},
  planMeasure: { longest: 500 },
  sideEffects: { longest: 4000 },
  isMandatory: {},
  earliestStart: year,
  latestStart: year,
  priceLevel: year,
  variantOf: { longest: 60 },
  pilotResult: { longest: 4000 },
  registryNumber: { longest: 60 },
  proposer: {},
  initiatedAt: {},
  initiatedOn: {},
  note: { longest: 4000 },
};

/** What a new initiative may be: further stages are taken one by one, by those who may. */
const FIRST_STAGES: readonly InitiativeStage[] = ['IDEA', 'PRE_STUDY'];

const MOST = { risks: 50, partners: 20, proposedDecisions: 20 } as const;

/** What may be said of an initiative, but for its stage and the decision on it. */
export type InitiativeChanges = Partial<Omit<UpdateInitiativeInput, 'id'>>;

/** An initiative that is checked and complete but not persisted. */
export type InitiativeDraft = Partial<Initiative>;

export async function createInitiative(em: EntityManager, input: CreateInitiativeInput): Promise<Initiative> {
  const draft = await draftInitiative(em, input);
  await requireCountedOnce(em, draft);
  return em.create(Initiative, draft as RequiredEntityData<Initiative>);
}

/** Checks an input as `createInitiative` does and gives its record without persisting it, but for what other initiatives have. */
export async function draftInitiative(em: EntityManager, input: CreateInitiativeInput): Promise<InitiativeDraft> {
  const { isPrioritised, isMandatory, stage, ...rest } = input;
  if (stage && !FIRST_STAGES.includes(stage)) {
    throw ruleViolation('portfolio.stage.FIRST', 'FIRST_STAGE', {}, ['input', 'stage']);
  }
  const draft: InitiativeDraft = { stage: stage ?? 'IDEA', risks: [], partners: [], proposedDecisions: [] };
  await applyInitiative(em, draft, {
    ...rest,
    isPrioritised: isPrioritised ?? false,
    isMandatory: isMandatory ?? false,
  });
  return draft;
}

/** Changes what is said of an initiative; its stage stays. What its stage has asked for may not be taken away. */
export async function updateInitiative(
  em: EntityManager,
  input: UpdateInitiativeInput,
  flush: Flush,
): Promise<Initiative> {
  const initiative = await loadForChange(em, initiatives, Initiative, input);
  await applyInitiative(em, initiative, input);
  await requireCountedOnce(em, initiative);
  if (input.partners !== undefined && CHARGE_STATE[initiative.stage] === 'DECIDED') {
    await flush();
    const [refusal] = await fundingRefusalsOf(em, initiative.id);
    if (refusal) throw refusedFunding(refusal, ['input', 'partners']);
  }
  return initiative;
}

/** Applies changes to an initiative, by the rules that ask for no other: the one way for single writes and imports. */
export async function applyInitiative(
  em: EntityManager,
  initiative: InitiativeDraft,
  input: InitiativeChanges,
): Promise<void> {
  await applyFields(em, Initiative, initiative, input, INITIATIVE_FIELDS);
  const { risks, partners, proposedDecisions } = input;
  if (risks !== undefined) setList(initiative, 'risks', risksOf(risks ?? []));
  if (partners !== undefined) setList(initiative, 'partners', partnersOf(partners ?? []));
  if (proposedDecisions !== undefined) setList(initiative, 'proposedDecisions', decisionsOf(proposedDecisions ?? []));
  requireOrder(initiative, 'firstMonth', 'lastMonth');
  requireOrder(initiative, 'earliestStart', 'latestStart');
  requireToldOnce(initiative);
  requireKept(initiative);
}

/** An equal list is no change: PostgreSQL gives back what is stored with the fields of its objects in another order. */
function setList<Name extends keyof typeof MOST>(
  initiative: InitiativeDraft,
  name: Name,
  list: Initiative[Name],
): void {
  if (!isDeepStrictEqual(initiative[name], list)) initiative[name] = list;
}

function requireOrder<Name extends 'firstMonth' | 'lastMonth' | 'earliestStart' | 'latestStart'>(
  initiative: InitiativeDraft,
  first: Name,
  last: Name,
): void {
  const [from, to] = [initiative[first], initiative[last]];
  if (from && to && to < from) throw ruleViolation('portfolio.endBeforeStart', 'END_BEFORE_START', {}, ['input', last]);
}

/** Refuses to take away what the stage has asked for. Its cost is that of its cost lines, which are kept there. */
function requireKept(initiative: InitiativeDraft): void {
  const { stage = 'IDEA' } = initiative;
  const needs = missingFor(stage, new Set());
  if (needs.includes('OWNER') && !initiative.owner) throw badInput('portfolio.neededInStage', ['input', 'ownerId']);
  const isProposed = stage !== 'IDEA' && stage !== 'PRE_STUDY' && stage !== 'STOPPED';
  const [gap] = isProposed ? proposalGaps({ ...proposalOf(initiative), cost: '0.00' as never }) : [];
  if (gap) throw badInput('portfolio.neededInStage', ['input', fieldOf(String(gap.field[0]))]);
}

const proposalOf = (initiative: InitiativeDraft) => ({
  firstMonth: initiative.firstMonth ?? null,
  lastMonth: initiative.lastMonth ?? null,
  organisationalOutcome: initiative.organisationalOutcome ?? null,
  economicOutcome: initiative.economicOutcome ?? null,
  additional: initiative.isAdditional ?? null,
});

const fieldOf = (part: string): string => (part === 'additional' ? 'isAdditional' : part);

function risksOf(given: readonly InitiativeRiskInput[]): InitiativeRisk[] {
  requireAtMost('risks', given);
  return given.map(({ description, likelihood, consequence, response }, index) => {
    const path = ['input', 'risks', index];
    for (const [name, value] of Object.entries({ likelihood, consequence })) {
      if (value < 1 || value > 5) throw badInput('portfolio.between', [...path, name], { reason: '1–5' });
    }
    return {
      description: required(description, [...path, 'description'], 1000),
      likelihood,
      consequence,
      response: textOrNull(response, [...path, 'response'], 1000),
    };
  });
}

function partnersOf(given: readonly InitiativePartnerInput[]): InitiativePartner[] {
  requireAtMost('partners', given);
  const [fault] = partnerShareFaults(
    given.map(({ costShare, benefitShare }) => ({ cost: costShare, benefit: benefitShare })),
  );
  if (fault) {
    const [, index = 0, side] = fault.field;
    throw badInput(`portfolio.share.${fault.code}`, ['input', 'partners', index, `${side}Share`]);
  }
  const partners = given.map(({ name, costShare, benefitShare }, index) => ({
    name: required(name, ['input', 'partners', index, 'name'], 200),
    costShare,
    benefitShare,
  }));
  const names = partners.map(({ name }) => name.toLowerCase());
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0) throw badInput('portfolio.twice', ['input', 'partners', twice, 'name']);
  return partners;
}

function decisionsOf(given: readonly string[]): string[] {
  requireAtMost('proposedDecisions', given);
  return given.map((text, index) => required(text, ['input', 'proposedDecisions', index], 1000));
}

function requireAtMost(name: keyof typeof MOST, given: readonly unknown[]): void {
  if (given.length > MOST[name]) throw badInput('error.tooManyItems', ['input', name], { limit: MOST[name] });
}

function required(given: string, path: readonly (string | number)[], longest: number): string {
  const text = textOrNull(given, path, longest);
  if (text === null) throw badInput('error.required', path);
  return text;
}
