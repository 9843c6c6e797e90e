import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isLocalDate, parseLocalDate } from '../values/local-date.ts';
import { parseMoney } from '../values/money.ts';
import { parseDecimal } from '../values/decimal.ts';
import { parsePercent } from '../values/rate.ts';
import { parseYearMonth } from '../values/year-month.ts';

/** A scalar that travels as text: what comes in is parsed by `parse`, what goes out is text already. */
function textScalar(name: string, description: string, parse: (text: string) => unknown): GraphQLScalarType {
  const parseValue = (value: unknown): unknown => {
    if (typeof value !== 'string') throw new TypeError(`${name} is written as a string.`);
    return parse(value);
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: String,
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const DateScalar = textScalar('Date', 'A calendar day in Swedish time, YYYY-MM-DD.', parseLocalDate);

export const YearMonthScalar = textScalar('YearMonth', 'A calendar month, YYYY-MM.', parseYearMonth);

export const MoneyScalar = textScalar(
  'Money',
  'An exact amount in SEK with two decimals, "1234.50"; excluding VAT unless the field says otherwise.',
  parseMoney,
);

export const DecimalScalar = textScalar('Decimal', 'An exact decimal number, "3.25".', parseDecimal);

export const PercentScalar = textScalar('Percent', 'An exact number of percent, "2.5" for 2.5 %.', parsePercent);

/** A time of day with its distance from UTC, so that it is one instant wherever it is read. */
const TIME = /^T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;

export const DateTimeScalar = textScalar('DateTime', 'An instant in UTC, YYYY-MM-DDTHH:MM:SS.mmmZ.', (text) => {
  const instant = new Date(text);
  const isWritten = isLocalDate(text.slice(0, 10)) && TIME.test(text.slice(10)) && !Number.isNaN(instant.getTime());
  // An offset may move an instant out of the years that there are.
  if (!isWritten || !isLocalDate(instant.toISOString().slice(0, 10))) {
    throw new TypeError('DateTime is written as 2026-03-29T12:00:00Z.');
  }
  return instant.toISOString();
});
