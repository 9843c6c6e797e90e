import { LockMode, type EntityManager, type RequiredEntityData } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { globalId } from '../../api/read/global-id.ts';
import type { DeleteInput } from '../../api/write/delete.input.ts';
import { applyFields, loadForChange, textOrNull, type FieldRules } from '../../api/write/fields.ts';
import { viewerOf } from '../../api/write/visible.ts';
import type { Written } from '../../api/write/write.ts';
import { Person } from '../../organisation/person.entity.ts';
import { exact } from '../../values/exact.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { parsePercent, ratioOf, type Percent } from '../../values/rate.ts';
import { Contract } from '../contract.entity.ts';
import { ContractPriceLine } from '../contract-price-line.entity.ts';
import { contractPriceOn } from '../price-index/contract-price.ts';
import { pricingOf } from '../price-index/pricing.reading.ts';
import { freezeBaseline, type Baseline } from './baseline.ts';
import { isSecret } from './case-stage.ts';
import type {
  AlternativeNoteInput,
  CreateRenegotiationCaseInput,
  FreezeBaselineInput,
  UpdateRenegotiationCaseInput,
} from './renegotiation-case.input.ts';
import { RenegotiationCase, RenegotiationOffer, type AlternativeNote } from './renegotiation.entities.ts';
import { renegotiationCases } from './renegotiation.record.ts';

const HORIZON_MONTHS = 36;
const DISCOUNT_RATE = parsePercent('3');
const PRICE_CHANGE = parsePercent('0');

/** What can be said of a case at any time, and what only while it is open. */
const TEXTS: FieldRules = {
  name: {},
  registryNumber: { longest: 60 },
  comment: { longest: 4000 },
  closingComment: { longest: 4000 },
};
export const CASE_FIELDS: FieldRules = {
  ...TEXTS,
  ownerId: { property: 'owner', refersTo: Person },
  decisionOn: {},
  targetAnnual: {},
  targetNote: { longest: 4000 },
  horizonMonths: { range: [1, 240] },
  yearlyPriceChange: {},
  discountRate: {},
  agreedOfferId: { property: 'agreedOffer', refersTo: RenegotiationOffer },
  effectiveFrom: {},
  chosenAlternative: {},
};

/** Makes a case, which is confided to the one who makes it. */
export async function createCase(
  em: EntityManager,
  input: CreateRenegotiationCaseInput,
  { today }: Pick<RequestContext, 'today'>,
): Promise<RenegotiationCase> {
  const { userId, name } = viewerOf(em).actor;
  const draft: Partial<RenegotiationCase> = {
    stage: 'PLANNED',
    stageDays: { PLANNED: today },
    team: userId ? { [userId]: name } : {},
    levers: [],
    notes: [],
    horizonMonths: HORIZON_MONTHS,
    yearlyPriceChange: PRICE_CHANGE,
    discountRate: DISCOUNT_RATE,
  };
  const rules = { ...CASE_FIELDS, contractId: { property: 'contract', refersTo: Contract } };
  await applyFields(em, RenegotiationCase, draft, given(input), rules);
  applyRest(draft, input);
  return em.create(RenegotiationCase, draft as RequiredEntityData<RenegotiationCase>);
}

/** Changes a case; once it is decided only what is told of it. */
export async function updateCase(em: EntityManager, input: UpdateRenegotiationCaseInput): Promise<RenegotiationCase> {
  const found = await loadForChange(em, renegotiationCases, RenegotiationCase, input);
  if (!isSecret(found.stage)) {
    const late = [...Object.keys(CASE_FIELDS), 'levers', 'notes'].find((name) => name in input && !(name in TEXTS));
    if (late) throw ruleViolation('renegotiation.decided', 'CASE_IS_DECIDED', {}, ['input', late]);
  }
  if (input.contractId !== undefined) throw badInput('renegotiation.sameContract', ['input', 'contractId']);
  await applyFields(em, RenegotiationCase, found, given(input), CASE_FIELDS);
  applyRest(found, input);
  return found;
}

/** A case that is being negotiated, or has been, is given up rather than deleted. */
export async function deleteCase(em: EntityManager, input: DeleteInput): Promise<Written> {
  const found = await loadForChange(em, renegotiationCases, RenegotiationCase, input);
  const isBegun = found.stage !== 'PLANNED' || (await em.count(RenegotiationOffer, { renegotiation: found })) > 0;
  if (isBegun) throw ruleViolation('renegotiation.begun', 'CASE_HAS_BEGUN', {}, ['input', 'id']);
  em.remove(found);
  return { values: { deletedId: globalId(renegotiationCases, found.id) } };
}

