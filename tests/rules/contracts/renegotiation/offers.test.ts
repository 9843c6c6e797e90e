import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatives, type AlternativesInput } from '../../../../server/contracts/renegotiation/alternatives.ts';
import { compareOffers, missingItems } from '../../../../server/contracts/renegotiation/offer-comparison.ts';
import { annualCost, linesFrom, linesUntil } from '../../../../server/contracts/price-lines.ts';
import { quantityFaults, whatIf } from '../../../../server/contracts/renegotiation/quantity-change.ts';
import { totalCost, type Horizon } from '../../../../server/contracts/renegotiation/total-cost.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { sumMoney } from '../../../../server/values/money.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { moneyFromOre } from '../../values/arbitraries.ts';
import { line } from '../lines.ts';
import { months, option, term } from '../terms.ts';

const day = parseLocalDate;
const percent = parsePercent;
const onDay = day('2026-01-01');

describe('offers compared item by item', () => {
  const baseline = [line('120', '100.00', { item: 'Workstation' }), line('1', '5000.00', { item: 'Site' })];
  const cheaper = [
    line('120', '80.00', { item: 'Workstation' }),
    line('1', '30000.00', { item: 'Start', billingPeriod: 'ONCE', validFrom: day('2026-03-01') }),
  ];

  it('show each one’s cost in a year, its difference from the baseline, and which is lowest', () => {
    expect(compareOffers([baseline, cheaper], onDay)).toEqual([
      {
        item: 'Workstation',
        prices: [
          { annual: '144000.00', once: '0.00', annualDifference: '0.00', isLowest: false }, // 120 × 100 × 12
          { annual: '115200.00', once: '0.00', annualDifference: '-28800.00', isLowest: true }, // 120 × 80 × 12
        ],
      },
      { item: 'Site', prices: [{ annual: '60000.00', once: '0.00', annualDifference: '0.00', isLowest: true }, null] },
      { item: 'Start', prices: [null, { annual: '0.00', once: '30000.00', annualDifference: null, isLowest: true }] },
    ]);
  });

  it('tell which items one of them lacks', () => {
    expect(missingItems([baseline, cheaper], 0, onDay)).toEqual(['Start']);
    expect(missingItems([baseline, cheaper], 1, onDay)).toEqual(['Site']);
  });

  it('do not count a line that is not valid on the day', () => {
    const later = [line('1', '1.00', { item: 'Site', validFrom: day('2026-01-02') })];
    expect(missingItems([baseline, later], 1, onDay)).toEqual(['Workstation', 'Site']);
  });
});

function horizon(given: Partial<Horizon> = {}): Horizon {
  return { start: onDay, months: 36, yearlyPriceChange: percent('0'), discountRate: percent('0'), ...given };
}

describe('the total cost over a horizon', () => {
  it('is the cost of its years, the last one shorter', () => {
    expect(totalCost([line('1', '1000.00')], horizon({ months: 30 }))).toEqual({
      years: [
        { from: '2026-01-01', to: '2026-12-31', cost: '12000.00', presentValue: '12000.00' },
        { from: '2027-01-01', to: '2027-12-31', cost: '12000.00', presentValue: '12000.00' },
        { from: '2028-01-01', to: '2028-06-30', cost: '6000.00', presentValue: '6000.00' },
      ],
      cost: '30000.00',
      presentValue: '30000.00',
    });
  });

  it('rises with the prices and is discounted from each year’s end', () => {
    const { years, cost, presentValue } = totalCost(
      [line('1', '100000.00', { billingPeriod: 'YEAR' })],
      horizon({ yearlyPriceChange: percent('2'), discountRate: percent('3') }),
    );
    expect(years.map((year) => year.cost)).toEqual(['100000.00', '102000.00', '104040.00']); // × 1.02, × 1.0404
    // 100000 / 1.03, 102000 / 1.0609, 104040 / 1.092727
    expect(years.map((year) => year.presentValue)).toEqual(['97087.38', '96144.78', '95211.34']);
    expect([cost, presentValue]).toEqual(['306040.00', '288443.50']);
  });

  it('has what is billed once as agreed, from the beginning of its year', () => {
    const start = line('1', '1030.00', { billingPeriod: 'ONCE', validFrom: onDay });
    const later = { ...start, validFrom: day('2027-05-01') };
    const assumed = horizon({ yearlyPriceChange: percent('2'), discountRate: percent('3') });
    expect(totalCost([start], assumed).presentValue).toBe('1030.00');
    expect(totalCost([later], assumed)).toMatchObject({ cost: '1030.00', presentValue: '1000.00' }); // / 1.03
  });

  it('is the sum of its years to the öre, for any lines', () => {
    const prices = fc.array(fc.bigInt({ min: 0n, max: 10_000_000n }).map(moneyFromOre), { maxLength: 5 });
    const lengths = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(prices, lengths, fc.integer({ min: 0, max: 15 }), (unitPrices, length, rate) => {
        const lines = unitPrices.map((price) => line('7', price, { billingPeriod: 'QUARTER' }));
        const assumed = { months: length, yearlyPriceChange: percent('2.5'), discountRate: percent(String(rate)) };
        const total = totalCost(lines, horizon(assumed));
        expect(sumMoney(total.years.map(({ cost }) => cost))).toBe(total.cost);
        expect(sumMoney(total.years.map(({ presentValue }) => presentValue))).toBe(total.presentValue);
        expect(total.years).toHaveLength(Math.ceil(length / 12));
      }),
    );
  });
});

