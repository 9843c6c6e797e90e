import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freezeBaseline } from '../../../../server/contracts/renegotiation/baseline.ts';
import { realisedSaving } from '../../../../server/contracts/renegotiation/realised-saving.ts';
import { savingInYear, savingPlan } from '../../../../server/contracts/renegotiation/saving-plan.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import type { MonthAmount } from '../../../../server/values/month-amount.ts';
import { moneyFrom, parseMoney, subtractMoney, sumMoney } from '../../../../server/values/money.ts';
import { monthRange, parseYearMonth, shiftMonth } from '../../../../server/values/year-month.ts';
import { amounts, days as anyDay, oreOf } from '../../values/arbitraries.ts';
import { savingFigures } from '../figures.ts';
import { line } from '../lines.ts';

const day = parseLocalDate;
const month = parseYearMonth;
const sek = parseMoney;
const amount = (number: number) => moneyFrom(parseDecimal(String(number)));

/** Amounts for the months from January 2018 on. */
function from2018(...numbers: number[]): MonthAmount[] {
  return numbers.map((number, index) => ({ month: shiftMonth(month('2018-01'), index), amount: amount(number) }));
}

describe('the frozen baseline', () => {
  it('has the recurring lines of the day with their cost in a year', () => {
    const lines = [
      line('120', '95.50', { item: 'Workstation' }),
      line('1', '9000.00', { item: 'Start', billingPeriod: 'ONCE' }),
      line('1', '4000.00', { item: 'Site', billingPeriod: 'QUARTER', validTo: day('2024-06-30') }),
    ];
    expect(freezeBaseline(lines, day('2024-06-30'))).toEqual({
      frozenOn: '2024-06-30',
      annual: '153520.00',
      lines: [
        // 120 × 95.50 × 12
        { item: 'Workstation', quantity: '120', unitPrice: '95.50', billingPeriod: 'MONTH', annual: '137520.00' },
        // 4 000 × 4
        { item: 'Site', quantity: '1', unitPrice: '4000.00', billingPeriod: 'QUARTER', annual: '16000.00' },
      ],
    });
    expect(freezeBaseline(lines, day('2024-07-01')).annual).toBe('137520.00');
  });
});

describe('the plan of a saving', () => {
  it('M6 of 845 300 to 772 000 from 1 September gives four twelfths this year and 73 300 in a full one', () => {
    const figure = savingFigures.saving;
    const plan = savingPlan(sek(figure.old), sek(figure.new), day(figure.effective), month('2020-12'));
    expect(plan.fullYear).toBe(figure.fullYear);
    expect(savingInYear(plan, 2018)).toBe(figure.yearEffect2018);
    expect([2017, 2019, 2020, 2021].map((year) => savingInYear(plan, year))).toEqual([
      '0.00',
      figure.fullYear,
      figure.fullYear,
      '0.00',
    ]);
    expect(plan.months.slice(0, 4)).toEqual([
      { month: '2018-09', amount: '6108.33' },
      { month: '2018-10', amount: '6108.34' }, // 12 216.67 in two months
      { month: '2018-11', amount: '6108.33' }, // 18 325.00
      { month: '2018-12', amount: '6108.33' }, // 24 433.33
    ]);
  });

  it('has the first month by its days: 15 of 30 of 1 000 a month', () => {
    const plan = savingPlan(sek('24000.00'), sek('12000.00'), day('2026-09-16'), month('2026-10'));
    expect(plan.months.map((each) => each.amount)).toEqual(['500.00', '1000.00']);
  });

  it('of a contract that became more expensive is below zero, and empty when it ends before it begins', () => {
    expect(savingPlan(sek('0.00'), sek('1200.00'), day('2026-01-01'), month('2026-01')).months).toEqual([
      { month: '2026-01', amount: '-100.00' },
    ]);
    expect(savingPlan(sek('1.00'), sek('0.00'), day('2026-02-01'), month('2026-01')).months).toEqual([]);
  });

  it('adds up to the full year in every twelve whole months', () => {
    const starts = anyDay(day('2020-01-01'), day('2030-12-31'));
    fc.assert(
      fc.property(amounts(), amounts(), starts, fc.integer({ min: 1, max: 30 }), (before, after, from, skipped) => {
        const plan = savingPlan(before, after, from, shiftMonth(month('2031-01'), 60));
        const year = plan.months.slice(skipped, skipped + 12).map((each) => each.amount);
        const apart = oreOf(sumMoney(year)) - oreOf(subtractMoney(before, after));
        expect(apart >= -1n && apart <= 1n).toBe(true);
        expect(year).toHaveLength(12);
      }),
    );
  });
});

