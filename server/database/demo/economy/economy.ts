import type { ContractPriceLine } from '../../../contracts/contract-price-line.entity.ts';
import type { Contract } from '../../../contracts/contract.entity.ts';
import { priceLineOf } from '../../../contracts/price-line-of.ts';
import { monthlyCosts } from '../../../contracts/price-lines.ts';
import type { BenefitEntry } from '../../../economy/benefits/benefit-entry.entity.ts';
import type { Benefit } from '../../../economy/benefits/benefit.entity.ts';
import type { CostCategory } from '../../../economy/costs/cost-category.entity.ts';
import type { CostClass } from '../../../economy/costs/cost-class.ts';
import type { CostEntry } from '../../../economy/costs/cost-entry.entity.ts';
import type { UsefulLife } from '../../../economy/costs/useful-life.entity.ts';
import type { Scenario } from '../../../economy/scenario.ts';
import type { EHealthService } from '../../../services/e-health-service.entity.ts';
import type { Decimal } from '../../../values/decimal.ts';
import { addDays, addMonths, localDate, partsOf, type LocalDate } from '../../../values/local-date.ts';
import { isZeroMoney, type Money } from '../../../values/money.ts';
import {
  lastDayOf,
  monthRange,
  monthsBetween,
  shiftMonth,
  yearMonth,
  yearMonthOf,
  yearOf,
  type YearMonth,
} from '../../../values/year-month.ts';
import type { MadeContract } from '../contracts/contracts.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import type { Ground } from '../services/ground.ts';
import { BENEFIT_FACTS, type BenefitFact } from './benefit-facts.ts';
import { CATEGORY_FACTS, LIFE_FACTS, SERVICE_COSTS, SYSTEM_COSTS } from './cost-facts.ts';

/** What the region's services, contracts and systems cost, and what the services give back. */
export interface MadeEconomy {
  readonly categories: CostCategory[];
  readonly costs: Partial<CostEntry>[];
  readonly lives: UsefulLife[];
  readonly benefits: Benefit[];
  readonly benefitEntries: BenefitEntry[];
}

/** What is stored of a price line. */
type MadeLine = Omit<ContractPriceLine, 'annualCost' | 'pricesAreSecret'>;

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
  readonly services: readonly EHealthService[];
  readonly ground: Ground;
  readonly contracts: readonly MadeContract[];
  readonly lines: readonly MadeLine[];
  /** Contracts whose costs are known already, month by month. */
  readonly known: ReadonlySet<string>;
}

/** Months back from which costs are known. */
const MONTHS = 36;

/** Where the figures are from. */
const LEDGER = 'Ekonomisystemet';
const PLAN = 'Internbudget';
const OUTLOOK = 'Tertialprognos';
const SOURCES: Readonly<Record<Scenario, string>> = { ACTUAL: LEDGER, BUDGET: PLAN, FORECAST: OUTLOOK };

/** The category of what contracts of a kind cost, by what their names begin with. */
const OF_CONTRACT: readonly (readonly [name: string, category: string])[] = [
  ['Molntjänst', 'LICENS'],
  ['Licenser', 'LICENS'],
  ['Mobilabonnemang', 'TELE'],
  ['Konsulttjänster', 'KONSULT'],
];

