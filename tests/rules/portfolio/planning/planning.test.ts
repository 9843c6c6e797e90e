import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEstimates,
  certain,
  estimateFaults,
  negateEstimate,
  scaleEstimate,
} from '../../../../server/portfolio/planning/estimate.ts';
import { rampedEffect } from '../../../../server/portfolio/planning/effect-ramp.ts';
import {
  likelyBenefits,
  lineTotal,
  monthNets,
  totalsBy,
  yearFlows,
} from '../../../../server/portfolio/planning/flows.ts';
import { phaseByMonth, phaseByYear, Profile } from '../../../../server/portfolio/planning/phasing.ts';
import {
  countedCertainty,
  shiftLine,
  type BenefitLine,
  type CostLine,
} from '../../../../server/portfolio/planning/plan-line.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { exact } from '../../../../server/values/exact.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { parseMoney, sumMoney } from '../../../../server/values/money.ts';
import { parseYearMonth, shiftMonth } from '../../../../server/values/year-month.ts';
import { amounts } from '../../values/arbitraries.ts';
import { followUpFigures } from '../../values/figures.ts';

const sek = parseMoney;
const month = parseYearMonth;

function amountsOf(amount: string, months: number, profile: Profile): string[] {
  const first = month('2018-06');
  return phaseByMonth(sek(amount), first, shiftMonth(first, months - 1), profile).map((each) => each.amount);
}

describe('an amount phased over months', () => {
  it('M7 in even parts adds up to the öre', () => {
    expect(amountsOf('34000000.00', 12, 'EVEN').slice(0, 4)).toEqual(followUpFigures.phasing.months);
  });

  it.each([
    ['EVEN', ['25.00', '25.00', '25.00', '25.00']],
    ['RAMP_UP', ['10.00', '20.00', '30.00', '40.00']], // 1 : 2 : 3 : 4
    ['RAMP_DOWN', ['40.00', '30.00', '20.00', '10.00']],
    // 3t² - 2t³ at ¼, ½, ¾ and 1: 0.15625, 0.5, 0.84375, 1
    ['S_CURVE', ['15.63', '34.37', '34.38', '15.62']],
  ] as const)('%s is %j', (profile, parts) => {
    expect(amountsOf('100.00', 4, profile)).toEqual(parts);
  });

  it.each(Object.values(Profile))('%s in one month is all of it', (profile) => {
    expect(amountsOf('-7.01', 1, profile)).toEqual(['-7.01']);
  });

  it('adds up, and a plan by year is the sum of its months', () => {
    const length = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(amounts(), length, fc.constantFrom(...Object.values(Profile)), (amount, months, profile) => {
        const last = shiftMonth(month('2018-06'), months - 1);
        const parts = phaseByMonth(amount, month('2018-06'), last, profile);
        expect(sumMoney(parts.map((each) => each.amount))).toBe(amount);
        expect(sumMoney(phaseByYear(amount, month('2018-06'), last, profile).values())).toBe(amount);
      }),
    );
  });

  it('by year has every year that it touches', () => {
    expect([...phaseByYear(sek('24.00'), month('2018-07'), month('2020-06'), 'EVEN')]).toEqual([
      [2018, '6.00'],
      [2019, '12.00'],
      [2020, '6.00'],
    ]);
  });

  it.each([
    ['2018-06', '2018-05'],
    ['2018-06', '2118-06'],
  ])('from %s to %s is refused', (first, last) => {
    expect(() => phaseByMonth(sek('1.00'), month(first), month(last), 'EVEN')).toThrow('is not a number of parts');
  });
});

describe('an effect that comes by and by', () => {
  it('grows to its full level and stays there', () => {
    const months = rampedEffect(sek('100.00'), month('2018-01'), month('2018-05'), 3, 'RAMP_UP');
    expect(months.map(({ amount }) => amount)).toEqual(['25.00', '50.00', '75.00', '100.00', '100.00']);
    const curve = rampedEffect(sek('100.00'), month('2018-01'), month('2018-02'), 1, 'S_CURVE');
    expect(curve.map(({ amount }) => amount)).toEqual(['50.00', '100.00']); // 3 × ¼ - 2 × ⅛
  });

  it('is at its full level at once without a ramp', () => {
    const months = rampedEffect(sek('100.00'), month('2018-12'), month('2019-01'), 0, 'RAMP_UP');
    expect(months).toEqual([
      { month: '2018-12', amount: '100.00' },
      { month: '2019-01', amount: '100.00' },
    ]);
  });

  it('is, in each month, what the sum has grown by', () => {
    const months = rampedEffect(sek('0.10'), month('2018-01'), month('2018-03'), 2, 'RAMP_UP');
    expect(months.map(({ amount }) => amount)).toEqual(['0.03', '0.07', '0.10']); // 0.0333, 0.1, 0.2
  });
});

