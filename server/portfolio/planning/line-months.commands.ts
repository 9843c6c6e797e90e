import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import type { MessageValues } from '../../api/messages.ts';
import type { Fault } from '../../contracts/fault.ts';
import { exact } from '../../values/exact.ts';
import { moneyOf, parseMoney } from '../../values/money.ts';
import { parseDecimal } from '../../values/decimal.ts';
import type { Initiative } from '../initiative.entity.ts';
import { InitiativeBenefit } from './initiative-benefit.entity.ts';
import { InitiativeCost } from './initiative-cost.entity.ts';
import type { MonthHours } from './initiative-staffing.entity.ts';
import type {
  MonthEstimateInput,
  MonthHoursInput,
  PhasedEstimateInput,
  PhasedHoursInput,
} from './month-estimate.input.ts';
import { phaseByMonth, phaseEstimate } from './phasing.ts';
import {
  hourFaults,
  monthFaults,
  MOST_AMOUNT,
  PLAN_YEARS,
  settledHours,
  settledMonths,
  type MonthFault,
} from './plan-months.ts';
import type { MonthEstimate } from './plan-line.ts';

type Path = readonly (string | number)[];

export const MOST_LINES = 200;

/** What an input says of the months of a line: all of them, or a sum to spread; undefined when it says nothing. */
export function givenMonths(
  { months, phased }: { months?: MonthEstimateInput[] | null; phased?: PhasedEstimateInput | null },
  path: Path = ['input'],
): MonthEstimate[] | undefined {
  if (months && phased) throw badInput('plan.months.orPhased', [...path, 'phased']);
  if (phased) return phasedMonths(phased, [...path, 'phased']);
  if (months === undefined) return undefined;
  const given = (months ?? []).map(({ month, low, likely, high }) => ({
    month,
    low: low ?? likely,
    likely,
    high: high ?? likely,
  }));
  refuseFirst(monthFaults(given), [...path, 'months']);
  return settledMonths(given);
}

/** A sum spread over its months. */
export function phasedMonths({ first, last, profile, ...total }: PhasedEstimateInput, path: Path): MonthEstimate[] {
  const estimate = { low: total.low ?? total.likely, likely: total.likely, high: total.high ?? total.likely };
  requireSpan(first, last, path);
  const faults = monthFaults([{ month: first, ...estimate }]);
  refuseFirst(
    faults.map(({ field, code }) => ({ field: field.slice(1), code })),
    path,
  );
  return settledMonths(phaseEstimate(estimate, first, last, profile ?? 'EVEN'));
}

/** What an input says of the hours of a role; undefined when it says nothing. */
export function givenHours({
  months,
  phased,
}: {
  months?: MonthHoursInput[] | null;
  phased?: PhasedHoursInput | null;
}): MonthHours[] | undefined {
  if (months && phased) throw badInput('plan.months.orPhased', ['input', 'phased']);
  if (phased) return phasedHours(phased);
  if (months === undefined) return undefined;
  const given = months ?? [];
  given.forEach(({ hours }, index) => requireHours(hours, ['input', 'months', index, 'hours']));
  refuseFirst(hourFaults(given), ['input', 'months']);
  return settledHours(given);
}

function phasedHours({ first, last, profile, hours }: PhasedHoursInput): MonthHours[] {
  const path = ['input', 'phased'];
  requireSpan(first, last, path);
  requireHours(hours, [...path, 'hours']);
  refuseFirst(
    hourFaults([{ month: first, hours }]).map(({ field, code }) => ({ field: field.slice(1), code })),
    path,
  );
  // Hours have two decimals, as amounts do, and are spread like them.
  const phased = phaseByMonth(moneyOf(exact(hours), 'HALF_AWAY_FROM_ZERO'), first, last, profile ?? 'EVEN');
  return settledHours(phased.map(({ month, amount }) => ({ month, hours: parseDecimal(parseMoney(amount)) })));
}

/** Refuses hours with more decimals than are kept. */
export function requireHours(hours: string, path: Path): void {
  if (exact(parseDecimal(hours)).decimalPlaces() > 2) throw badInput('plan.hours', path);
}

function requireSpan(first: string, last: string, path: Path): void {
  for (const [name, month] of Object.entries({ first, last })) {
    const year = Number(month.slice(0, 4));
    if (year < PLAN_YEARS.first || year > PLAN_YEARS.last) refuse('OUTSIDE', [...path, name]);
  }
  if (last < first) throw badInput('plan.phased.order', [...path, 'last']);
}

/** Refuses with the first fault, at its path. */
export function refuseFirst(faults: readonly Fault<MonthFault>[], path: Path): void {
  const [fault] = faults;
  if (fault) refuse(fault.code, [...path, ...fault.field]);
}

function refuse(code: MonthFault, path: Path): never {
  const values: MessageValues = { ...PLAN_YEARS, most: MOST_AMOUNT };
  throw badInput(`plan.month.${code}`, path, values);
}

/** Refuses one line more than an initiative may have; the plan of an initiative is read as a whole. */
export async function requireRoom(em: EntityManager, initiative: Initiative): Promise<void> {
  const costs = await em.count(InitiativeCost, { initiative });
  const benefits = await em.count(InitiativeBenefit, { initiative });
  if (costs + benefits >= MOST_LINES)
    throw ruleViolation('plan.lines.count', 'TOO_MANY_LINES', { limit: MOST_LINES }, ['input', 'initiativeId']);
}
