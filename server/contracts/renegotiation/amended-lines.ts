import { parseDecimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { PriceLine } from '../price-lines.ts';

/** What of a line is agreed on, apart from its days. */
export type AgreedLine = Pick<PriceLine, 'item' | 'quantity' | 'unitPrice' | 'billingPeriod'>;

/** A line of the contract; one that follows an index is never agreed on unchanged, because its price has moved. */
export type CurrentLine = PriceLine & { readonly isIndexed?: boolean };

/** What becomes of a contract's lines when others are agreed on. */
export interface AmendedLines<Line> {
  /** Go on as they are: billed once, over before the day, or agreed on unchanged. */
  readonly kept: readonly Line[];
  /** Their last day is the day before. */
  readonly ended: readonly Line[];
  /** Were to begin on the day or later, and never do. */
  readonly cancelled: readonly Line[];
  /** Begin on the day. */
  readonly added: readonly AgreedLine[];
}

/**
 * A contract's lines when an agreed price list replaces them from a day. The list is whole: a recurring line that is not in
 * it ends. What was before the day stays as it was.
 */
export function amendedLines<Line extends CurrentLine>(
  current: readonly Line[],
  agreed: readonly AgreedLine[],
  from: LocalDate,
): AmendedLines<Line> {
  const left = [...agreed];
  const kept: Line[] = [];
  const ended: Line[] = [];
  const cancelled: Line[] = [];
  for (const line of current) {
    const isOver = line.validTo !== null && line.validTo < from;
    const mayGoOn = line.validTo === null && line.validFrom <= from && !line.isIndexed;
    const same = mayGoOn ? left.findIndex((each) => isSame(each, line)) : -1;
    if (line.billingPeriod === 'ONCE' || isOver) kept.push(line);
    else if (same >= 0) {
      kept.push(line);
      left.splice(same, 1);
    } else (line.validFrom < from ? ended : cancelled).push(line);
  }
  return { kept, ended, cancelled, added: left };
}

/** An agreed price list as lines that hold from a day. */
export function linesOf(agreed: readonly AgreedLine[], from: LocalDate): PriceLine[] {
  return agreed.map(({ item, quantity, unitPrice, billingPeriod }) => ({
    item,
    quantity: parseDecimal(quantity),
    unitPrice,
    billingPeriod,
    validFrom: from,
    validTo: null,
  }));
}

function isSame(one: AgreedLine, other: AgreedLine): boolean {
  return (
    one.item === other.item &&
    one.unitPrice === other.unitPrice &&
    one.billingPeriod === other.billingPeriod &&
    parseDecimal(one.quantity) === parseDecimal(other.quantity)
  );
}
