import type { Language } from '../../i18n/language.ts';

/** An exact decimal number as the server sends it, such as '-1234.50'. */
export type Decimal = string;

export const nbsp = '\u00a0';
const minus = '\u2212';
const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

export interface DecimalOptions {
  readonly decimals?: number | undefined;
  /** Power of ten that the value is divided by: 3 writes thousands. */
  readonly power?: number;
  readonly signed?: boolean | undefined;
}

const formatter = memo((key: string) => {
  const [locale, minimum, maximum, sign] = key.split(' ');
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: Number(minimum),
    maximumFractionDigits: Number(maximum),
    signDisplay: sign === 'signed' ? 'exceptZero' : 'negative',
  });
});

/**
 * A number in the language's digits, groups parted by a no-break space and a true minus sign (U+2212) before what is
 * negative. Decimal strings are formatted exactly, never by way of a float; rounding is half away from zero.
 */
export function writeNumber(value: Decimal | number, language: Language, options: DecimalOptions = {}): string {
  const { decimals, power = 0, signed = false } = options;
  const format = formatter(`${locales[language]} ${decimals ?? 0} ${decimals ?? 3} ${signed ? 'signed' : ''}`);
  // Intl reads a decimal string, exponent and all, as the exact number that it names.
  const exact = typeof value === 'number' && power === 0 ? value : (`${value}E-${power}` as `${number}`);
  return format
    .formatToParts(exact)
    .map((part) => (part.type === 'group' ? nbsp : part.type === 'minusSign' ? minus : part.value))
    .join('');
}

/** Remembers what `make` gave for each key: Intl's formatters are dear to build and a table asks for thousands. */
export function memo<Made>(make: (key: string) => Made): (key: string) => Made {
  const made = new Map<string, Made>();
  return (key) => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
