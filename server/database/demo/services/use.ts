import type { OrganisationUnit } from '../../../organisation/organisation-unit.entity.ts';
import type { EHealthService } from '../../../services/e-health-service.entity.ts';
import type { ServiceAdoption } from '../../../services/service-adoption.entity.ts';
import type { ServiceUsage } from '../../../services/service-usage.entity.ts';
import type { Decimal } from '../../../values/decimal.ts';
import { addDays, addMonths, daysBetween, type LocalDate } from '../../../values/local-date.ts';
import { lastDayOf, monthOfYear, monthRange, shiftMonth, yearMonthOf } from '../../../values/year-month.ts';
import { SETTINGS, type Setting } from '../organisation/setting.ts';
import type { Place } from '../organisation/units.ts';
import type { Random } from '../random.ts';
import type { Records } from '../records.ts';
import type { ServiceFact, Spread } from './service-facts.ts';

interface Making {
  readonly random: Random;
  readonly records: Records;
  readonly today: LocalDate;
  readonly places: readonly Place[];
}

/** Months of usage that are known, up to the last whole one. */
const MONTHS = 24;

/** The source of the figures. */
const SOURCE = 'Statistiktjänsten';

/** Use of the months of a year beside an ordinary one: little in July, much in autumn. */
const SEASON = [1.04, 1.0, 1.06, 0.98, 0.97, 0.9, 0.58, 0.86, 1.08, 1.1, 1.12, 0.84];

/** Days from a unit's start until it uses a service as others do. */
const SETTLING = 240;

/** The units that use a service or are to begin, in the order in which they begin. */
export function makeAdoption(service: EHealthService, spread: Spread, making: Making): ServiceAdoption[] {
  const { random, records, today } = making;
  const users = usersOf(spread, making).filter(() => random.chance(spread.part));
  const first = addMonths(today, -spread.from);
  const days = daysBetween(first, addMonths(today, -spread.to));
  return users.map(({ unit, computers }, index): ServiceAdoption => {
    const day = addDays(first, Math.round((days * index) / Math.max(1, users.length - 1)));
    const isComing = day > today;
    return {
      ...records.madeOn(isComing ? today : day),
      service,
      unit,
      plannedFrom: addDays(day, -random.integer(0, 40)),
      startedOn: isComing ? null : day,
      endedOn: null,
      // Nobody has counted those of one unit in twenty that is to begin.
      population:
        isComing && random.chance(0.05)
          ? null
          : Math.round(computers * spread.population * (0.8 + 0.4 * random.fraction())),
      isPilot: !isComing && index < (spread.pilots ?? 0),
      note: null,
    };
  });
}

/** How much the units used a service, month by month: little at first, then by season and growth. */
export function makeUsage(
  { measure, spread }: ServiceFact,
  adoptions: readonly ServiceAdoption[],
  { random, records, today }: Making,
): ServiceUsage[] {
  if (!measure || !spread) return [];
  const last = shiftMonth(yearMonthOf(today), -1);
  return adoptions.flatMap(({ service, unit, startedOn, population }) => {
    if (!startedOn || !population) return [];
    const level = (population / 1000) * spread.perThousand * (0.7 + 0.6 * random.fraction());
    return monthRange(shiftMonth(last, 1 - MONTHS), last).flatMap((month, index): ServiceUsage[] => {
      const since = daysBetween(startedOn, lastDayOf(month));
      if (since < 10) return [];
      const settled = Math.min(1, 0.15 + (0.85 * since) / SETTLING);
      const grown = (1 + spread.growth) ** ((index - MONTHS + 1) / 12);
      const season = SEASON[monthOfYear(month) - 1] ?? 1;
      const quantity = Math.round(level * settled * grown * season * (0.92 + 0.16 * random.fraction()));
      if (quantity === 0) return [];
      const made = records.madeOn(addDays(lastDayOf(month), 6));
      return [{ ...made, service, unit, month, measure, quantity: `${quantity}.0000` as Decimal, source: SOURCE }];
    });
  });
}

/** The units that are to use a service, with how many computers they have: a measure of their size. */
function usersOf({ settings, level }: Spread, { places }: Making): { unit: OrganisationUnit; computers: number }[] {
  const sizes = new Map<OrganisationUnit, number>();
  for (const { unit, setting } of places) {
    if (!settings.includes(setting)) continue;
    const user = level === 'UNIT' ? unit : level === 'DEPARTMENT' ? unit.parent : unit.parent?.parent;
    if (user) sizes.set(user, (sizes.get(user) ?? 0) + computersOf(setting));
  }
  // Primary care goes first: it is what the region's strategy is about.
  const found = [...sizes].map(([unit, computers]) => ({ unit, computers }));
  return found.toSorted((a, b) => Number(b.unit.code.startsWith('PV')) - Number(a.unit.code.startsWith('PV')));
}

const computersOf = (setting: Setting): number => SETTINGS[setting].needs.computers;
