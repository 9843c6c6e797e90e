import type { Contract } from '../../../contracts/contract.entity.ts';
import type { ContractIndexClause } from '../../../contracts/price-index/contract-index-clause.entity.ts';
import type { LimitBasis } from '../../../contracts/price-index/index-clause.ts';
import {
  firstMonthOfPeriod,
  type IndexFrequency,
  type PublishedStatus,
} from '../../../contracts/price-index/index-series.ts';
import type { PriceIndexSeries } from '../../../contracts/price-index/price-index-series.entity.ts';
import type { PriceIndexValue } from '../../../contracts/price-index/price-index-value.entity.ts';
import { parseDecimal } from '../../../values/decimal.ts';
import { addDays, addMonths, localDate, partsOf, type LocalDate } from '../../../values/local-date.ts';
import { parsePercent } from '../../../values/rate.ts';
import { firstDayOf, monthRange, shiftMonth, yearMonth, yearMonthOf } from '../../../values/year-month.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import type { MadeContract } from './contracts.ts';

/** Indices that no agency publishes: nobody should take their values for real ones. */
const INVENTED = [
  ['DEMO-LON', 'Arbetskostnad tjänstemän, it (påhittade värden)', 'QUARTER', 1.0024],
  ['DEMO-TJANST', 'Tjänsteprisindex, datakonsulter (påhittade värden)', 'MONTH', 1.0021],
  ['DEMO-VARA', 'Producentprisindex, elektronik (påhittade värden)', 'MONTH', 1.0012],
] as const satisfies readonly (readonly [string, string, IndexFrequency, number])[];

const NOTE = 'Påhittad för demovärlden. Riktiga index hämtas från utgivaren, till exempel SCB.';
const FIRST_YEAR_BACK = 7;
/** Months from a month to its preliminary and its final value. */
const LAG = { PRELIMINARY: 2, FINAL: 4 } as const;

type Stored<E> = Omit<E, 'lastFinal' | 'lastPreliminary'>;

export interface MadeIndices {
  readonly series: Stored<PriceIndexSeries>[];
  readonly values: PriceIndexValue[];
  readonly clauses: ContractIndexClause[];
}

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
}

/** Invented price indices with their values, and clauses by which a third of the contracts follow them. */
export function makePriceIndices(contracts: readonly MadeContract[], { seed, records, today }: Options): MadeIndices {
  const random = new Random(`price indices ${seed}`);
  const made: MadeIndices = { series: [], values: [], clauses: [] };
  const yesterday = addDays(today, -1);
  const { year } = partsOf(today);
  for (const [code, name, frequency, growth] of INVENTED) {
    const about = { code, name, frequency, source: 'Hemtags demovärld', base: '100 vid seriens början', note: NOTE };
    const series = { ...records.madeOn(yesterday), ...about };
    made.series.push(series);
    addValues(series as PriceIndexSeries, growth);
  }
  for (const contract of contracts) if (random.chance(0.35)) made.clauses.push(clauseOf(contract));
  return made;

  function addValues(series: PriceIndexSeries, growth: number): void {
    let level = 100;
    for (const month of monthRange(yearMonth(year - FIRST_YEAR_BACK, 1), yearMonthOf(today))) {
      level *= growth + (random.fraction() - 0.5) * 0.004;
      if (firstMonthOfPeriod(series.frequency, month) !== month) continue;
      const final = Math.round(level * 10) / 10;
      addValue(series, month, 'PRELIMINARY', final + random.pick([-0.2, -0.1, 0, 0, 0.1]));
      addValue(series, month, 'FINAL', final);
    }
  }

  function addValue(series: PriceIndexSeries, month: PriceIndexValue['month'], status: PublishedStatus, value: number) {
    const publishedOn = addDays(firstDayOf(shiftMonth(month, LAG[status])), 19);
    if (publishedOn >= today) return;
    const told = { series, month, status, value: parseDecimal(value.toFixed(1)), publishedOn, source: null };
    made.values.push({ ...records.madeOn(publishedOn), ...told });
  }

  /** From the first January a year or more after the start, by October, counted from the month before the start. */
  function clauseOf(contract: MadeContract): ContractIndexClause {
    const { start } = contract;
    const firstAdjustment = localDate(partsOf(addMonths(start, 12)).year + 1, 1, 1);
    const [limitBasis, cap, floor] = random.pick<readonly [LimitBasis, string | null, string | null]>([
      ['SINCE_BASE', null, null],
      ['SINCE_BASE', null, '0'],
      ['PER_YEAR', '3', null],
      ['PER_ADJUSTMENT', '2.5', '0'],
    ]);
    const [main, other] = random.pick([
      ['DEMO-LON', null],
      ['DEMO-TJANST', null],
      ['DEMO-LON', 'DEMO-VARA'],
    ] as const);
    const base = shiftMonth(yearMonthOf(start < today ? start : today), -6);
    return {
      ...records.madeOn(start < today ? start : yesterday),
      contract: contract as Contract,
      name: other ? 'Löner och varor, 1 januari' : `${main === 'DEMO-LON' ? 'Löner' : 'Tjänstepriser'}, 1 januari`,
      items: null,
      firstDay: null,
      lastDay: null,
      basket: other
        ? [
            { series: main, weight: parsePercent('60') },
            { series: other, weight: parsePercent('30') },
          ]
        : [{ series: main, weight: parsePercent('100') }],
      baseMonth: base,
      status: random.chance(0.3) ? 'PRELIMINARY' : 'FINAL',
      share: parsePercent(random.pick(['100', '100', '80', '90'])),
      cap: cap === null ? null : parsePercent(cap),
      floor: floor === null ? null : parsePercent(floor),
      limitBasis,
      trigger: random.chance(0.2) ? parsePercent('2') : null,
      firstAdjustment,
      everyMonths: 12,
      lagMonths: 3,
    };
  }
}
