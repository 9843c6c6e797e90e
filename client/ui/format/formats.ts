import type { Language } from '../../i18n/language.ts';
import { writeDay, writeDistance, writeMoment, writeMonth, writeWeekday } from './dates.ts';
import { nbsp, writeNumber, type Decimal } from './numbers.ts';

export const moneyUnits = ['kr', 'tkr', 'mnkr'] as const;
/** In which unit sums are shown: kronor, thousands or millions of kronor. */
export type MoneyUnit = (typeof moneyUnits)[number];

const units: Record<MoneyUnit, { power: number; decimals: number; sv: string; en: string }> = {
  kr: { power: 0, decimals: 0, sv: 'kr', en: 'SEK' },
  tkr: { power: 3, decimals: 0, sv: 'tkr', en: 'kSEK' },
  mnkr: { power: 6, decimals: 1, sv: 'mnkr', en: 'MSEK' },
};

/** What the reader has chosen, and the day that relative dates count from. */
export interface FormatChoices {
  readonly language: Language;
  readonly moneyUnit: MoneyUnit;
  readonly today: string;
  readonly timeZone: string;
}

/** Writes a value, and passes a null through: `<Value>` shows a null with its reason. */
interface Write<Value, Options = never> {
  (value: Value, options?: Options): string;
  (value: Value | null, options?: Options): string | null;
}

function write<Value, Options = never>(text: (value: Value, options?: Options) => string): Write<Value, Options> {
  return ((value: Value | null, options?: Options) => (value === null ? null : text(value, options))) as Write<
    Value,
    Options
  >;
}

export interface MoneyOptions {
  /** Another unit than the chosen one. */
  readonly unit?: MoneyUnit;
  /** Writes a plus before what is positive, for differences. */
  readonly signed?: boolean;
}

export interface NumberOptions {
  /** Exactly so many decimals; without it at most three. */
  readonly decimals?: number;
  readonly signed?: boolean;
}

export type Formats = ReturnType<typeof createFormats>;

/** All writing of figures, dates and the order of names, for one reader's choices. */
export function createFormats(choices: FormatChoices) {
  const { language, moneyUnit, today, timeZone } = choices;
  const collator = new Intl.Collator(language === 'sv' ? 'sv-SE' : 'en-GB', { numeric: true });
  const day = (value: string) => writeDay(value, language);
  const distance = (value: string) => writeDistance(today, value, language);
  const inUnit = (value: Decimal, unit: MoneyUnit, decimals: number, signed?: boolean) =>
    `${writeNumber(value, language, { decimals, power: units[unit].power, signed })}${nbsp}${units[unit][language]}`;

  return {
    ...choices,
    /** The word for a unit of money in the language: 'tkr' or 'kSEK'. */
    unitName: (unit: MoneyUnit) => units[unit][language],
    /** A sum in the chosen unit: '41,3 mnkr'. */
    money: write<Decimal, MoneyOptions>((value, { unit = moneyUnit, signed } = {}) =>
      inUnit(value, unit, units[unit].decimals, signed),
    ),
    /** A sum in kronor with its öre: '845 300,50 kr'. */
    moneyExact: write<Decimal, Pick<MoneyOptions, 'signed'>>((value, { signed } = {}) =>
      inUnit(value, 'kr', 2, signed),
    ),
    number: write<Decimal | number, NumberOptions>((value, options) => writeNumber(value, language, options)),
    /** A share given in percent: '12.5' becomes '12,5 %'. */
    percent: write<Decimal | number, NumberOptions>(
      (value, options) => `${writeNumber(value, language, options)}${language === 'sv' ? nbsp : ''}%`,
    ),
    /** A day with its distance from today: 'fre 29 maj 2026 · om 43 dagar'. */
    date: write<string>(
      (value) => `${writeWeekday(value, language)}${nbsp}${day(value)} · ${distance(value).replaceAll(' ', nbsp)}`,
    ),
    /** A day alone: '29 maj 2026'. */
    day: write<string>(day),
    /** 'YYYY-MM' as 'maj 2026'. */
    month: write<string>((value) => writeMonth(value, language)),
    /** The distance from today alone: 'om 43 dagar', 'i går'. */
    relativeDay: write<string>(distance),
    /** A moment in UTC on the reader's clock: '29 maj 2026 14:05'. */
    dateTime: write<string>((value) => writeMoment(value, timeZone, language)),
    /** Order of names as the language sorts them (å ä ö last in Swedish), figures within them by size. */
    compare: (left: string, right: string) => collator.compare(left, right),
  };
}
