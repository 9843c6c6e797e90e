import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { badInput, ruleViolation, type DomainError } from '../../api/errors.ts';
import { loadForChange } from '../../api/write/fields.ts';
import type { Flush } from '../../api/write/write.ts';
import { yearMonthOf } from '../../values/year-month.ts';
import { CHARGE_STATE } from '../funding/charge-state.ts';
import { requireFunding } from '../funding/require-funding.ts';
import { InitiativeDependency } from '../initiative-dependency.entity.ts';
import { Initiative } from '../initiative.entity.ts';
import { codesOf } from '../initiative.reading.ts';
import { initiatives } from '../initiative.record.ts';
import { InitiativeBenefit } from '../planning/initiative-benefit.entity.ts';
import { InitiativeCost } from '../planning/initiative-cost.entity.ts';
import { InitiativeStaffing } from '../planning/initiative-staffing.entity.ts';
import { PLAN_YEARS } from '../planning/plan-months.ts';
import type { MoveInitiativeInput } from './move.input.ts';
import { MOVABLE, movedCells, movedMonth, moveFault, type Move, type MoveFault, type Timed } from './move.ts';
import { isWaiting, type Waiting } from './waiting.ts';

const MOST_MONTHS = 1200;
const FIELD = ['input', 'months'];

/** All of an initiative that lies in time, so that nothing of it is left behind. */
interface TimedPlan {
  readonly initiative: Initiative;
  readonly costs: readonly InitiativeCost[];
  readonly benefits: readonly InitiativeBenefit[];
  readonly staffings: readonly InitiativeStaffing[];
}

/**
 * Moves an initiative in time with every line of its plan, the month of its decision as long as that is ahead, and the
 * targets of its benefits. One that is decided must fit in its frames where it comes to lie, as at every change of its plan.
 * @throws DomainError RULE_VIOLATION NOT_IN_STAGE, as `moveFault` says, or as a frame refuses
 */
export async function moveInitiative(
  em: EntityManager,
  input: MoveInitiativeInput,
  flush: Flush,
  { today }: Pick<RequestContext, 'today'>,
): Promise<Initiative> {
  const initiative = await loadForChange(em, initiatives, Initiative, input);
  const { months: by } = input;
  if (Math.abs(by) > MOST_MONTHS) throw badInput('portfolio.between', FIELD, { reason: `±${MOST_MONTHS}` });
  const movable = MOVABLE[initiative.stage];
  if (movable === 'NOTHING') throw ruleViolation('portfolio.move.NOT_IN_STAGE', 'NOT_IN_STAGE', {}, ['input', 'id']);
  const move: Move = { by, from: movable === 'AHEAD' ? yearMonthOf(today) : null };
  const plan = await planOf(em, initiative);
  const fault = moveFault(await timedOf(em, plan), move);
  if (fault) throw await refusedMove(em, fault);
  apply(plan, move);
  await flush();
  await requireFunding(em, initiative, FIELD);
  return initiative;
}

async function planOf(em: EntityManager, initiative: Initiative): Promise<TimedPlan> {
  const all = { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE } as const;
  return {
    initiative,
    costs: await em.find(InitiativeCost, { initiative }, all),
    benefits: await em.find(InitiativeBenefit, { initiative }, all),
    staffings: await em.find(InitiativeStaffing, { initiative }, all),
  };
}

async function timedOf(em: EntityManager, plan: TimedPlan): Promise<Timed> {
  const { initiative, costs, benefits, staffings } = plan;
  const { firstMonth = null, lastMonth = null, earliestStart = null, latestStart = null } = initiative;
  const told = [
    isDecisionAhead(initiative) ? initiative.decisionMonth : null,
    ...benefits.map((each) => each.targetMonth),
  ];
  const ofCosts = costs.flatMap(({ months }) => months.map(({ month }) => month));
  return {
    firstMonth,
    lastMonth,
    earliestStart,
    latestStart,
    months: [
      ...ofCosts,
      ...[...benefits, ...staffings].flatMap(({ months }) => months.map(({ month }) => month)),
      ...told.filter((month) => month != null),
    ],
    firstCost: ofCosts.toSorted()[0] ?? null,
    waits: await waitsOf(em, initiative),
  };
}

async function waitsOf(em: EntityManager, initiative: Initiative): Promise<Waiting[]> {
  const bonds = await em.find(
    InitiativeDependency,
    { bond: 'DEPENDS_ON', $or: [{ initiative }, { other: initiative }] },
    { populate: ['initiative', 'other'], orderBy: { id: 'asc' } },
  );
  return bonds.flatMap(({ initiative: dependent, other: needed, years }) => {
    if (!isWaiting(dependent.stage, needed.stage)) return [];
    const isNeeded = dependent.id === initiative.id;
    const { id, firstMonth = null, lastMonth = null } = isNeeded ? needed : dependent;
    return [{ other: { id, firstMonth, lastMonth }, isNeeded, years }];
  });
}

function apply({ initiative, costs, benefits, staffings }: TimedPlan, move: Move): void {
  const { firstMonth, lastMonth, decisionMonth } = initiative;
  if (firstMonth) initiative.firstMonth = movedMonth(firstMonth, move);
  if (lastMonth) initiative.lastMonth = movedMonth(lastMonth, move);
  if (decisionMonth && isDecisionAhead(initiative)) initiative.decisionMonth = movedMonth(decisionMonth, move);
  for (const line of costs) line.months = movedCells(line.months, move);
  for (const line of benefits) {
    line.months = movedCells(line.months, move);
    if (line.targetMonth) line.targetMonth = movedMonth(line.targetMonth, move);
  }
  for (const line of staffings) line.months = movedCells(line.months, move);
}

function isDecisionAhead({ stage }: Initiative): boolean {
  return CHARGE_STATE[stage] !== 'DECIDED';
}

async function refusedMove(em: EntityManager, fault: MoveFault): Promise<DomainError> {
  const values = {
    ...PLAN_YEARS,
    year: 'year' in fault ? String(fault.year) : '',
    other: 'other' in fault ? (await codesOf(em, [fault.other])).join() : '',
  };
  return ruleViolation(`portfolio.move.${fault.code}`, fault.code, values, FIELD);
}