describe('lines cut in two at a day', () => {
  it('leave out what lies on the other side', () => {
    const lines = [
      line('1', '10.00'),
      line('1', '20.00', { validFrom: day('2026-01-01'), validTo: day('2026-06-30') }),
    ];
    expect(linesUntil(lines, day('2025-12-31')).map(({ validTo }) => validTo)).toEqual(['2025-12-31']);
    expect(linesUntil(lines, day('2026-12-31')).map(({ validTo }) => validTo)).toEqual(['2026-12-31', '2026-06-30']);
    expect(linesFrom(lines, day('2026-07-01')).map(({ validFrom }) => validFrom)).toEqual(['2026-07-01']);
    expect(linesFrom(lines, day('2025-07-01')).map(({ validFrom }) => validFrom)).toEqual(['2025-07-01', '2026-01-01']);
  });
});

describe('the alternatives of a contract', () => {
  // 24 months from 2024-01-01, 1 000 a month, looked at over three years from 2025-01-01.
  const input = (given: Partial<AlternativesInput>): AlternativesInput => ({
    term: term({ renewalMonths: 12, noticePeriod: months(3) }),
    today: day('2025-01-15'),
    currentLines: [line('1', '1000.00')],
    negotiated: null,
    procured: null,
    endingLines: [],
    horizon: horizon({ start: day('2025-01-01') }),
    ...given,
  });
  const rowsOf = (given: Partial<AlternativesInput>) =>
    alternatives(input(given)).map(({ kind, actBy, from, cost, gap }) => [kind, actBy, from, cost?.cost ?? gap]);

  it('that renews itself: each with its day and cost', () => {
    const project = line('1', '4000.00', { billingPeriod: 'ONCE', validFrom: day('2025-06-01') });
    const rows = rowsOf({
      negotiated: { lines: [line('1', '900.00')], from: day('2025-07-01') },
      procured: { lines: [line('1', '700.00'), project], leadMonths: 9 },
      endingLines: [line('1', '2500.00', { billingPeriod: 'ONCE', validFrom: day('2026-01-01') })],
    });
    expect(rows).toEqual([
      ['LET_RENEW', null, '2026-01-01', '36000.00'], // 36 × 1 000
      ['RENEGOTIATE', '2025-09-30', '2025-07-01', '33000.00'], // 6 × 1 000 + 30 × 900
      ['CALL_OFF_OPTION', null, null, 'NO_OPTION'],
      ['PROCURE_ANEW', '2024-12-30', '2026-01-01', '32800.00'], // 12 × 1 000 + 24 × 700 + 4 000
      ['END', '2025-09-30', '2026-01-01', '14500.00'], // 12 × 1 000 + 2 500
    ]);
  });

  it('with an option: it does not renew itself, and lacks what nobody has priced', () => {
    expect(rowsOf({ term: term({ options: [option()] }) })).toEqual([
      ['LET_RENEW', null, null, 'DOES_NOT_RENEW'],
      ['RENEGOTIATE', null, null, 'NO_PRICES'],
      ['CALL_OFF_OPTION', '2025-09-30', '2026-01-01', '36000.00'],
      ['PROCURE_ANEW', null, null, 'NO_PRICES'],
      ['END', '2025-09-30', '2026-01-01', '12000.00'],
    ]);
  });

  it('once notice is too late for this year: a new procurement waits for the next end', () => {
    const rows = rowsOf({ today: day('2025-10-01'), procured: { lines: [line('1', '700.00')], leadMonths: 9 } });
    expect(rows[3]).toEqual(['PROCURE_ANEW', '2025-12-30', '2027-01-01', '32400.00']); // 24 × 1 000 + 12 × 700
  });

  it('that is open-ended: it goes on, and can end three months from today', () => {
    const rows = rowsOf({ term: term({ termMonths: null, noticePeriod: months(3) }), today: day('2025-03-31') });
    expect(rows[0]).toEqual(['LET_RENEW', null, null, '36000.00']);
    expect(rows[4]).toEqual(['END', null, '2025-07-01', '6000.00']);
  });

  it('that has ended are none', () => {
    expect(rowsOf({ term: term(), today: day('2026-01-01') }).map((row) => row[3])).toEqual(
      Array<string>(5).fill('HAS_ENDED'),
    );
  });
});

describe('other quantities', () => {
  const lines = [
    line('500', '95.50', { item: 'Workstation' }),
    line('500', '90.00', { item: 'Workstation', validFrom: day('2027-01-01') }),
    line('1', '5000.00', { item: 'Site' }),
  ].map((each, index) => (index === 0 ? { ...each, validTo: day('2026-12-31') } : each));
  const drop = (item: string, change: string) => [{ item, change: parseDecimal(change) }];

  it('show what 120 workstations fewer save in a year: 120 × 95.50 × 12 = 137 520', () => {
    const { before, after, difference, lines: changed } = whatIf(lines, drop('Workstation', '-120'), onDay);
    expect([before, after, difference]).toEqual(['633000.00', '495480.00', '-137520.00']);
    expect(changed.map(({ quantity }) => quantity)).toEqual(['380', '500', '1']);
    expect(annualCost(changed, onDay)).toBe(after);
  });

  it('can be none left, but not fewer, and only of what is there', () => {
    expect(quantityFaults(lines, drop('Workstation', '-500'), onDay)).toEqual([]);
    expect(quantityFaults(lines, drop('Workstation', '-500.5'), onDay)).toEqual([
      { field: [0, 'change'], code: 'BELOW_ZERO' },
    ]);
    expect(quantityFaults(lines, drop('Server', '1'), onDay)).toEqual([{ field: [0, 'item'], code: 'UNKNOWN_ITEM' }]);
  });
});
