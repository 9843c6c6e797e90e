import type { CostCategory } from '../../../economy/costs/cost-category.entity.ts';
import type { FundingFrame } from '../../../portfolio/funding/funding-frame.entity.ts';
import type { Initiative } from '../../../portfolio/initiative.entity.ts';
import { rampedEffect } from '../../../portfolio/planning/effect-ramp.ts';
import type { Estimate } from '../../../portfolio/planning/estimate.ts';
import { scaleEstimate } from '../../../portfolio/planning/estimate.ts';
import type { InitiativeBenefit } from '../../../portfolio/planning/initiative-benefit.entity.ts';
import type { InitiativeCost } from '../../../portfolio/planning/initiative-cost.entity.ts';
import type { InitiativeStaffing } from '../../../portfolio/planning/initiative-staffing.entity.ts';
import { phaseByMonth, phaseEstimate, type Profile } from '../../../portfolio/planning/phasing.ts';
import type { CostNature, MonthEstimate } from '../../../portfolio/planning/plan-line.ts';
import type { StaffRole } from '../../../portfolio/planning/staff-role.entity.ts';
import { decimalOf, parseDecimal, type Decimal } from '../../../values/decimal.ts';
import { exact } from '../../../values/exact.ts';
import { addMonths, type LocalDate } from '../../../values/local-date.ts';
import { moneyOf, type Money } from '../../../values/money.ts';
import {
  firstDayOf,
  monthsBetween,
  parseYearMonth,
  quarterOf,
  shiftMonth,
  yearMonthOf,
  yearOf,
  type YearMonth,
} from '../../../values/year-month.ts';
import type { Records } from '../records.ts';
import { MEASURE_FACTS, PLAN_FACTS, ROLE_FACTS, type BenefitFact, type PlanFact } from './plan-facts.ts';

/** What initiatives are planned to cost, give and need. */
export interface MadePlans {
  readonly roles: readonly StaffRole[];
  readonly costs: readonly InitiativeCost[];
  readonly benefits: readonly InitiativeBenefit[];
  readonly staffings: readonly InitiativeStaffing[];
}

interface Options {
  readonly records: Records;
  readonly today: LocalDate;
  readonly categories: readonly CostCategory[];
  /** The frame that pays an initiative's costs of a nature; null for the ordinary budget. */
  readonly frameOf?: (initiative: Initiative, nature: CostNature) => FundingFrame | null;
}

/** How long what an initiative gives is counted on, and its running cost with it; and how long until it is all there. */
const YEARS_OF_USE = 5;
const RAMP_MONTHS = 9;

/** How sure work, purchases and benefits are: the ends by the likely. */
const WORK = { low: '0.9', high: '1.35' };
const BOUGHT = { low: '0.95', high: '1.15' };
const GAIN = { low: '0.6', high: '1.2' };
const SURE = { low: '1', high: '1' };

