import { decimalOrNull, type Decimal } from '../../values/decimal.ts';
import { parseSwedishNumber } from '../../values/swedish-number.ts';
import type { AmountUnit, DecimalMark } from './mapping.ts';

const ANY_SPACE = /[\u00a0\u202f\u2009]/g;
const CURRENCY_IN_FRONT = /^([-−(]? ?)([$€£¥]|(?!TKR|KKR|MKR)[A-Z]{3}(?= ?[\d(-])|kr\.? ?(?=[\d-]))\s*/;
const CURRENCY_AT_THE_END = /\s*(?:([$€£¥]|(?!TKR|KKR|MKR)[A-Z]{3})|kr\.|:-|,-)(\)?)$/;

/** A number's text without the sign of its currency, and that currency if it is another than SEK. */
export function withoutCurrency(text: string): { amount: string; foreign: string | null } {
  const written = text.replace(ANY_SPACE, ' ').trim();
  const front = CURRENCY_IN_FRONT.exec(written);
  const afterFront = front ? (front[1] ?? '') + written.slice(front[0].length) : written;
  const end = CURRENCY_AT_THE_END.exec(afterFront);
  const amount = end ? afterFront.slice(0, end.index) + (end[2] ?? '') : afterFront;
  const currency = front?.[2]?.trim() ?? end?.[1] ?? 'SEK';
  return { amount, foreign: /^(?:SEK|kr\.?)$/.test(currency) ? null : currency };
}

/** How a text uses comma and point, as far as it tells by itself. */
export type MarkUse = { decimal: DecimalMark } | { open: DecimalMark } | null;

/** Longer texts are no numbers that anybody writes. */
const LONGEST_NUMBER = 40;
const MARKED = /^[-−(+]? ?\d[\d ]*(?:[.,’'][\d ]*)*[\d)-]+(?: ?[a-z]{2,4})?$/i;

/**
 * Which mark stands in front of the decimals. One mark with exactly three digits behind it, '1.234', may group thousands
 * just as well: it is open which. Null: a number without marks, or none.
 */
export function markUse(amount: string): MarkUse {
  if (amount.length > LONGEST_NUMBER || !MARKED.test(amount)) return null;
  const marks = amount.replace(/[^.,]/g, '');
  const last = marks.at(-1) as DecimalMark | undefined;
  if (!last) return null;
  const other = last === ',' ? '.' : ',';
  if (marks.includes(other)) return { decimal: last };
  if (marks.length > 1) return { decimal: other };
  const [whole = '', decimals = ''] = amount.split(last);
  const isOpen = /^\d{3}\D*$/.test(decimals) && /^\D*[1-9]\d{0,2}$/.test(whole);
  return isOpen ? { open: last } : { decimal: last };
}

const PLAIN = /^-?\d{1,15}$/;
const GROUPS: Readonly<Record<DecimalMark, { proper: RegExp; marks: RegExp }>> = {
  ',': { proper: /^\D*\d{1,3}(?:[.’']\d{3})*(?:,\d+)?\D*$/, marks: /[.’']/g },
  '.': { proper: /^\D*\d{1,3}(?:[,’']\d{3})*(?:\.\d+)?\D*$/, marks: /[,’']/g },
};

/**
 * A number's text, its currency taken away, as an exact number: '1 234,5', '1.234,50', '(12)', '34 tkr'. `mark` is the
 * decimal mark of its column, for what can be read in two ways; without one that is null. `unit` is what the header says
 * that amounts are counted in.
 */
export function readNumber(amount: string, mark: DecimalMark | null, unit: AmountUnit | null = null): Decimal | null {
  if (PLAIN.test(amount) && !unit) return decimalOrNull(amount);
  const use = markUse(amount);
  const decimalMark = use && 'decimal' in use ? use.decimal : mark;
  if (use && !decimalMark) return null;
  const swedish = decimalMark ? asSwedish(amount, decimalMark) : amount;
  if (swedish === null) return null;
  return parseSwedishNumber(unit && /[\d)-]$/.test(swedish) ? `${swedish} ${unit}` : swedish);
}

/** The text with a decimal comma and no marks between thousands; null when marks do not stand between thousands. */
function asSwedish(amount: string, mark: DecimalMark): string | null {
  const { proper, marks } = GROUPS[mark];
  if (amount.search(marks) < 0) return amount.replace('.', ',');
  return proper.test(amount) ? amount.replace(marks, '').replace('.', ',') : null;
}
