import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { requireWriteSome } from '../../api/within-reach.ts';
import { loadForChange } from '../../api/write/fields.ts';
import { viewerOf } from '../../api/write/visible.ts';
import type { Flush } from '../../api/write/write.ts';
import { cellPath, checkCount, checkOnce, referredByCells } from '../../economy/entry-grid/referred-cells.commands.ts';
import { noneSet, type SetCounts } from '../../economy/entry-grid/set-entries.ts';
import type { Estimate } from './estimate.ts';
import { requireFunding } from '../funding/require-funding.ts';
import { Initiative } from '../initiative.entity.ts';
import { initiatives } from '../initiative.record.ts';
import { InitiativeBenefit } from './initiative-benefit.entity.ts';
import { InitiativeCost } from './initiative-cost.entity.ts';
import { initiativeCosts } from './initiative-cost.record.ts';
import { InitiativeStaffing } from './initiative-staffing.entity.ts';
import { refuseFirst, requireHours } from './line-months.commands.ts';
import { withPeriod, type Period } from './line-period.commands.ts';
import { hourFaults, settledHours, settledMonths } from './plan-months.ts';
import type { PlanCellInput, PlanHoursInput, SetInitiativePlanInput } from './set-plan.input.ts';

type Line = InitiativeCost | InitiativeBenefit;

/** Sets what was typed in of an initiative's plan, all or none. Another who writes the same plan waits until this ends. */
export async function setPlan(
  em: EntityManager,
  input: SetInitiativePlanInput,
  flush: Flush,
): Promise<{ initiative: Initiative; counts: SetCounts }> {
  requireWriteSome(viewerOf(em), initiativeCosts);
  const initiative = await loadForChange(em, initiatives, Initiative, { id: input.initiativeId });
  const [cells, hours] = [input.cells ?? [], input.hours ?? []];
  checkCount([...cells, ...hours]);
  const counts = noneSet();
  await setCells(em, initiative, cells, counts);
  await setHours(em, initiative, hours, counts);
  await flush();
  await requireFunding(em, initiative, ['input', 'cells']);
  return { initiative, counts };
}

async function setCells(
  em: EntityManager,
  initiative: Initiative,
  cells: readonly PlanCellInput[],
  counts: SetCounts,
): Promise<void> {
  const costs = await referredByCells(em, InitiativeCost, cells, 'costId');
  const benefits = await referredByCells(em, InitiativeBenefit, cells, 'benefitId');
  const lines = cells.map((cell, index): Line => {
    const { costId, benefitId } = cell;
    const line = costId ? costs.get(costId) : benefits.get(benefitId ?? '');
    if (!line || (costId && benefitId)) throw badInput('plan.cells.ofOne', cellPath(index, 'costId'));
    requireOf(initiative, line, cellPath(index, costId ? 'costId' : 'benefitId'));
    return line;
  });
  // A year and one of its months in one write would say two things of that month.
  checkOnce(
    cells.map(({ costId, benefitId, month, year }) => [costId, benefitId, month, year].join()),
    'month',
  );
  cells.forEach((cell, index) => count(counts, setCell(lines[index] as Line, cell, index)));
  for (const line of new Set(lines)) line.months = settledMonths(line.months);
}

/** Sets a cell; gives what it was and what it became. */
function setCell(line: Line, cell: PlanCellInput, index: number): Became {
  const { month, year } = cell;
  if ((month == null) === (year == null)) throw badInput('plan.cells.when', cellPath(index, 'month'));
  const period: Period = month ? { month } : { year: year ?? 0 };
  const { months, before, after } = withPeriod(line.months, period, cell, ['input', 'cells', index]);
  line.months = months;
  return { before: before && endsOf(before), after };
}

const endsOf = ({ low, likely, high }: Estimate): Estimate => ({ low, likely, high });

interface Became {
  readonly before: unknown;
  readonly after: unknown;
}

function count(counts: SetCounts, { before, after }: Became): void {
  if (isDeepStrictEqual(before, after)) counts.unchanged += 1;
  else if (before === undefined) counts.created += 1;
  else if (after === undefined) counts.removed += 1;
  else counts.changed += 1;
}

async function setHours(
  em: EntityManager,
  initiative: Initiative,
  cells: readonly PlanHoursInput[],
  counts: SetCounts,
): Promise<void> {
  const staffings = await referredByCells(em, InitiativeStaffing, cells, 'staffingId', 'hours');
  const keys = cells.map(({ staffingId, month }) => [staffingId, month].join());
  checkOnce(keys, 'month', 'hours');
  for (const [index, { staffingId, month, hours }] of cells.entries()) {
    const path = ['input', 'hours', index];
    const staffing = staffings.get(staffingId) as InitiativeStaffing;
    requireOf(initiative, staffing, [...path, 'staffingId']);
    const others = staffing.months.filter((each) => each.month !== month);
    const before = staffing.months.find((each) => each.month === month)?.hours;
    if (hours == null) staffing.months = others;
    else {
      requireHours(hours, [...path, 'hours']);
      refuseFirst(
        hourFaults([{ month, hours }]).map(({ field, code }) => ({ field: field.slice(1), code })),
        path,
      );
      staffing.months = settledHours([...others, { month, hours }]);
    }
    count(counts, { before, after: staffing.months.find((each) => each.month === month)?.hours });
  }
}

function requireOf(
  initiative: Initiative,
  line: { readonly initiative: { readonly id: string } },
  path: readonly (string | number)[],
): void {
  if (line.initiative.id !== initiative.id) throw badInput('plan.cells.otherInitiative', path);
}
