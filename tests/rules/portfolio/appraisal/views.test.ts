import { describe, expect, it } from 'vitest';
import type { BenefitKind, Certainty } from '../../../../server/economy/benefit-sums.ts';
import { appraisalViews, pengView, viewedFlows } from '../../../../server/portfolio/appraisal/appraisal-views.ts';
import { flowOf } from '../../../../server/portfolio/appraisal/cash-flow.ts';
import { certain } from '../../../../server/portfolio/planning/estimate.ts';
import type { BenefitLine, CostLine } from '../../../../server/portfolio/planning/plan-line.ts';
import { freedTime } from '../../../../server/services/digital-visits/freed-time.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { exact } from '../../../../server/values/exact.ts';
import { parseLocalDate } from '../../../../server/values/local-date.ts';
import { parseMoney } from '../../../../server/values/money.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { parseYearMonth } from '../../../../server/values/year-month.ts';
import { appraisalFigures } from '../figures.ts';
import { sek } from './flows.ts';

const percent = parsePercent;
const [peng, onlyWithYellow] = appraisalFigures.peng;

function cost(year: number, amount: string): CostLine {
  const months = [{ month: parseYearMonth(`${year}-01`), ...certain(sek(amount)) }];
  return { costClass: 'CHANGE', nature: 'OPERATING', category: 'Konsulter', months };
}

function benefit(year: number, kind: BenefitKind, certainty: Certainty, amount: string): BenefitLine {
  const baseline = { value: parseDecimal('1'), measuredOn: parseLocalDate('2018-01-31'), source: 'Tidsmätning' };
  return {
    kind,
    certainty,
    beneficiary: 'EMPLOYEE',
    baseline,
    months: [{ month: parseYearMonth(`${year}-01`), ...certain(sek(amount)) }],
  };
}

describe('the views of an appraisal', () => {
  const costs = [cost(2018, '1000')];
  const benefits = [
    benefit(2019, 'FINANCIAL', 'GREEN', '500'),
    benefit(2019, 'FINANCIAL', 'YELLOW', '300'),
    benefit(2019, 'REDISTRIBUTIVE', 'GREEN', '400'),
    benefit(2019, 'QUALITY', 'YELLOW', '50'),
    benefit(2019, 'FINANCIAL', 'RED', '9000'),
  ];

  it('set the whole cost against what is financial, and against freed time too, and never against red', () => {
    const views = appraisalViews(costs, benefits, percent('0'));
    const npvs = Object.entries(views ?? {}).map(([view, { npv }]) => [view, npv]);
    expect(npvs).toEqual([
      ['FINANCIAL_GREEN', '-500.00'], // 500 - 1 000
      ['FINANCIAL', '-200.00'], // 500 + 300 - 1 000
      ['GREEN', '-100.00'], // 500 + 400 - 1 000
      ['GREEN_AND_YELLOW', '250.00'], // 500 + 300 + 400 + 50 - 1 000
    ]);
    expect(flowOf(viewedFlows('GREEN', costs, benefits), 'likely')).toEqual(['-1000.00', '900.00']);
  });

  it('are none of a plan without amounts', () => {
    expect(appraisalViews([], [], percent('3'))).toBeNull();
  });
});

describe('the PENG view', () => {
  it('G1 has green beside green and yellow, and red listed', () => {
    const benefits = [
      benefit(2019, 'FINANCIAL', 'GREEN', peng.green),
      benefit(2020, 'REDISTRIBUTIVE', 'YELLOW', peng.yellow),
      benefit(2020, 'QUALITY', 'RED', '123456'),
    ];
    const view = pengView([cost(2018, peng.cost)], benefits, percent('30'));
    expect(view).toMatchObject({
      green: peng.netGreen, // 1 450 - 1 200 thousand
      greenAndYellow: peng.netGreenYellow, // 1 450 + 900 - 1 200
      realised: peng.netRealised, // 1 450 + 270 - 1 200
      ratio: peng.ratio, // 2 350 / 1 200
      cost: '1200000.00',
    });
    expect(view.red).toEqual([benefits[2]]);
  });

  it('G2 is profitable only with so much of the yellow', () => {
    const benefits = [
      benefit(2019, 'FINANCIAL', 'GREEN', '300000'),
      benefit(2019, 'REDISTRIBUTIVE', 'YELLOW', '1100000'),
    ];
    expect(pengView([cost(2018, '700000')], benefits, percent('0'))).toMatchObject({
      green: onlyWithYellow.netGreen,
      greenAndYellow: onlyWithYellow.netGreenYellow,
      yellowNeeded: onlyWithYellow.breakEvenYellowRealisation, // 400 / 1 100
    });
  });

  it('has no ratio without cost', () => {
    expect(pengView([], [benefit(2019, 'FINANCIAL', 'GREEN', '1')], percent('0')).ratio).toBeNull();
  });

  it('G3 has its yellow from freed time', () => {
    const { hoursPerCase, cases, rate, grossTime, grossValue, fte1700, realised40pct } = appraisalFigures.freedTime;
    const freed = freedTime(cases, parseDecimal(hoursPerCase), parseMoney(rate), percent('40'), parseDecimal('1700'));
    expect(freed).toMatchObject({ fullTimePosts: fte1700, value: grossValue, realised: realised40pct });
    expect(exact(freed.hours).toFixed(2)).toBe(grossTime);
  });
});
