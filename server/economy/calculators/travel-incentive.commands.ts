import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import { OrganisationUnit } from '../../organisation/organisation-unit.entity.ts';
import { MOST_SEK, requireBetween, requirePercent } from '../../services/digital-visits/bounds.ts';
import { incentivePayouts } from '../../services/digital-visits/travel-incentive.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { exact } from '../../values/exact.ts';
import { addMoney, parseMoney, ZERO_MONEY } from '../../values/money.ts';
import { parsePercent } from '../../values/rate.ts';
import { BenefitCalculation } from './benefit-calculation.entity.ts';
import { TravelIncentive } from './travel-incentive.entity.ts';
import type { CreateTravelIncentiveInput, UpdateTravelIncentiveInput } from './travel-incentive.input.ts';
import { travelIncentives } from './travel-incentive.record.ts';

export const INCENTIVE_FIELDS: FieldRules = {
  serviceId: { property: 'service', refersTo: EHealthService },
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  firstMonth: {},
  lastMonth: {},
  share: {},
  baseline: {},
  actual: {},
  calculationId: { property: 'calculation', refersTo: BenefitCalculation },
  note: { longest: 4000 },
};

export async function createIncentive(em: EntityManager, input: CreateTravelIncentiveInput): Promise<TravelIncentive> {
  const draft: Partial<TravelIncentive> = {};
  await settle(em, draft, input);
  return em.create(TravelIncentive, draft as never);
}

export async function updateIncentive(em: EntityManager, input: UpdateTravelIncentiveInput): Promise<TravelIncentive> {
  const incentive = await loadForChange(em, travelIncentives, TravelIncentive, input);
  await settle(em, incentive, input);
  return incentive;
}

/** Sets what is given, fills in what a calculation says, and works out the payout. Periods of a care giver do not overlap. */
async function settle(em: EntityManager, target: Partial<TravelIncentive>, input: object): Promise<void> {
  await applyFields(em, TravelIncentive, target, input, INCENTIVE_FIELDS);
  const incentive = target as TravelIncentive;
  fillIn(incentive, input);
  const { baseline = null, actual = null, share, firstMonth, lastMonth } = incentive;
  requirePercent(share, ['input', 'share']);
  if (exact(share as never).decimalPlaces() > 4)
    throw badInput('renegotiation.decimals', ['input', 'share'], { limit: 4 });
  requireBetween(baseline, 0, MOST_SEK, ['input', 'baseline']);
  requireBetween(actual, 0, MOST_SEK, ['input', 'actual']);
  if (lastMonth < firstMonth) throw badInput('digitalVisits.monthOrder', ['input', 'lastMonth']);
  await requireOwnMonths(em, incentive);
  const [paid] = incentivePayouts([{ careGiver: incentive.unit.id, baseline, actual }], parsePercent(share));
  incentive.payout = paid?.payout ?? null;
}

/** What was not measured is as the calculation has it: travel as it would have been is what it is and what was avoided. */
function fillIn(incentive: TravelIncentive, input: { readonly calculationId?: string | null }): void {
  const { calculation } = incentive;
  if (!input.calculationId || !calculation) return;
  const field = ['input', 'calculationId'];
  if (calculation.service.id !== incentive.service.id) throw badInput('digitalVisits.otherService', field);
  const saving = calculation.outcome.results.find(({ name }) => name === 'GROSS_SAVING');
  if (!saving) throw badInput('digitalVisits.noAvoidedTravel', field);
  incentive.actual ??= ZERO_MONEY;
  incentive.baseline ??= addMoney(incentive.actual, parseMoney(saving.value));
}

async function requireOwnMonths(em: EntityManager, incentive: TravelIncentive): Promise<void> {
  const { service, unit, firstMonth, lastMonth } = incentive;
  await inTurn(em, 'economy.travelIncentives');
  const others = await em.find(TravelIncentive, {
    service: service.id,
    unit: unit.id,
    firstMonth: { $lte: lastMonth },
    lastMonth: { $gte: firstMonth },
  });
  if (others.some((other) => other !== incentive))
    throw ruleViolation('digitalVisits.periodsOverlap', 'PERIODS_OVERLAP', {}, ['input', 'firstMonth']);
}
