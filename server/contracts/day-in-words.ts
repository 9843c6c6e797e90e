import type { Language } from '../api/messages.ts';
import type { LocalDate } from '../values/local-date.ts';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const days = formats(DAY);
const weekdays = formats({ ...DAY, weekday: 'short' });

function formats(options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> {
  return { sv: new Intl.DateTimeFormat('sv-SE', options), en: new Intl.DateTimeFormat('en-GB', options) };
}

/** A day as people read it: "27 mars 2026". */
export function dayInWords(day: LocalDate, language: Language): string {
  return days[language].format(new Date(`${day}T00:00:00Z`));
}

/** The same with its day of the week: "fre 27 mars 2026". */
export function weekdayInWords(day: LocalDate, language: Language): string {
  return weekdays[language].format(new Date(`${day}T00:00:00Z`)).replaceAll(',', '');
}
