import type { Language } from '../../i18n/language.ts';
import { daysBetween, parseLocalDate } from '../../../server/values/local-date.ts';
import { memo, nbsp } from './numbers.ts';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

const utc = (day: string) => new Date(`${parseLocalDate(day)}T00:00:00Z`);

const names = memo((key: string) => {
  const [language, part] = key.split(' ') as [Language, 'weekday' | 'month'];
  return new Intl.DateTimeFormat(locales[language], { [part]: 'short', timeZone: 'UTC' });
});

/** Three letters whatever the locale data says, so that columns of dates are even: 'mars' is mar, 'Sept' is Sep. */
const shortName = (part: 'weekday' | 'month', date: Date, language: Language) =>
  names(`${language} ${part}`).format(date).slice(0, 3);

/** '2026-03-09' as '9 mar 2026', joined by no-break spaces. */
export function writeDay(day: string, language: Language): string {
  const date = utc(day);
  return [date.getUTCDate(), shortName('month', date, language), date.getUTCFullYear()].join(nbsp);
}

/** '2026-03-09' as 'mån'. */
export const writeWeekday = (day: string, language: Language): string => shortName('weekday', utc(day), language);

/** '2026-03' as 'mar 2026'. */
export function writeMonth(month: string, language: Language): string {
  const date = utc(`${month}-01`);
  return `${shortName('month', date, language)}${nbsp}${date.getUTCFullYear()}`;
}

const relative = memo(
  (language: string) => new Intl.RelativeTimeFormat(locales[language as Language], { numeric: 'auto' }),
);

/**
 * How far a day is from today, in the unit one thinks in: days up to 120, then whole months up to two years, then
 * whole years. Months and years are those of the average Gregorian calendar.
 */
export function writeDistance(today: string, day: string, language: Language): string {
  const days = daysBetween(parseLocalDate(today), parseLocalDate(day));
  const write = (count: number, unit: Intl.RelativeTimeFormatUnit) =>
    relative(language).format(Math.trunc(count), unit);
  const distance = Math.abs(days);
  if (distance <= 120) return write(days, 'day');
  if (distance < 731) return write(days / 30.436875, 'month');
  return write(days / 365.2425, 'year');
}

const clock = memo((key: string) => {
  const [language, timeZone] = key.split(' ') as [Language, string];
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', timeZone });
});

const calendar = memo((timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }));

/** A moment in UTC ('2026-03-29T12:05:00Z') on the clock of a time zone: '29 mar 2026 14:05'. */
export function writeMoment(moment: string, timeZone: string, language: Language): string {
  const date = new Date(moment);
  const day = writeDay(calendar(timeZone).format(date), language);
  return `${day}${nbsp}${clock(`${language} ${timeZone}`).format(date)}`;
}
