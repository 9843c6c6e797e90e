import { describe, expect, it } from 'vitest';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { exact, type Exact } from '../../../server/values/exact.ts';
import {
  addMoney,
  moneyFrom,
  moneyOf,
  multiplyMoney,
  parseMoney,
  subtractMoney,
} from '../../../server/values/money.ts';
import { parsePercent, percentOf, ratioBetween, ratioOf } from '../../../server/values/rate.ts';
import { accountingFigures, contractFigures, followUpFigures } from './figures.ts';

const sek = parseMoney;
const decimal = parseDecimal;

/** The ratio of two index values, which the examples all have. */
function indexRatio(from: string, to: string): Exact {
  return ratioBetween(decimal(to), decimal(from)) ?? exact(Number.NaN);
}

describe('prices that follow an index: base × (1 + share × (now / then − 1))', () => {
  it.each(contractFigures.indexed)('$id: $args.0 becomes $newPrice', ({ args, newPrice }) => {
    const [base, from, to, share = '1'] = args;
    const change = indexRatio(from, to)
      .minus(1)
      .times(exact(decimal(share)));
    expect(multiplyMoney(moneyFrom(decimal(base)), change.plus(1), 'HALF_AWAY_FROM_ZERO')).toBe(newPrice);
  });

  it('I7b a price counted from last year’s rounded price drifts from the one counted from the base', () => {
    const { base, fromBaseY3, chainedY3 } = contractFigures.chained;
    expect(multiplyMoney(sek(base), indexRatio('118.4', '129.8'), 'HALF_AWAY_FROM_ZERO')).toBe(fromBaseY3);
    const chained = [['118.4', '121.7'] as const, ['121.7', '126.3'] as const, ['126.3', '129.8'] as const].reduce(
      (price, [from, to]) => multiplyMoney(price, indexRatio(from, to), 'HALF_AWAY_FROM_ZERO'),
      sek(base),
    );
    expect(chained).toBe(chainedY3);
  });

  it('I8 a percentage that is rounded before it is used makes the price wrong', () => {
    const figure = contractFigures.percentageRounded;
    const change = indexRatio('141.2', '143.0').minus(1);
    expect(percentOf(change, 4, 'HALF_AWAY_FROM_ZERO')).toBe(figure.pctExact);
    expect(percentOf(change, 1, 'HALF_AWAY_FROM_ZERO')).toBe(figure.pctRounded);
    expect(multiplyMoney(sek(figure.price), change.plus(1), 'HALF_AWAY_FROM_ZERO')).toBe(figure.exact);
    const rounded = ratioOf(parsePercent(figure.pctRounded)).plus(1);
    expect(multiplyMoney(sek(figure.price), rounded, 'HALF_AWAY_FROM_ZERO')).toBe(figure.with_1_decimal_pct);
  });

  it('I9 a basket of 60 % labour cost, 30 % producer prices and 10 % fixed', () => {
    const { base, newPrice } = contractFigures.basket;
    const factor = indexRatio('118.4', '123.9')
      .times(ratioOf(parsePercent('60')))
      .plus(indexRatio('127.5', '131.2').times(ratioOf(parsePercent('30'))))
      .plus(ratioOf(parsePercent('10')));
    expect(multiplyMoney(sek(base), factor, 'HALF_AWAY_FROM_ZERO')).toBe(newPrice);
  });

  it('I10 the final index is 124.1 where the preliminary was 123.9', () => {
    const { prel, definitive, adjustment } = contractFigures.corrected;
    const share = ratioOf(parsePercent('80'));
    const final = indexRatio('118.4', '124.1').minus(1).times(share).plus(1);
    expect(multiplyMoney(sek('845300.00'), final, 'HALF_AWAY_FROM_ZERO')).toBe(definitive);
    expect(subtractMoney(sek(definitive), sek(prel))).toBe(adjustment);
  });

  it('L5 an indexed contract value and ten percent of it', () => {
    const { original, valueBeforeChange, limit } = contractFigures.indexedLimit;
    const indexed = multiplyMoney(sek(original), indexRatio('118.4', '123.9'), 'HALF_AWAY_FROM_ZERO');
    expect(indexed).toBe(valueBeforeChange);
    expect(multiplyMoney(indexed, ratioOf(parsePercent('10')), 'HALF_AWAY_FROM_ZERO')).toBe(limit);
  });

  it.each(contractFigures.valueOf48Months)('L10 48 months of $monthly', ({ monthly, value }) => {
    expect(multiplyMoney(sek(monthly), exact(48), 'HALF_AWAY_FROM_ZERO')).toBe(value);
  });
});

