import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clauseOf,
  clausesOverlap,
  contractPriceOn,
  type AgreedLine,
  type ContractClause,
} from '../../../../server/contracts/price-index/contract-price.ts';
import { adjustmentDays } from '../../../../server/contracts/price-index/index-clause.ts';
import { indexedPrice, indexedPrices } from '../../../../server/contracts/price-index/indexed-price.ts';
import { LimitBasis } from '../../../../server/contracts/price-index/index-clause.ts';
import { priceForecast } from '../../../../server/contracts/price-index/price-forecast.ts';
import { costBetween } from '../../../../server/contracts/price-lines.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { addDays, parseLocalDate, type LocalDate } from '../../../../server/values/local-date.ts';
import { parseMoney } from '../../../../server/values/money.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { clause, series } from './indices.ts';

const day = parseLocalDate;
const sek = parseMoney;

/** One of something a year at 1 000 SEK from 2024-01-01 on. */
const agreed = (given: Partial<AgreedLine> = {}): AgreedLine => ({
  id: 'priceline_1',
  item: 'Support',
  quantity: parseDecimal('1'),
  unitPrice: sek('1000.00'),
  billingPeriod: 'YEAR',
  validFrom: day('2024-01-01'),
  validTo: null,
  ...given,
});

const ofContract = (given: Partial<ContractClause> = {}): ContractClause => ({
  ...clause(),
  id: 'indexclause_1',
  items: null,
  firstDay: null,
  lastDay: null,
  ...given,
});

describe('the clause that a price line follows', () => {
  const all = ofContract({ id: 'all' });
  const support = ofContract({ id: 'support', items: ['Support'] });

  it('names its item, or is for all; what is billed once follows none', () => {
    expect(clauseOf(agreed(), [all, support])?.id).toBe('support');
    expect(clauseOf(agreed({ item: 'Licens' }), [all, support])?.id).toBe('all');
    expect(clauseOf(agreed({ item: 'Licens' }), [support])).toBeNull();
    expect(clauseOf(agreed({ billingPeriod: 'ONCE' }), [all, support])).toBeNull();
  });

  it('is the one of the day on which its price begins, both days included', () => {
    const later = ofContract({ id: 'later', firstDay: day('2024-07-01'), lastDay: day('2024-12-31') });
    const of = (validFrom: string) => clauseOf(agreed({ validFrom: day(validFrom) }), [later])?.id ?? null;
    expect(['2024-06-30', '2024-07-01', '2024-12-31', '2025-01-01'].map(of)).toEqual([null, 'later', 'later', null]);
  });

  it('is never one of two: clauses that do not overlap leave at most one for a line of any item and day', () => {
    const scope = fc.record({
      items: fc.option(fc.uniqueArray(fc.constantFrom('A', 'B', 'C'), { minLength: 1 })),
      firstDay: fc.option(fc.integer({ min: 0, max: 20 })),
      lastDay: fc.option(fc.integer({ min: 0, max: 20 })),
    });
    const on = (offset: number | null): LocalDate | null =>
      offset === null ? null : addDays(day('2024-01-01'), offset);
    fc.assert(
      fc.property(
        scope,
        scope,
        fc.constantFrom('A', 'B', 'C'),
        fc.integer({ min: 0, max: 20 }),
        (a, b, item, offset) => {
          const made = [a, b].map(({ items, firstDay, lastDay }) =>
            ofContract({ items, firstDay: on(firstDay), lastDay: on(lastDay) }),
          ) as [ContractClause, ContractClause];
          fc.pre(!clausesOverlap(...made));
          const follows = (one: ContractClause) =>
            clauseOf(agreed({ item, validFrom: on(offset) as LocalDate }), [one]) !== null;
          const isBoth = made.every(follows);
          expect(isBoth && (made[0].items === null) === (made[1].items === null)).toBe(false);
        },
      ),
    );
  });
});

describe('what a contract costs on a day', () => {
  const known = series({ '2023-10': '100', '2024-10': '110' });

  it('is the sum over its lines of the day, rounded once, and unknown when one of them is', () => {
    const thirds = [1, 2, 3].map((id) =>
      agreed({ id: String(id), quantity: parseDecimal('0.3333'), item: String(id) }),
    );
    const pricing = { lines: thirds, clauses: [ofContract()], series: [known] };
    // 3 × 0.3333 × 1 100 = 1 099.89; 3 × 0.3333 × 1 000 = 999.90.
    expect(contractPriceOn(pricing, day('2025-01-01'))).toMatchObject({
      annualCost: '1099.89',
      agreedAnnualCost: '999.90',
      unknown: null,
    });
    const missing = { ...pricing, lines: [...thirds, agreed({ unitPrice: null })] };
    expect(contractPriceOn(missing, day('2025-01-01'))).toMatchObject({ annualCost: null, unknown: 'SECRET' });
    expect(contractPriceOn(pricing, day('2026-01-01'))).toMatchObject({
      annualCost: null,
      unknown: 'MISSING_INDEX',
      missing: [{ series: 'LCI', month: '2025-10', status: 'FINAL' }],
    });
  });

  it('has no lines before they begin or after they end', () => {
    const lines = [agreed({ validTo: day('2024-12-31') })];
    const on = (text: string) => contractPriceOn({ lines, clauses: [], series: [] }, day(text)).annualCost;
    expect(['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map(on)).toEqual([
      '0.00',
      '1000.00',
      '1000.00',
      '0.00',
    ]);
  });
});

