/**
 * Mistakes that the compiler must refuse: each @ts-expect-error is itself an error when the line below it compiles.
 * Nothing here runs.
 */
import { allocateEvenly } from '../../../server/values/allocation.ts';
import { parseDecimal } from '../../../server/values/decimal.ts';
import { exact } from '../../../server/values/exact.ts';
import { addDays, addMonths, daysBetween, parseLocalDate, type LocalDate } from '../../../server/values/local-date.ts';
import { addMoney, moneyFrom, multiplyMoney, parseMoney, sumMoney, type Money } from '../../../server/values/money.ts';
import { parsePercent, ratioBetween, ratioOf } from '../../../server/values/rate.ts';
import { firstDayOf, parseYearMonth, shiftMonth } from '../../../server/values/year-month.ts';

const date = parseLocalDate('2018-05-28');
const month = parseYearMonth('2018-05');
const amount = parseMoney('1234.50');
const percent = parsePercent('2.5');
const decimal = parseDecimal('118.4');

export function plainTextAndNumbersAreNoValues(): unknown[] {
  // @ts-expect-error plain text is no Money until it is parsed
  const money: Money = '1234.50';
  // @ts-expect-error plain text is no LocalDate
  const day: LocalDate = '2018-05-28';
  return [
    money,
    day,
    // @ts-expect-error a number is no Money
    addMoney(amount, 100),
    // @ts-expect-error plain text in a list
    sumMoney([amount, '1.00']),
    // @ts-expect-error the clock's Date is no LocalDate
    addDays(new Date(), 1),
    // @ts-expect-error plain text is no amount to allocate
    allocateEvenly('100.00', 3),
    // @ts-expect-error plain text is no exact number
    exact('0.1'),
  ];
}

export function kindsAreNotMixed(): unknown[] {
  return [
    // @ts-expect-error a month is no day
    addMonths(month, 1),
    // @ts-expect-error a day is no month
    shiftMonth(date, 1),
    // @ts-expect-error a day is no month
    firstDayOf(date),
    // @ts-expect-error an amount is no day
    daysBetween(date, amount),
    // @ts-expect-error a percentage is no amount
    addMoney(amount, percent),
    // @ts-expect-error a decimal is no amount until moneyFrom says so
    addMoney(amount, decimal),
    // @ts-expect-error an amount is no decimal
    moneyFrom(amount),
    // @ts-expect-error 2.5 percent is 0.025, not 2.5: ratioOf
    exact(percent),
    // @ts-expect-error an amount has no percentage's ratio
    ratioOf(amount),
    // @ts-expect-error an amount is no share of a number of pieces
    ratioBetween(amount, 3),
    // @ts-expect-error nor of an index value
    ratioBetween(amount, decimal),
  ];
}

export function theRuleIsSaid(): unknown[] {
  return [
    // @ts-expect-error the rounding is always named
    multiplyMoney(amount, exact(3)),
    // @ts-expect-error and is one of the known ones
    multiplyMoney(amount, exact(3), 'HALF_UP'),
    // @ts-expect-error amount times amount means nothing
    multiplyMoney(amount, amount, 'HALF_EVEN'),
    // @ts-expect-error a ratio of a whole that may be zero may be missing
    multiplyMoney(amount, ratioBetween(decimal, decimal), 'HALF_EVEN'),
    // @ts-expect-error a float as a factor is not exact
    multiplyMoney(amount, 0.1, 'HALF_EVEN'),
  ];
}
