import type { Decimal } from './decimal.ts';
import { exact } from './exact.ts';
import type { Money } from './money.ts';

const NBSP = '\u00a0';

const MINUS = '\u2212';

/** What stands before decimals in each language. Thousands are apart by a space in both, as on the pages. */
const POINT = { sv: ',', en: '.' } as const;

type Language = keyof typeof POINT;

/** A number as people write it: '12 500,5', '12 500.5'. Four digits stand together, as in a year. */
export function numberText(number: number | Money | Decimal, language: Language): string {
  const value = exact(0).plus(String(number));
  const [whole = '0', decimals] = value.abs().toFixed().split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, NBSP) : whole;
  return (value.isNegative() ? MINUS : '') + grouped + (decimals ? POINT[language] + decimals : '');
}

/** An amount in SEK as people write it; its öre are left out where there are none: '1 234 500,50 kr', '1 234 500.50 SEK'. */
export function amountText(sek: Money | Decimal, language: Language): string {
  const [, sign, whole = '', ore = '00'] = /^(-?)(\d+)\.(\d\d)$/.exec(exact(sek).toFixed(2)) ?? [];
  const number =
    (sign && MINUS) + whole.replace(/\B(?=(\d{3})+$)/g, NBSP) + (ore === '00' ? '' : POINT[language] + ore);
  return `${number}${NBSP}${language === 'sv' ? 'kr' : 'SEK'}`;
}