describe('the realised saving', () => {
  it('M1 against the plan to date, with a forecast by the plan left and one by the run rate', () => {
    const figure = savingFigures.hiredDoctors;
    // The plan's first four months make 7 000 and the other eight 27 000 of 34 000; 9 000 a month is the baseline.
    const plan = from2018(1000, 1500, 2000, 2500, ...Array<number>(8).fill(3375));
    const outcome = realisedSaving(plan, amount(108_000), from2018(8400, 7900, 7300, 6800));
    expect(outcome.months.slice(0, 5).map(({ realised }) => realised)).toEqual([
      ...figure.effectMonthly.map(amount),
      null,
    ]);
    expect(outcome).toMatchObject({
      planToDate: amount(figure.planYTD),
      realisedToDate: amount(figure.effectYTD),
      deviationToDate: amount(figure.deviationYTD),
      degree: String(Number(figure.degreePct)),
      forecast: amount(figure.forecast_planRemaining),
      runRate: `${figure.forecast_runrate}.00`,
    });
    expect(sumMoney(outcome.months.map(({ plan: planned }) => planned))).toBe(amount(figure.planYear));
  });

  it('M2 can be below zero in a month', () => {
    const { planYTD, effectYTD, degreePct } = savingFigures.negativeEffect;
    const outcome = realisedSaving(from2018(300, 300, 300), amount(12_000), from2018(1200, 1000, 700));
    expect(outcome.months.map(({ realised }) => realised)).toEqual(['-200.00', '0.00', '300.00']);
    expect(outcome).toMatchObject({
      planToDate: amount(planYTD),
      realisedToDate: amount(effectYTD),
      degree: degreePct,
    });
  });

  it('M3 has no degree against a plan of zero', () => {
    const { planYTD, effectYTD, degreePct } = savingFigures.noPlan;
    const outcome = realisedSaving(from2018(0), amount(12_000), from2018(750));
    expect(outcome).toMatchObject({
      planToDate: amount(planYTD),
      realisedToDate: amount(effectYTD),
      degree: degreePct,
    });
  });

  it('M6 is the plan after a whole year of invoices at the agreed price', () => {
    const figure = savingFigures.saving;
    const plan = savingPlan(sek(figure.old), sek(figure.new), day(figure.effective), month('2019-08'));
    const threeMonths = ['64333.33', '64333.34', '64333.33']; // 772 000 / 12 = 64 333.33…
    const months = monthRange(month('2018-09'), month('2019-08'));
    const costs = months.map((each, index) => ({ month: each, amount: sek(threeMonths[index % 3]!) }));
    const outcome = realisedSaving(plan.months, sek(figure.old), costs);
    expect(outcome).toMatchObject({ realisedToDate: figure.fullYear, deviationToDate: '0.00', degree: '100' });
    expect(outcome.months[0]).toMatchObject({ baseline: '70441.67', realised: '6108.34', deviation: '0.01' });
  });

  it('adds the invoices of a month, leaves out other months, and knows nothing without any', () => {
    const twice = [...from2018(400), ...from2018(300), { month: month('2017-12'), amount: amount(1) }];
    expect(realisedSaving(from2018(100, 100), amount(12_000), twice)).toMatchObject({
      months: [
        { actual: '700.00', realised: '300.00', deviation: '200.00' },
        { actual: null, realised: null, deviation: null },
      ],
      forecast: '400.00', // 300 and the 100 planned for February
      runRate: '600.00',
    });
    expect(realisedSaving(from2018(100), amount(12_000), [])).toMatchObject({
      realisedToDate: '0.00',
      degree: null,
      forecast: '100.00',
      runRate: null,
    });
  });
});
