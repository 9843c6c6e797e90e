import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import { moneyOf, type Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';
import { figure, percent, sek, unrounded, type Step } from '../calculation.ts';

/** Working time that a service frees, priced. Redistributive, not financial, until posts or purchases fall. */
export interface FreedTime {
  readonly hours: Decimal;
  /** Of so many working hours a year, with two decimals. */
  readonly fullTimePosts: Decimal;
  readonly value: Money;
  /** The part of it that is counted on. */
  readonly realised: Money;
  readonly steps: readonly Step<'FREED_HOURS' | 'FREED_VALUE' | 'REALISED_VALUE'>[];
}

/** Cases × hours saved on each × the dated hourly rate, of which so many percent are expected to be taken home. */
export function freedTime(
  cases: number,
  hoursPerCase: Decimal,
  hourlyRate: Money,
  realisedShare: Percent,
  hoursPerPost: Decimal,
): FreedTime {
  const hours = exact(cases).times(exact(hoursPerCase));
  const value = hours.times(exact(hourlyRate));
  const realised = value.times(ratioOf(realisedShare));
  return {
    hours: decimalOf(hours, 2, 'HALF_AWAY_FROM_ZERO'),
    fullTimePosts: decimalOf(hours.div(exact(hoursPerPost)), 2, 'HALF_AWAY_FROM_ZERO'),
    value: moneyOf(value, 'HALF_AWAY_FROM_ZERO'),
    realised: moneyOf(realised, 'HALF_AWAY_FROM_ZERO'),
    steps: [
      {
        name: 'FREED_HOURS',
        terms: [figure(cases, 'CASES'), '×', figure(hoursPerCase, 'HOURS')],
        result: figure(hours, 'HOURS'),
      },
      {
        name: 'FREED_VALUE',
        terms: [figure(hours, 'HOURS'), '×', sek(hourlyRate, 'SEK_PER_HOUR')],
        result: sek(value),
      },
      { name: 'REALISED_VALUE', terms: [unrounded(value), '×', percent(realisedShare)], result: sek(realised) },
    ],
  };
}
