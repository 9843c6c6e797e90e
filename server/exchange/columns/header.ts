import type { AmountUnit } from './mapping.ts';

/**
 * What is compared of a header, or of a word such as a status: letters and digits only, in lower case and without
 * accents. 'Inköps-datum ', 'inkopsdatum' and 'INKÖPS_DATUM' are one; files lose accents on their way between systems.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

const UNIT_AT_THE_END = /^(.+?)[\s,]*[([]?\b(kr|sek|[tk]kr|mn?kr|mdkr)\.?[)\]]?\s*$/i;

/** A header without the unit that it says amounts are counted in, and the unit: 'Inköpspris (tkr)' is in thousands. */
export function withoutUnit(header: string): { header: string; unit: AmountUnit | null } {
  const [, rest, unit] = UNIT_AT_THE_END.exec(header) ?? [];
  if (!rest || !unit) return { header, unit: null };
  return { header: rest, unit: /^sek$/i.test(unit) ? 'kr' : (unit.toLowerCase() as AmountUnit) };
}