export function makePlans(initiatives: readonly Initiative[], options: Options): MadePlans {
  const { records, today, categories, frameOf = () => null } = options;
  const roles = ROLE_FACTS.map(([code, name, hours]): StaffRole => ({
    ...records.madeOn(addMonths(today, -30)),
    code,
    name,
    capacity: capacityOf(hours, today),
    note: null,
  }));
  const planned = initiatives.map((initiative) => planOf(initiative));
  return {
    roles,
    costs: planned.flatMap(({ costs }) => costs),
    benefits: planned.flatMap(({ benefits }) => benefits),
    staffings: planned.flatMap(({ staffings }) => staffings),
  };

  function planOf(initiative: Initiative) {
    const { code, firstMonth, lastMonth } = initiative;
    const measure = MEASURE_FACTS[code];
    const fact = PLAN_FACTS[code];
    if (!firstMonth || !lastMonth) return { costs: [], benefits: [], staffings: [] };
    if (measure) return measureOf(initiative, firstMonth, lastMonth, measure);
    return fact ? projectOf(initiative, firstMonth, lastMonth, fact) : { costs: [], benefits: [], staffings: [] };
  }

  function projectOf(initiative: Initiative, first: YearMonth, last: YearMonth, fact: PlanFact) {
    const half = shiftMonth(first, Math.floor(monthsBetween(first, last) / 2));
    const [after, end] = [shiftMonth(last, 1), shiftMonth(last, 12 * YEARS_OF_USE)];
    const { bought = 0, running = 0, hours = {} } = fact;
    const costs = [
      cost(initiative, 'Införande', 'KONSULT', 'OPERATING', phased(fact.work * 0.6, WORK, first, last, 'S_CURVE')),
      cost(initiative, 'Egen personal', 'PERSONAL', 'OPERATING', phased(fact.work * 0.4, WORK, first, last, 'EVEN')),
      ...(bought
        ? [
            cost(
              initiative,
              'Utrustning och licenser',
              'LICENS',
              'INVESTMENT',
              phased(bought, BOUGHT, first, half, 'EVEN'),
            ),
          ]
        : []),
      ...(running
        ? [cost(initiative, 'Drift och förvaltning', 'DRIFT', 'OPERATING', yearly(running, BOUGHT, after, end), 'RUN')]
        : []),
    ];
    const benefits = fact.benefits.map((each) => benefit(initiative, each, gained(each[4], after, end)));
    const staffings = Object.entries(hours).map(([code, count]) => staffing(initiative, code, count, first, last));
    return { costs, benefits, staffings };
  }

  function measureOf(
    initiative: Initiative,
    first: YearMonth,
    last: YearMonth,
    { 2018: former, 2019: latter, after }: (typeof MEASURE_FACTS)[string],
  ) {
    const within = (year: number, amount: number): MonthEstimate[] => {
      const [begin, end] = [parseYearMonth(`${year}-01`), parseYearMonth(`${year}-12`)];
      return amount ? phased(amount, SURE, first > begin ? first : begin, last < end ? last : end, 'EVEN') : [];
    };
    const months = [...within(2018, former), ...within(2019, latter)];
    const gain: BenefitFact = [
      'Färre besök och vårddygn på sjukhus',
      'FINANCIAL',
      'GREEN',
      'DECISION_MAKER',
      after,
      ['100', 'KPP 2017'],
    ];
    return {
      costs: [cost(initiative, 'Omställning', 'PERSONAL', 'OPERATING', months)],
      benefits: [benefit(initiative, gain, gained(after, shiftMonth(last, 1), shiftMonth(last, 12 * YEARS_OF_USE)))],
      staffings: [],
    };
  }

  function cost(
    initiative: Initiative,
    name: string,
    category: string,
    nature: CostNature,
    months: readonly MonthEstimate[],
    costClass: InitiativeCost['costClass'] = 'CHANGE',
  ): InitiativeCost {
    return {
      ...records.madeOn(today),
      initiative,
      name,
      costClass,
      nature,
      category: categories.find(({ code }) => code === category) ?? null,
      frame: costClass === 'CHANGE' ? frameOf(initiative, nature) : null,
      months,
      source: null,
      note: null,
    } as InitiativeCost;
  }

  function benefit(
    initiative: Initiative,
    [name, kind, certainty, beneficiary, , measured]: BenefitFact,
    months: readonly MonthEstimate[],
  ): InitiativeBenefit {
    const begins = firstDayOf(initiative.firstMonth ?? yearMonthOf(today));
    return {
      ...records.madeOn(today),
      initiative,
      name,
      kind,
      certainty,
      beneficiary,
      owner: initiative.owner ?? null,
      figureUnit: null,
      baselineValue: measured ? parseDecimal(measured[0]) : null,
      baselineOn: measured ? addMonths(begins, -6) : null,
      baselineSource: measured?.[1] ?? null,
      target: null,
      targetMonth: null,
      months,
      source: null,
      note: null,
    } as InitiativeBenefit;
  }

  function staffing(
    initiative: Initiative,
    code: string,
    count: number,
    first: YearMonth,
    last: YearMonth,
  ): InitiativeStaffing {
    const role = roles.find((each) => each.code === code);
    if (!role) throw new Error(`${initiative.code} needs an unknown role ${code}.`);
    const months = phaseByMonth(moneyOf(exact(count), 'HALF_AWAY_FROM_ZERO'), first, last, 'EVEN').map(
      ({ month, amount }) => ({ month, hours: decimalOf(exact(amount), 2, 'HALF_AWAY_FROM_ZERO') }),
    );
    return { ...records.madeOn(today), initiative, role, months, hours: parseDecimal(String(count)), note: null };
  }
}

/** From two quarters ago and four years on, a little less in summer. */
function capacityOf(hours: number, today: LocalDate): StaffRole['capacity'] {
  return Array.from({ length: 18 }, (_, index) => {
    const month = shiftMonth(yearMonthOf(today), 3 * (index - 2));
    const quarter = quarterOf(month);
    const given: Decimal = parseDecimal(String(quarter === 3 ? Math.round(hours * 0.7) : hours));
    return { quarter: `${yearOf(month)}-Q${quarter}`, hours: given };
  });
}

interface Ends {
  readonly low: string;
  readonly high: string;
}

function millions(amount: number): Money {
  return moneyOf(exact(Math.round(amount * 1000)).times(1000), 'HALF_AWAY_FROM_ZERO');
}

function between(likely: Money, ends: Ends): Estimate {
  const times = (factor: string) =>
    scaleEstimate({ low: likely, likely, high: likely }, exact(parseDecimal(factor))).likely;
  return { low: times(ends.low), likely, high: times(ends.high) };
}

function phased(amount: number, ends: Ends, first: YearMonth, last: YearMonth, profile: Profile): MonthEstimate[] {
  return phaseEstimate(between(millions(amount), ends), first, last, profile);
}

/** As much each year, in even months. */
function yearly(perYear: number, ends: Ends, first: YearMonth, last: YearMonth): MonthEstimate[] {
  return phased(perYear * YEARS_OF_USE, ends, first, last, 'EVEN');
}

/** What comes by and by, to as much as it is to be a year. */
function gained(perYear: number, first: YearMonth, last: YearMonth): MonthEstimate[] {
  const monthly = moneyOf(exact(millions(perYear)).div(12), 'HALF_AWAY_FROM_ZERO');
  return rampedEffect(monthly, first, last, RAMP_MONTHS, 'RAMP_UP').map(({ month, amount }) => ({
    month,
    ...between(amount, GAIN),
  }));
}