describe('own work and capital', () => {
  it('O1 an hour costs a monthly salary / 142 × 1.54', () => {
    const figure = accountingFigures.hourlyRate;
    const hour = exact(sek(figure.monthly))
      .div(142)
      .times(exact(decimal('1.54')));
    expect(hour.toFixed(6)).toBe(figure.rate_unrounded);
    expect(moneyOf(hour, 'HALF_AWAY_FROM_ZERO')).toBe(figure.rate);
    expect(moneyOf(hour.times(800), 'HALF_AWAY_FROM_ZERO')).toBe(figure.cap800h);
    expect(multiplyMoney(sek(figure.rate), exact(800), 'HALF_AWAY_FROM_ZERO')).toBe(figure.cap800h_from_rounded);
  });

  it('O4 with 12 % production overhead', () => {
    const { direct, productionOverheadPct, withOverhead } = accountingFigures.overhead;
    const factor = ratioOf(parsePercent(productionOverheadPct)).plus(1);
    expect(multiplyMoney(sek(direct), factor, 'HALF_AWAY_FROM_ZERO')).toBe(withOverhead);
  });

  it('K2 a year’s interest of 1.5 % on 510 000, and with 120 000 of depreciation', () => {
    const { i2019, capCost2019 } = accountingFigures.yearlyInterest;
    const interest = multiplyMoney(sek('510000.00'), ratioOf(parsePercent('1.5')), 'HALF_AWAY_FROM_ZERO');
    expect(interest).toBe(i2019);
    expect(addMoney(interest, sek('120000.00'))).toBe(capCost2019);
  });

  it('K4 an annuity of 600 000 over 5 years at 1.5 %: C × r / (1 − (1 + r)^−5)', () => {
    const { annuity, total } = accountingFigures.annuity;
    const rate = ratioOf(parsePercent('1.5'));
    const yearly = exact(600_000)
      .times(rate)
      .div(exact(1).minus(rate.plus(1).pow(-5)));
    expect(moneyOf(yearly, 'HALF_AWAY_FROM_ZERO')).toBe(annuity);
    expect(moneyOf(yearly.times(5), 'HALF_AWAY_FROM_ZERO')).toBe(total); // not 5 × 125 453.59 = 627 267.95
  });
});

describe('follow-up', () => {
  it.each([followUpFigures.degree, followUpFigures.smallDegree])(
    '$id: the effect is $degreePct % of the plan',
    (row) => {
      const degree = ratioBetween(row.effectYTD, row.planYTD) ?? exact(Number.NaN);
      expect(degree.times(100).toFixed(1)).toBe(row.degreePct);
    },
  );

  it('M3 the effect is no share of a plan of zero', () => {
    const { effectYTD, planYTD, degreePct } = followUpFigures.noPlan;
    expect(ratioBetween(effectYTD, planYTD)).toBe(degreePct);
  });

  it('M6 a lower yearly price from September saves four twelfths this year', () => {
    const figure = followUpFigures.saving;
    const fullYear = subtractMoney(sek(figure.old), sek(figure.new));
    expect(fullYear).toBe(figure.fullYear);
    expect(multiplyMoney(fullYear, exact(4).div(12), 'HALF_AWAY_FROM_ZERO')).toBe(figure.yearEffect2018);
  });
});
