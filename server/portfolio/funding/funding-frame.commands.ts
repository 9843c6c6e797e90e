import { isDeepStrictEqual } from 'node:util';
import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { deleteRecord } from '../../api/write/delete.ts';
import type { DeleteInput } from '../../api/write/delete.input.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import type { Flush, Written } from '../../api/write/write.ts';
import { OrganisationUnit } from '../../organisation/organisation-unit.entity.ts';
import { Initiative } from '../initiative.entity.ts';
import { framePlanFaults } from './frame-plan-faults.ts';
import { FundingFrameMember } from './funding-frame-member.entity.ts';
import { FundingFrame, type FrameYearPlan } from './funding-frame.entity.ts';
import type { CreateFundingFrameInput, FrameYearInput, UpdateFundingFrameInput } from './funding-frame.input.ts';
import { fundingFrameMembers } from './funding-frame-member.record.ts';
import { fundingFrames } from './funding-frame.record.ts';
import { frameRefusals, refusedFunding, type FrameRefusal } from './initiative-funding.ts';

export const FRAME_FIELDS: FieldRules = {
  code: { longest: 60 },
  name: {},
  description: { longest: 4000 },
  source: {},
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  firstMonth: {},
  lastMonth: {},
  isClosed: {},
  openingEquity: {},
  motive: { longest: 4000 },
  registryNumber: { longest: 60 },
  decidedBy: {},
  decidedOn: {},
  note: { longest: 4000 },
};

export const MEMBER_FIELDS: FieldRules = {
  frameId: { property: 'frame', refersTo: FundingFrame },
  initiativeId: { property: 'initiative', refersTo: Initiative },
  note: { longest: 4000 },
};

const MOST_YEARS = 40;

/** Makes a frame; nothing is charged on it yet. */
export async function createFrame(em: EntityManager, input: CreateFundingFrameInput): Promise<FundingFrame> {
  const draft: Partial<FundingFrame> = { years: [] };
  await applyFrame(em, draft, { ...input, isClosed: input.isClosed ?? false });
  return em.create(FundingFrame, draft as RequiredEntityData<FundingFrame>);
}

/** Changes a frame; refused when what is decided on it would no longer fit in its caps, its months or its list. */
export async function updateFrame(
  em: EntityManager,
  input: UpdateFundingFrameInput,
  flush: Flush,
): Promise<FundingFrame> {
  const frame = await loadForChange(em, fundingFrames, FundingFrame, input);
  await applyFrame(em, frame, input);
  await flush();
  await requireDecidedFits(em, frame.id, (refusal) => [fieldOf(frame, refusal)]);
  return frame;
}

/** Takes an initiative off the list of a frame; refused when it is decided and the list is closed. */
export async function deleteMember(em: EntityManager, input: DeleteInput, flush: Flush): Promise<Written> {
  const { frame } = await loadForChange(em, fundingFrameMembers, FundingFrameMember, input);
  const written = await deleteRecord(em, fundingFrameMembers, FundingFrameMember, input);
  await flush();
  await requireDecidedFits(em, frame.id, () => ['id']);
  return written;
}

async function applyFrame(
  em: EntityManager,
  frame: Partial<FundingFrame>,
  input: Partial<UpdateFundingFrameInput>,
): Promise<void> {
  await applyFields(em, FundingFrame, frame, input, FRAME_FIELDS);
  const given = input.years;
  if (given !== undefined) setYears(frame, given ?? []);
  const { firstMonth, lastMonth, source, openingEquity = null, years = [] } = frame;
  if (firstMonth && lastMonth && lastMonth < firstMonth)
    throw ruleViolation('portfolio.endBeforeStart', 'END_BEFORE_START', {}, ['input', 'lastMonth']);
  // Faults are told at the places of what was sent, which need not be in the order of years.
  const told = given === undefined ? years : (given ?? []).map(yearOfInput);
  const [fault] = source ? framePlanFaults({ source, openingEquity, years: told }) : [];
  if (fault) throw badInput(`portfolio.frame.${fault.code}`, ['input', ...fault.field]);
}

function setYears(frame: Partial<FundingFrame>, given: readonly FrameYearInput[]): void {
  if (given.length > MOST_YEARS) throw badInput('error.tooManyItems', ['input', 'years'], { limit: MOST_YEARS });
  const years = given.map(yearOfInput).toSorted((a, b) => a.year - b.year);
  if (!isDeepStrictEqual(frame.years, years)) frame.years = years;
}

const yearOfInput = ({ year, cap, resultWithout, toRestore }: FrameYearInput): FrameYearPlan => ({
  year,
  cap: cap ?? null,
  resultWithout: resultWithout ?? null,
  toRestore: toRestore ?? null,
});

async function requireDecidedFits(
  em: EntityManager,
  frameId: string,
  field: (refusal: FrameRefusal) => string[],
): Promise<void> {
  const [refusal] = await frameRefusals(em, frameId);
  if (refusal) throw refusedFunding(refusal, ['input', ...field(refusal)]);
}

function fieldOf({ firstMonth }: FundingFrame, { code, month }: FrameRefusal): string {
  if (code === 'NOT_ON_LIST') return 'isClosed';
  if (code === 'OUT_OF_WINDOW') return month !== null && month < firstMonth ? 'firstMonth' : 'lastMonth';
  return 'years';
}
