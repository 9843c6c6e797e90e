import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { CostCategory } from '../../economy/costs/cost-category.entity.ts';
import { requireFigure } from '../../economy/entry-fields.ts';
import { Person } from '../../organisation/person.entity.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import type { Flush } from '../../api/write/write.ts';
import { FundingFrame } from '../funding/funding-frame.entity.ts';
import { requireFunding } from '../funding/require-funding.ts';
import { Initiative } from '../initiative.entity.ts';
import { InitiativeBenefit } from './initiative-benefit.entity.ts';
import type { CreateInitiativeBenefitInput, UpdateInitiativeBenefitInput } from './initiative-benefit.input.ts';
import { initiativeBenefits } from './initiative-benefit.record.ts';
import { InitiativeCost } from './initiative-cost.entity.ts';
import type { CreateInitiativeCostInput, UpdateInitiativeCostInput } from './initiative-cost.input.ts';
import { initiativeCosts } from './initiative-cost.record.ts';
import { InitiativeStaffing } from './initiative-staffing.entity.ts';
import type { CreateInitiativeStaffingInput, UpdateInitiativeStaffingInput } from './initiative-staffing.input.ts';
import { initiativeStaffings } from './initiative-staffing.record.ts';
import { givenHours, givenMonths, requireRoom } from './line-months.commands.ts';
import { StaffRole } from './staff-role.entity.ts';

export const OF_INITIATIVE: FieldRules = { initiativeId: { property: 'initiative', refersTo: Initiative } };
const TOLD: FieldRules = { source: { longest: 500 }, note: { longest: 4000 } };

export const COST_FIELDS: FieldRules = {
  name: {},
  costClass: {},
  nature: {},
  categoryId: { property: 'category', refersTo: CostCategory },
  frameId: { property: 'frame', refersTo: FundingFrame },
  ...TOLD,
};

export const BENEFIT_FIELDS: FieldRules = {
  name: {},
  kind: {},
  certainty: {},
  beneficiary: {},
  ownerId: { property: 'owner', refersTo: Person },
  figureUnit: { longest: 40 },
  baselineValue: {},
  baselineOn: {},
  baselineSource: { longest: 500 },
  target: {},
  targetMonth: { canonical: singleMonthOfText, invalid: 'economy.month' },
  ...TOLD,
};

export const STAFFING_FIELDS: FieldRules = {
  roleId: { property: 'role', refersTo: StaffRole },
  note: { longest: 4000 },
};

/** Makes a line of planned costs. */
export async function createCost(
  em: EntityManager,
  input: CreateInitiativeCostInput,
  flush: Flush,
): Promise<InitiativeCost> {
  const draft: Partial<InitiativeCost> = { months: givenMonths(input) ?? [] };
  const absent = { costClass: input.costClass ?? 'CHANGE', nature: input.nature ?? 'OPERATING' };
  await applyFields(em, InitiativeCost, draft, { ...input, ...absent }, { ...OF_INITIATIVE, ...COST_FIELDS });
  await requireRoom(em, draft.initiative as Initiative);
  const cost = em.create(InitiativeCost, draft as RequiredEntityData<InitiativeCost>);
  await flush();
  await requireFunding(em, cost.initiative, ['input', 'months']);
  return cost;
}

export async function updateCost(
  em: EntityManager,
  input: UpdateInitiativeCostInput,
  flush: Flush,
): Promise<InitiativeCost> {
  const cost = await loadForChange(em, initiativeCosts, InitiativeCost, input);
  requireSame(input);
  await applyFields(em, InitiativeCost, cost, input, COST_FIELDS);
  cost.months = givenMonths(input) ?? cost.months;
  await flush();
  await requireFunding(em, await em.findOneOrFail(Initiative, cost.initiative.id), ['input', 'months']);
  return cost;
}

/** Makes a line of planned benefits. */
export async function createBenefit(
  em: EntityManager,
  input: CreateInitiativeBenefitInput,
): Promise<InitiativeBenefit> {
  const draft: Partial<InitiativeBenefit> = { months: givenMonths(input) ?? [] };
  await applyFields(em, InitiativeBenefit, draft, input, { ...OF_INITIATIVE, ...BENEFIT_FIELDS });
  checkBenefit(draft);
  await requireRoom(em, draft.initiative as Initiative);
  return em.create(InitiativeBenefit, draft as RequiredEntityData<InitiativeBenefit>);
}

export async function updateBenefit(
  em: EntityManager,
  input: UpdateInitiativeBenefitInput,
): Promise<InitiativeBenefit> {
  const benefit = await loadForChange(em, initiativeBenefits, InitiativeBenefit, input);
  requireSame(input);
  await applyFields(em, InitiativeBenefit, benefit, input, BENEFIT_FIELDS);
  benefit.months = givenMonths(input) ?? benefit.months;
  checkBenefit(benefit);
  return benefit;
}

/** What is counted in something else than money is followed up against a target. */
export function checkBenefit({ figureUnit, target, baselineValue }: Partial<InitiativeBenefit>): void {
  requireFigure(baselineValue, ['input', 'baselineValue']);
  requireFigure(target, ['input', 'target']);
  if (figureUnit != null && target == null) throw badInput('plan.benefit.target', ['input', 'target']);
}

/** Makes a need of a role's working time; a role is in an initiative once. */
export async function createStaffing(
  em: EntityManager,
  input: CreateInitiativeStaffingInput,
): Promise<InitiativeStaffing> {
  const draft: Partial<InitiativeStaffing> = { months: givenHours(input) ?? [] };
  await applyFields(em, InitiativeStaffing, draft, input, { ...OF_INITIATIVE, ...STAFFING_FIELDS });
  return em.create(InitiativeStaffing, draft as RequiredEntityData<InitiativeStaffing>);
}

export async function updateStaffing(
  em: EntityManager,
  input: UpdateInitiativeStaffingInput,
): Promise<InitiativeStaffing> {
  const staffing = await loadForChange(em, initiativeStaffings, InitiativeStaffing, input);
  requireSame(input);
  await applyFields(em, InitiativeStaffing, staffing, input, STAFFING_FIELDS);
  staffing.months = givenHours(input) ?? staffing.months;
  return staffing;
}

function requireSame({ initiativeId }: { initiativeId?: string | null }): void {
  if (initiativeId !== undefined) throw badInput('plan.initiative.same', ['input', 'initiativeId']);
}
