import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appraise } from '../../../../server/portfolio/appraisal/appraisal.ts';
import { addFlows, appraisalFaults, delayed } from '../../../../server/portfolio/appraisal/cash-flow.ts';
import { againstDoingNothing, costOfWaiting } from '../../../../server/portfolio/appraisal/doing-nothing.ts';
import { internalRate } from '../../../../server/portfolio/appraisal/internal-rate.ts';
import { npvOf } from '../../../../server/portfolio/appraisal/net-present-value.ts';
import { discountedPayback, plainPayback } from '../../../../server/portfolio/appraisal/payback.ts';
import { annuity, npvRatio } from '../../../../server/portfolio/appraisal/ratios.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { exact } from '../../../../server/values/exact.ts';
import { addMoney } from '../../../../server/values/money.ts';
import { parsePercent, percentOf, ratioOf } from '../../../../server/values/rate.ts';
import { accountingFigures } from '../../values/figures.ts';
import { expectReckoned } from '../../services/reckoned.ts';
import { appraisalFigures } from '../figures.ts';
import { flow, flows, normalFlows, rates, sek } from './flows.ts';

const percent = parsePercent;

/** A rate of the collection, 0.03, as percent. */
function rateOf(ratio: string) {
  return percentOf(exact(parseDecimal(ratio)), 4, 'HALF_AWAY_FROM_ZERO');
}

/** As the collection writes a number: with so many decimals, or the reason that there is none. */
function written(value: string | null, reason: string | null, decimals: number) {
  return value === null ? reason : exact(parseDecimal(value)).toFixed(decimals);
}

describe('the appraisal of a flow', () => {
  it.each(appraisalFigures.flows)(
    '$id has the figures that were worked out apart',
    ({ id: _id, cf, rate, ...figures }) => {
      const appraisal = appraise(flow(...cf), rateOf(rate));
      const {
        payback,
        discountedPayback: discounted,
        internalRate: irr,
        benefitCostRatio: bcr,
        npvRatio: nnk,
      } = appraisal;
      expect({
        npv: appraisal.npv,
        payback: written(payback.years, payback.reason, 2),
        discPayback: written(discounted.years, discounted.reason, 2),
        irrPct: written(irr.irr, irr.reason, 4),
        bcr: written(bcr.ratio, null, 4),
        npvRatio: written(nnk.ratio, null, 4),
      }).toEqual(figures);
      expect([bcr.ratio === null, bcr.reason]).toEqual(figures.bcr === null ? [true, 'NO_COST'] : [false, null]);
      expect([nnk.ratio === null, nnk.reason]).toEqual(
        figures.npvRatio === null ? [true, 'NO_INVESTMENT'] : [false, null],
      );
      expect(appraisal.isProfitable).toBe(!figures.npv.startsWith('-'));
      expectReckoned([
        ...appraisal.steps,
        ...payback.steps,
        ...discounted.steps,
        ...[bcr.step, nnk.step, appraisal.annuity.step].filter((step) => step !== null),
      ]);
    },
  );

  it('shows how 1 000 000 that gives 300 000 a year is worth 373 912.16', () => {
    const { steps } = appraise(flow(-1_000_000, ...Array<number>(5).fill(300_000)), percent('3'));
    expect(steps.map(({ name, result }) => [name, result.value])).toEqual([
      ['PRESENT_VALUE', '-1000000'],
      ['PRESENT_VALUE', '291262.135922'], // 300 000 / 1.03
      ['PRESENT_VALUE', '282778.77274'], // 300 000 / 1.0609
      ['PRESENT_VALUE', '274542.497806'], // 300 000 / 1.092727
      ['PRESENT_VALUE', '266546.114375'],
      ['PRESENT_VALUE', '258782.635315'],
      ['NPV', '373912.16'],
    ]);
  });

  it('N12 is worth 81 645.43 a year, and 600 000 over five years at 1.5 % costs 125 453.59 a year (K4)', () => {
    // 373 912.16 × 0.03 / (1 - 1.03^-5)
    expect(annuity(sek('373912.16'), percent('3'), 5).annuity).toBe(appraisalFigures.annuity.value);
    expect(annuity(sek(600_000), percent('1.5'), 5).annuity).toBe(accountingFigures.annuity.annuity);
    expect(annuity(sek(600_000), percent('0'), 5).annuity).toBe('120000.00');
    expect(annuity(sek(600_000), percent('3'), 0)).toMatchObject({ annuity: null, reason: 'NO_YEARS' });
  });

  it('N13 tells the ends beside the likely: 200 000, 300 000 or 360 000 a year for 1 000 000', () => {
    const at = (yearly: number) => npvOf(flow(-1_000_000, ...Array<number>(5).fill(yearly)), percent('3'));
    const { low, likely, high } = appraisalFigures.ends;
    expect([at(200_000), at(300_000), at(360_000)]).toEqual([low, likely, high]);
  });

  it('has no ratio to an outlay of nothing', () => {
    expect(npvRatio(sek(100), sek(0))).toMatchObject({ ratio: null, reason: 'NO_INVESTMENT' });
  });

  it.each([
    ['NO_YEARS', [], '3'],
    ['TOO_MANY_YEARS', Array<number>(102).fill(1), '3'],
    ['RATE_TOO_LOW', [-1, 2], '-100'],
  ])('is refused for %s', (code, amounts, rate) => {
    expect(appraisalFaults(flow(...amounts), percent(rate)).map((fault) => fault.code)).toEqual([code]);
  });

  it('is not refused for a rate below zero', () => {
    expect(appraisalFaults(flow(-1, 2), percent('-0.5'))).toEqual([]);
  });
});

