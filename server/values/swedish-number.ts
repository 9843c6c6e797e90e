import { decimalOrNull, type Decimal } from './decimal.ts';
import { exact } from './exact.ts';

const MULTIPLIERS: Readonly<Record<string, number>> = {
  kr: 1,
  tkr: 1_000,
  kkr: 1_000,
  mkr: 1_000_000,
  mnkr: 1_000_000,
  mdkr: 1_000_000_000,
};

const ANY_SPACE = /[\u00a0\u202f\u2009]/g;
const ANY_MINUS = /\u2212/g;
const WITH_UNIT = /^(.+?) ?(kr|[tk]kr|mn?kr|mdkr)$/i;
const NEGATIVE = /^(?:- ?(.+)|(.+)-|\((.+)\))$/;
const UNSIGNED = /^(\d{1,3}(?: \d{3})+|\d+)(?:[,.](\d+)|:(\d\d))?$/;
const POINT_MAY_GROUP_THOUSANDS = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a number as people in Sweden write it: '1 234,50', '34 mnkr' (34000000), '-12,5', '12,5-', '(1 234)', '1 234:50'.
 * Thousands are set apart by spaces (common, no-break, narrow no-break or thin) and decimals by a comma or a point; the
 * minus may be U+2212. Null, never a guess, for what is no number and for what can be read in two ways: '1.234,50',
 * '1.234', '12 34', and '0123', which may be an identifier.
 */
export function parseSwedishNumber(text: string): Decimal | null {
  const written = text.replace(ANY_SPACE, ' ').replace(ANY_MINUS, '-').trim();
  const [, amount = written, unit = 'kr'] = WITH_UNIT.exec(written) ?? [];
  const negative = NEGATIVE.exec(amount);
  const unsigned = negative?.slice(1).find((group) => group !== undefined) ?? amount;
  const [, whole = '', decimals, ore] = UNSIGNED.exec(unsigned) ?? [];
  const multiplier = MULTIPLIERS[unit.toLowerCase()] ?? 1;
  if (POINT_MAY_GROUP_THOUSANDS.test(unsigned) || (ore !== undefined && multiplier > 1)) return null;

  const plain = `${negative ? '-' : ''}${whole.replaceAll(' ', '')}.${decimals ?? ore ?? '0'}`;
  const number = decimalOrNull(plain);
  return number === null ? null : decimalOrNull(exact(number).times(multiplier).toFixed());
}