/** Keeps what the contract costs on a day, as what the saving is measured against. */
export async function freeze(
  em: EntityManager,
  input: FreezeBaselineInput,
  { today }: Pick<RequestContext, 'today'>,
): Promise<RenegotiationCase> {
  const found = await openCase(em, input);
  const lines = await contractLines(em, found.contract);
  const { frozenOn, lines: frozen, annual } = await baselineOf(em, found.contract, lines, input.on ?? today);
  if (!frozen.length) throw ruleViolation('renegotiation.noPrices', 'NO_PRICES', {}, ['input', 'on']);
  Object.assign(found, { baselineOn: frozenOn, baseline: frozen, baselineAnnual: annual });
  return found;
}

/** The baseline of a day, at the prices that index clauses have made of those agreed. */
export async function baselineOf(
  em: EntityManager,
  contract: Contract,
  stored: readonly ContractPriceLine[],
  on: LocalDate,
): Promise<Baseline> {
  const { lines, missing } = contractPriceOn(await pricingOf(em, contract, stored), on);
  const [lacking] = missing;
  if (lacking) {
    const { series, month } = lacking;
    throw ruleViolation('renegotiation.missingIndex', 'MISSING_INDEX', { series, month }, ['input', 'id']);
  }
  const priced = lines.flatMap(({ line, unitPrice }) => (unitPrice === null ? [] : [{ ...line, unitPrice }]));
  return freezeBaseline(priced, on);
}

/** A contract's price lines, locked until the write ends. */
export function contractLines(em: EntityManager, contract: Contract): Promise<ContractPriceLine[]> {
  const orderBy = { item: 'asc', firstDay: 'asc', id: 'asc' } as const;
  return em.find(ContractPriceLine, { contract }, { orderBy, lockMode: LockMode.PESSIMISTIC_WRITE });
}

/** Loads a case for a change that only an open one takes. */
export async function openCase(
  em: EntityManager,
  input: { id: string; expectedVersion?: number | null },
): Promise<RenegotiationCase> {
  const found = await loadForChange(em, renegotiationCases, RenegotiationCase, input);
  requireOpen(found);
  return found;
}

export function requireOpen({ stage }: RenegotiationCase, field = 'id'): void {
  if (!isSecret(stage)) throw ruleViolation('renegotiation.decided', 'CASE_IS_DECIDED', {}, ['input', field]);
}

/** What has a value for all cases where the input says none, is not cleared by a null. */
function given<Input extends object>(input: Input): Partial<Input> {
  const always = new Set(['horizonMonths', 'yearlyPriceChange', 'discountRate']);
  const said = Object.entries(input).filter(([name, value]) => value !== null || !always.has(name));
  return Object.fromEntries(said) as Partial<Input>;
}

function applyRest(target: Partial<RenegotiationCase>, input: Partial<UpdateRenegotiationCaseInput>): void {
  if (input.levers !== undefined) target.levers = [...new Set(input.levers ?? [])];
  if (input.notes !== undefined) target.notes = notesOf(input.notes ?? []);
  if (input.targetAnnual && exact(input.targetAnnual).isNegative()) {
    throw ruleViolation('contracts.price.NEGATIVE', 'NEGATIVE', {}, ['input', 'targetAnnual']);
  }
  requireBetween(input.yearlyPriceChange, -50, 50, 'input', 'yearlyPriceChange');
  requireBetween(input.discountRate, 0, 50, 'input', 'discountRate');
  const { agreedOffer } = target;
  if (input.agreedOfferId && agreedOffer && agreedOffer.renegotiation.id !== target.id) {
    throw badInput('error.referenceMissing', ['input', 'agreedOfferId'], { type: 'RenegotiationOffer' });
  }
}

function notesOf(inputs: readonly AlternativeNoteInput[]): AlternativeNote[] {
  return inputs.map(({ kind, risk, work }, index) => {
    const path = ['input', 'notes', index];
    if (inputs.findIndex((each) => each.kind === kind) < index)
      throw badInput('renegotiation.twice', [...path, 'kind']);
    return {
      kind,
      risk: textOrNull(risk, [...path, 'risk'], 2000),
      work: textOrNull(work, [...path, 'work'], 2000),
    };
  });
}

/** Refuses a rate that no calculation makes sense of. */
export function requireBetween(
  percent: Percent | null | undefined,
  least: number,
  most: number,
  ...field: (string | number)[]
): void {
  const value = percent && ratioOf(percent).times(100);
  if (value && (value.lt(least) || value.gt(most))) throw badInput('renegotiation.between', field, { least, most });
}