describe('an estimate', () => {
  const estimate = { low: sek('1.00'), likely: sek('2.00'), high: sek('4.00') };

  it('is at its most where what is taken away is at its least', () => {
    expect(negateEstimate(estimate)).toEqual({ low: '-4.00', likely: '-2.00', high: '-1.00' });
    expect(addEstimates(estimate, negateEstimate(estimate))).toEqual({ low: '-3.00', likely: '0.00', high: '3.00' });
    expect(scaleEstimate(estimate, exact(parseDecimal('0.335')))).toEqual({
      low: '0.34',
      likely: '0.67',
      high: '1.34',
    });
  });

  it('goes from low over likely to high', () => {
    expect(estimateFaults(estimate)).toEqual([]);
    expect(estimateFaults(certain(sek('2.00')))).toEqual([]);
    expect(estimateFaults({ ...estimate, low: sek('2.01') })).toEqual([{ field: ['low'], code: 'ABOVE_LIKELY' }]);
    expect(estimateFaults({ ...estimate, high: sek('-9.00') })).toEqual([{ field: ['high'], code: 'BELOW_LIKELY' }]);
  });
});

describe('the flows of a plan', () => {
  const estimate = (low: string, likely: string, high: string) => ({
    low: sek(low),
    likely: sek(likely),
    high: sek(high),
  });
  const change: CostLine = {
    costClass: 'CHANGE',
    nature: 'INVESTMENT',
    category: 'Licenser',
    months: [
      { month: month('2018-06'), ...estimate('90.00', '100.00', '130.00') },
      { month: month('2018-07'), ...estimate('9.00', '10.00', '13.00') },
    ],
  };
  const run: CostLine = {
    costClass: 'RUN',
    nature: 'OPERATING',
    category: 'Drift',
    months: [{ month: month('2020-01'), ...certain(sek('20.00')) }],
  };
  const baseline = {
    value: parseDecimal('8400'),
    measuredOn: parseLocalDate('2018-03-31'),
    source: 'Vårdadministration',
  };
  const visits: BenefitLine = {
    kind: 'FINANCIAL',
    certainty: 'GREEN',
    beneficiary: 'RESIDENT',
    baseline,
    months: [{ month: month('2020-02'), ...estimate('40.00', '60.00', '70.00') }],
  };
  const time: BenefitLine = { ...visits, kind: 'REDISTRIBUTIVE', beneficiary: 'EMPLOYEE', baseline: null };

  it('by year have no gaps, and the least net is the least benefit minus the most cost', () => {
    expect(yearFlows([change, run], [visits])).toEqual([
      {
        year: 2018,
        cost: { low: '99.00', likely: '110.00', high: '143.00' },
        benefit: certain(sek('0.00')),
        net: { low: '-143.00', likely: '-110.00', high: '-99.00' },
      },
      { year: 2019, cost: certain(sek('0.00')), benefit: certain(sek('0.00')), net: certain(sek('0.00')) },
      {
        year: 2020,
        cost: certain(sek('20.00')),
        benefit: { low: '40.00', likely: '60.00', high: '70.00' },
        net: { low: '20.00', likely: '40.00', high: '50.00' },
      },
    ]);
    expect(yearFlows([], [])).toEqual([]);
  });

  it('by month have those in which something happens', () => {
    expect(monthNets([change, run], [visits]).map((each) => [each.month, each.likely])).toEqual([
      ['2018-06', '-100.00'],
      ['2018-07', '-10.00'],
      ['2020-01', '-20.00'],
      ['2020-02', '60.00'],
    ]);
  });

  it('are summed by what a line is of', () => {
    expect(totalsBy([change, run, change], ({ costClass }) => costClass)).toEqual(
      new Map([
        ['CHANGE', { low: '198.00', likely: '220.00', high: '286.00' }],
        ['RUN', certain(sek('20.00'))],
      ]),
    );
    const byWhom = totalsBy([visits, time], ({ beneficiary }) => beneficiary);
    expect(byWhom.get('EMPLOYEE')?.likely).toBe('60.00');
  });

  it('move whole when the start does', () => {
    const moved = shiftLine(change, 7);
    expect(moved.months.map((each) => each.month)).toEqual(['2019-01', '2019-02']);
    expect(lineTotal(moved)).toEqual(lineTotal(change));
    expect(shiftLine(moved, -7)).toEqual(change);
  });

  it('count a benefit as green only with a measurement and its source', () => {
    expect(countedCertainty(visits)).toBe('GREEN');
    expect(countedCertainty(time)).toBe('YELLOW');
    expect(countedCertainty({ certainty: 'GREEN', baseline: { ...baseline, source: ' ' } })).toBe('YELLOW');
    expect(countedCertainty({ certainty: 'RED', baseline })).toBe('RED');
    expect(likelyBenefits([visits, time])).toEqual([
      { kind: 'FINANCIAL', certainty: 'GREEN', amount: '60.00' },
      { kind: 'REDISTRIBUTIVE', certainty: 'YELLOW', amount: '60.00' },
    ]);
  });
});