describe('net present value', () => {
  it('is linear: two flows together are worth what they are worth apart, to the öre of rounding', () => {
    fc.assert(
      fc.property(flows(), flows(), rates(), (one, other, rate) => {
        const together = npvOf(addFlows(one, other), rate);
        const apart = addMoney(npvOf(one, rate), npvOf(other, rate));
        expect(
          exact(together)
            .minus(exact(apart))
            .abs()
            .lte(exact(parseDecimal('0.01'))),
        ).toBe(true);
      }),
    );
  });

  it('falls, or stays, when the rate rises, for a normal flow', () => {
    fc.assert(
      fc.property(normalFlows(), rates(), rates(), (normal, one, other) => {
        const [low, high] = ratioOf(one).lt(ratioOf(other)) ? [one, other] : [other, one];
        expect(exact(npvOf(normal, high)).lte(exact(npvOf(normal, low)))).toBe(true);
      }),
    );
  });

  it('at no rate is the sum of the flow', () => {
    expect(npvOf(flow(-10, '3.33', '3.33', '3.34'), percent('0'))).toBe('0.00');
  });
});

describe('payback', () => {
  it('is found exactly when something was outstanding and the accumulated flow ends at zero or above', () => {
    fc.assert(
      fc.property(flows(), (some) => {
        const sums = some.map((_, t) => some.slice(0, t + 1).reduce((sum, each) => sum.plus(exact(each)), exact(0)));
        const isOutstanding = sums.some((sum) => sum.isNegative());
        const isBack = isOutstanding && !sums.at(-1)?.isNegative();
        expect(plainPayback(some).years !== null).toBe(isBack);
        expect(plainPayback(some).reason).toBe(isBack ? null : isOutstanding ? 'NOT_PAID_BACK' : 'NO_INVESTMENT');
      }),
    );
  });

  it('comes no sooner when years to come are discounted, for a normal flow', () => {
    fc.assert(
      fc.property(normalFlows(), rates(), (normal, rate) => {
        const [plain, discounted] = [plainPayback(normal).years, discountedPayback(normal, rate).years];
        const isLater = discounted === null || (plain !== null && exact(discounted).gte(exact(plain)));
        expect(isLater).toBe(true);
      }),
    );
  });

  it('is when it stays back: a cost at the end counts', () => {
    expect(plainPayback(flow(-100, 150, -80, 40)).years).toBe('2.75'); // -100, 50, -30, 10: 2 + 30 / 40
    expect(plainPayback(flow(-100, 150, -80)).reason).toBe('NOT_PAID_BACK');
  });
});

describe('the internal rate', () => {
  it('is the rate at which a normal flow is worth nothing, or one says that there is none', () => {
    fc.assert(
      fc.property(normalFlows(), (normal) => {
        const { irr, reason } = internalRate(normal);
        const hasIncome = normal.slice(1).some((amount) => amount !== '0.00');
        expect(reason).toBe(hasIncome ? null : 'NO_SIGN_CHANGE');
        const around = (shift: string) => {
          const rate = ratioOf(irr ?? percent('0')).plus(ratioOf(percent(shift)));
          return normal.reduce((sum, amount, t) => sum.plus(exact(amount).div(rate.plus(1).pow(t))), exact(0));
        };
        // Shown with four decimals, so the root lies within half of the last. Where next to all is lost that is -100 %.
        const isRoot =
          irr === null ||
          ratioOf(irr).lt(ratioOf(percent('-99.99'))) ||
          (around('-0.00006').gte(0) && around('0.00006').lte(0));
        expect(isRoot).toBe(true);
      }),
    );
  });

  it('of money lent, which comes first and is paid back, is what it costs', () => {
    expect(internalRate(flow(100, -110)).irr).toBe('10');
    expect(internalRate(flow(0, 0, -100, 0, 121)).irr).toBe('10');
  });
});

describe('doing nothing', () => {
  it('costs what goes on anyway, and an initiative is better by the difference', () => {
    const nothing = flow(0, -100, -100); // old system: 100 a year
    const initiative = flow(-50, -40, -40);
    const compared = againstDoingNothing(initiative, nothing, percent('0'));
    expect(compared).toMatchObject({ cost: '200.00', npvOfInitiative: '-130.00', advantage: '70.00' });
    expectReckoned(compared.steps);
  });

  it('for a year costs a profitable initiative a year’s discount', () => {
    const npv = npvOf(flow(-1_000_000, ...Array<number>(5).fill(300_000)), percent('3'));
    const waiting = costOfWaiting(npv, percent('3'), 1);
    expect(waiting.cost).toBe('10890.65'); // 373 912.16 - 373 912.16 / 1.03 = 373 912.16 - 363 021.51
    expectReckoned([waiting.step]);
    expect(npvOf(delayed(flow(-1_000_000, ...Array<number>(5).fill(300_000)), 1), percent('3'))).toBe('363021.51');
  });
});
