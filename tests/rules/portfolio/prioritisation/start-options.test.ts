import { describe, expect, it } from 'vitest';
import { driversOf } from '../../../../server/portfolio/appraisal/drivers.ts';
import { tornado } from '../../../../server/portfolio/appraisal/sensitivity.ts';
import { certain, type Estimate } from '../../../../server/portfolio/planning/estimate.ts';
import type { BenefitLine, CostLine } from '../../../../server/portfolio/planning/plan-line.ts';
import { startOptions, type PlannedInitiative } from '../../../../server/portfolio/prioritisation/start-options.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { parseYearMonth } from '../../../../server/values/year-month.ts';
import { sek } from '../appraisal/flows.ts';

const percent = parsePercent;

function cost(...months: [string, Estimate][]): CostLine {
  return { costClass: 'CHANGE', nature: 'OPERATING', category: 'Konsulter', months: monthsOf(months) };
}

function benefit(...months: [string, Estimate][]): BenefitLine {
  return { kind: 'FINANCIAL', certainty: 'YELLOW', beneficiary: 'RESIDENT', baseline: null, months: monthsOf(months) };
}

function monthsOf(months: [string, Estimate][]) {
  return months.map(([month, amounts]) => ({ month: parseYearMonth(month), ...amounts }));
}

function estimate(low: number, likely: number, high: number): Estimate {
  return { low: sek(low), likely: sek(likely), high: sek(high) };
}

describe('a plan begun in one year or another', () => {
  const plan: PlannedInitiative = {
    plannedStart: 2019,
    costs: [
      {
        frame: 'EQUITY',
        line: cost(['2019-03', estimate(80, 100, 200)], ['2019-11', certain(sek(30))], ['2020-01', certain(sek(50))]),
      },
      { frame: null, line: cost(['2020-02', certain(sek(10))]) },
    ],
    benefits: [benefit(['2020-05', estimate(0, 110, 120)], ['2021-05', certain(sek('121'))])],
    hours: [
      { role: 'developer', month: parseYearMonth('2019-01'), hours: parseDecimal('40.5') },
      { role: 'developer', month: parseYearMonth('2019-03'), hours: parseDecimal('60') },
      { role: 'developer', month: parseYearMonth('2019-04'), hours: parseDecimal('7') },
    ],
  };
  const valuation = { baseYear: 2019, rate: percent('10'), view: 'FINANCIAL' } as const;

  it('moves whole: its money, its hours and what it gives', () => {
    const moved = startOptions(plan, [2019, 2020], valuation);
    expect(moved[0]).toEqual({
      start: 2019,
      value: '15.45', // -130 + (110 - 60) / 1.1 + 121 / 1.21
      uses: [
        { kind: 'FRAME', resource: 'EQUITY', period: '2019', amount: '130' },
        { kind: 'FRAME', resource: 'EQUITY', period: '2020', amount: '50' },
        { kind: 'CAPACITY', resource: 'developer', period: '2019-Q1', amount: '100.5' },
        { kind: 'CAPACITY', resource: 'developer', period: '2019-Q2', amount: '7' },
      ],
    });
    expect(moved[1]).toMatchObject({ start: 2020, value: '14.05' }); // 15.4545 / 1.1
    expect(moved[1]?.uses.map(({ period }) => period)).toEqual(['2020', '2021', '2020-Q1', '2020-Q2']);
  });

  it('is worth what the view counts', () => {
    expect(startOptions(plan, [2019], { ...valuation, view: 'FINANCIAL_GREEN' })[0]?.value).toBe('-184.55'); // -130 - 60 / 1.1
  });

  it('is not worth less for what was paid before the base year', () => {
    const [option] = startOptions(plan, [2019], { ...valuation, baseYear: 2020 });
    expect(option?.value).toBe('160.00'); // 110 - 60 + 121 / 1.1
  });

  it('without amounts is worth nothing and takes nothing', () => {
    const empty = { plannedStart: 2019, costs: [], benefits: [], hours: [] };
    expect(startOptions(empty, [2021], valuation)).toEqual([{ start: 2021, value: '0.00', uses: [] }]);
  });

  it('stands on its lines, a cost worst at its high and a benefit at its low', () => {
    const drivers = driversOf(
      plan.costs.map(({ line }) => ({ name: 'cost', line })),
      plan.benefits.map((line) => ({ name: 'benefit', line })),
      2019,
    );
    expect(drivers).toEqual([
      { name: 'cost', worst: ['-230.00', '-60.00'], likely: ['-130.00', '-60.00'], best: ['-110.00', '-60.00'] },
      {
        name: 'benefit',
        worst: ['0.00', '0.00', '121.00'],
        likely: ['0.00', '110.00', '121.00'],
        best: ['0.00', '120.00', '121.00'],
      },
    ]);
    const rates = { low: percent('9'), likely: percent('10'), high: percent('11') };
    expect(tornado(drivers, rates).npv).toBe('15.45');
    expect(
      driversOf([{ name: 'cost', line: cost(['2018-12', certain(sek(9))], ['2020-01', certain(sek(1))]) }], [], 2019),
    ).toMatchObject([{ likely: ['0.00', '-1.00'] }]);
  });
});
