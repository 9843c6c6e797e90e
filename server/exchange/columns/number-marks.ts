import type { DecimalMark } from './mapping.ts';
import { markUse, withoutCurrency } from './number-text.ts';

/** What a column's texts tell of its decimal mark and currency, gathered text by text. */
export interface NumberVotes {
  /** Texts that can only be read with this decimal mark. */
  comma: number;
  point: number;
  /** Texts with one mark and three digits behind it, '1.234', by the mark. */
  openComma: number;
  openPoint: number;
  /** The same of cells that are numbers in the workbook: their point is a decimal point. */
  typedOpen: number;
  /** Signs and codes of other currencies than SEK. */
  currencies: readonly string[];
}

export const NO_NUMBERS: NumberVotes = { comma: 0, point: 0, openComma: 0, openPoint: 0, typedOpen: 0, currencies: [] };

/** More different "currencies" than this are words of another kind. */
const MOST_CURRENCIES = 5;

/** Adds a text to the votes. `isTyped`: the cell was a number in the workbook. */
export function addNumber(votes: NumberVotes, text: string, isTyped: boolean): void {
  const { amount, foreign } = withoutCurrency(text);
  const use = markUse(amount);
  if (
    foreign &&
    /\d/.test(amount) &&
    !votes.currencies.includes(foreign) &&
    votes.currencies.length < MOST_CURRENCIES
  ) {
    votes.currencies = [...votes.currencies, foreign];
  }
  if (!use) return;
  if ('open' in use) {
    if (isTyped) votes.typedOpen += 1;
    else if (use.open === ',') votes.openComma += 1;
    else votes.openPoint += 1;
  } else if (!isTyped) {
    if (use.decimal === ',') votes.comma += 1;
    else votes.point += 1;
  }
}

/** The decimal mark of a column. `isOpen`: texts can be read in two ways and the others do not tell which. */
export function decimalMark(votes: NumberVotes): { mark: DecimalMark | null; isOpen: boolean } {
  const { comma, point, openComma, openPoint, typedOpen } = votes;
  const isOpen = openComma + openPoint > 0;
  if (typedOpen) return isOpen ? { mark: null, isOpen } : { mark: '.', isOpen };
  if (comma && !point) return { mark: ',', isOpen: false };
  if (point && !comma) return { mark: '.', isOpen: false };
  return { mark: null, isOpen };
}
