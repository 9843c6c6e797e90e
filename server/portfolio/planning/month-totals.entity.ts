import { p } from '@mikro-orm/core';
import { codeText } from '../../database/columns.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';

const total = () => p.decimal().precision(18).scale(2).$type<Money>().persist(false);
const month = () => codeText().$type<YearMonth>().nullable().persist(false);

/** What follows from the months of a line, read as if it were stored: what they sum to, and the first and last with anything. */
export const monthTotals = {
  totalLow: total(),
  totalLikely: total(),
  totalHigh: total(),
  firstMonth: month(),
  lastMonth: month(),
};