export function makeEconomy(options: Options): MadeEconomy {
  const { seed, records, today, services, ground, contracts, lines, known } = options;
  const random = new Random(`economy ${seed}`);
  const now = yearMonthOf(today);
  const first = shiftMonth(now, -MONTHS);
  const december = yearMonth(yearOf(now), 12);
  const before = localDate(partsOf(today).year - 4, 1, 1);

  const categories = CATEGORY_FACTS.map(([code, name, description]): CostCategory => ({
    ...records.madeOn(before),
    code,
    name,
    description,
  }));
  const categoryOf = new Map(categories.map((category) => [category.code, category]));
  const lives = LIFE_FACTS.map(([category, months]): UsefulLife => ({
    ...records.madeOn(before),
    category,
    months,
    firstDay: localDate(2000, 1, 1),
    source: 'Regionens anvisning för nyttjandeperioder',
  }));
  const serviceOf = new Map(services.map((service) => [service.code, service]));
  const costs: Partial<CostEntry>[] = [];

  for (const [code, ofService] of Object.entries(SERVICE_COSTS)) {
    const service = serviceOf.get(code);
    for (const [category, costClass, monthly, growth, from = MONTHS, to = -12] of service ? ofService : []) {
      const between = [shiftMonth(now, -from), shiftMonth(now, -to)] as const;
      add({ service: service as EHealthService }, category, costClass, (month) =>
        month < between[0] || month > between[1] ? 0 : monthly * (1 + growth) ** (monthsBetween(now, month) / 12),
      );
    }
  }
  for (const [name, yearly] of Object.entries(SYSTEM_COSTS)) {
    const asset = ground.system(name);
    if (asset) add({ asset }, 'SUPPORT', 'RUN', () => yearly / 12);
  }
  const linesOf = Map.groupBy(lines, ({ contract }) => contract.id);
  for (const contract of contracts) {
    if (known.has(contract.id)) continue;
    const priced = (linesOf.get(contract.id) ?? []).map(priceLineOf);
    const byMonth = new Map(
      monthlyCosts(priced, first, december).map((cost, index) => [shiftMonth(first, index), Number(cost)]),
    );
    const category = OF_CONTRACT.find(([name]) => contract.name.startsWith(name))?.[1] ?? 'SUPPORT';
    const starts = yearMonthOf(contract.start);
    add({ contract: contract as Contract }, category, 'RUN', (month) =>
      month < starts ? 0 : (byMonth.get(month) ?? 0),
    );
  }

  const made = BENEFIT_FACTS.flatMap((fact) => {
    const service = serviceOf.get(fact.service);
    return service ? [{ fact, benefit: benefitOf(fact, service) }] : [];
  });
  return {
    categories,
    costs,
    lives,
    benefits: made.map(({ benefit }) => benefit),
    benefitEntries: made.flatMap(({ fact, benefit }) => entriesOf(fact, benefit)),
  };

  /** Actual costs up to last month, the budget of every year, and a forecast for the rest of this year. */
  function add(
    of: Pick<Partial<CostEntry>, 'service' | 'contract' | 'asset'>,
    category: string,
    costClass: CostClass,
    planned: (month: YearMonth) => number,
  ): void {
    for (const month of monthRange(first, december)) {
      const plan = planned(month);
      const actual = plan * (0.94 + 0.12 * random.fraction());
      const scenarios: readonly (readonly [Scenario, number])[] = [
        // Budgets are in whole thousands.
        ['BUDGET', Math.round(plan / 1000) * 1000],
        month < now ? ['ACTUAL', actual] : ['FORECAST', Math.round(actual / 1000) * 1000],
      ];
      for (const [scenario, sum] of scenarios) {
        const amount = sek(sum);
        if (isZeroMoney(amount)) continue;
        costs.push({
          ...records.madeOn(madeOn(scenario, month)),
          ...of,
          month,
          scenario,
          costClass,
          category: categoryOf.get(category),
          amount,
          source: SOURCES[scenario],
        });
      }
    }
  }

  /** The ledger is closed after the month, a budget is set the autumn before the year. */
  function madeOn(scenario: Scenario, month: YearMonth): LocalDate {
    if (scenario === 'BUDGET') return localDate(yearOf(month) - 1, 11, 20);
    return scenario === 'ACTUAL' ? addDays(lastDayOf(month), 6) : addDays(today, -20);
  }

  function benefitOf(fact: BenefitFact, service: EHealthService): Benefit {
    const { figure, measured } = fact;
    const target = figure ? figure[1] : (fact.monthly ?? 0);
    return {
      ...records.madeOn(addMonths(today, -fact.from - 2)),
      service,
      name: fact.name,
      description: fact.description,
      kind: fact.kind,
      certainty: fact.certainty,
      beneficiary: fact.beneficiary,
      owner: service.benefitOwner ?? null,
      figureUnit: figure?.[0] ?? null,
      baselineValue: measured === undefined ? null : ((figure?.[2] ?? '0') as Decimal),
      baselineOn: measured === undefined ? null : addMonths(today, -measured),
      baselineSource: measured === undefined ? null : 'Nollmätning, diariet',
      target: String(target) as Decimal,
      targetMonth: shiftMonth(now, fact.ramp - fact.from),
    } as Benefit;
  }

  function entriesOf(fact: BenefitFact, benefit: Benefit): BenefitEntry[] {
    const begins = shiftMonth(now, -fact.from);
    return monthRange(begins > first ? begins : first, december).flatMap((month) => {
      const come = Math.min(1, (monthsBetween(begins, month) + 1) / fact.ramp);
      const noise = 0.92 + 0.16 * random.fraction();
      const scenarios: readonly (readonly [Scenario, number])[] = [
        ['BUDGET', come],
        month < now ? ['ACTUAL', come * fact.realised * noise] : ['FORECAST', come * fact.realised],
      ];
      return scenarios.map(
        ([scenario, part]) =>
          ({
            ...records.madeOn(madeOn(scenario, month)),
            benefit,
            month,
            scenario,
            amount: fact.monthly === null ? null : sek(Math.round((fact.monthly * part) / 100) * 100),
            quantity: fact.figure ? (quantityOf(fact, part) as Decimal) : null,
            source: scenario === 'BUDGET' ? 'Nyttokalkylen' : 'Uppföljningen',
          }) as BenefitEntry,
      );
    });
  }
}

/** A quality goes from its baseline to its target; the others grow from nothing. */
function quantityOf({ kind, figure }: BenefitFact, part: number): string {
  const [, target = 0, baseline = '0'] = figure ?? [];
  const from = kind === 'QUALITY' ? Number(baseline) : 0;
  return (from + (target - from) * part).toFixed(1);
}

const sek = (amount: number): Money => amount.toFixed(2).replace('-0.00', '0.00') as Money;