/** Values of October in the years from 2023, some of them missing. */
const octobers = fc
  .array(fc.option(fc.integer({ min: 80, max: 140 }), { freq: 8 }), { minLength: 1, maxLength: 7 })
  .map((values) =>
    Object.fromEntries(
      [100, ...values].flatMap((value, year) => (value === null ? [] : [[`${2023 + year}-10`, String(value)]])),
    ),
  );

const anyClause = fc
  .record({
    limitBasis: fc.constantFrom(...Object.values(LimitBasis)),
    cap: fc.constantFrom(null, '3', '10'),
    floor: fc.constantFrom(null, '0', '-2'),
    trigger: fc.constantFrom(null, '2'),
    share: fc.constantFrom('100', '80'),
  })
  .map(({ limitBasis, cap, floor, trigger, share }) =>
    ofContract({
      limitBasis,
      share: parsePercent(share),
      cap: cap === null ? null : parsePercent(cap),
      floor: floor === null ? null : parsePercent(floor),
      trigger: trigger === null ? null : parsePercent(trigger),
    }),
  );

describe('the prices of all adjustment days in one go', () => {
  it('are those of each day by itself, whatever limits, trigger and missing values there are', () => {
    fc.assert(
      fc.property(octobers, anyClause, (values, given) => {
        const until = day('2031-12-31');
        const all = indexedPrices(sek('1234.56'), given, [series(values)], until);
        expect(all.map(({ from }) => from)).toEqual(adjustmentDays(given, until));
        for (const { from, price, isForecast, missing } of all) {
          const alone = indexedPrice(sek('1234.56'), given, [series(values)], from);
          const told = alone.price === null ? { missing: alone.missing } : { isForecast: alone.isForecast };
          expect({ price, isForecast, missing }).toMatchObject({ price: alone.price, ...told });
        }
      }),
    );
  });
});

describe('a forecast', () => {
  const outlook = { from: day('2025-03-01'), until: day('2027-06-30'), yearlyChange: parsePercent('3') };
  const known = series({ '2023-10': '100', '2024-10': '104' });

  it('changes on the days of the clause and of the lines, and adds up by calendar year', () => {
    const lines = [agreed(), agreed({ id: '2', item: 'Start', billingPeriod: 'ONCE', validFrom: day('2026-02-01') })];
    const { days, years } = priceForecast({ lines, clauses: [ofContract()], series: [known] }, outlook);
    // October 2025: 104 × 1.03 = 107.12; October 2026: 107.12 × 1.03 = 110.3336.
    expect(days).toMatchObject([
      { on: '2025-03-01', annualCost: '1040.00', change: null, isForecast: false },
      { on: '2026-01-01', annualCost: '1071.20', change: '3', isForecast: true },
      { on: '2027-01-01', annualCost: '1103.34', change: '3.0004', isForecast: true },
    ]);
    // 2026: 1 071.20 and the 1 000.00 that is billed once; half of 2027: 1 103.34 / 2.
    expect(years).toMatchObject([
      { from: '2025-01-01', to: '2025-12-31', cost: '1040.00', isForecast: false },
      { from: '2026-01-01', to: '2026-12-31', cost: '2071.20', isForecast: true },
      { from: '2027-01-01', to: '2027-06-30', cost: '551.67', isForecast: true },
    ]);
  });

  it('gives no amount for what lies behind a gap among the published values, and says which is missing', () => {
    const gap = series({ '2023-10': '100', '2025-10': '104' });
    const { days, years } = priceForecast({ lines: [agreed()], clauses: [ofContract()], series: [gap] }, outlook);
    const missing = [{ series: 'LCI', month: '2024-10', status: 'FINAL' }];
    expect(days[0]).toMatchObject({ annualCost: null, unknown: 'MISSING_INDEX', missing });
    expect(years[0]).toMatchObject({ cost: null, unknown: 'MISSING_INDEX', missing });
    expect(days[1]).toMatchObject({ on: '2026-01-01', annualCost: '1040.00', change: null });
  });

  it('of each day is the price of that day, and without a clause it is what the lines cost', () => {
    fc.assert(
      fc.property(octobers, anyClause, (values, given) => {
        const pricing = { lines: [agreed()], clauses: [given], series: [series(values)] };
        const { days } = priceForecast(pricing, { ...outlook, until: day('2025-12-31') });
        const [first] = days;
        const alone = contractPriceOn(pricing, outlook.from);
        // A value that is not published yet is assumed in a forecast, and missing for a price.
        expect(first?.isForecast ? null : first?.annualCost).toBe(first?.isForecast ? null : alone.annualCost);
        const plain = priceForecast({ ...pricing, clauses: [] }, outlook);
        const lines = [{ ...agreed(), unitPrice: sek('1000.00') }];
        for (const { from, to, cost } of plain.years) expect(cost).toBe(costBetween(lines, from, to));
      }),
    );
  });
});
