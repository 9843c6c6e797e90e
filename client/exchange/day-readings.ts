import { isLocalDate } from '../../server/values/local-date.ts';
import type { ImportDateFormat } from '../gql/graphql.ts';

/** The day that a text may mean when it is written in a format. */
export interface DayReading {
  readonly format: ImportDateFormat;
  readonly day: string;
}

const THREE_NUMBERS = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})/;

/** What a text such as 03/04/2024 can mean; several readings are what a reader must decide between. */
export function dayReadings(text: string): DayReading[] {
  const [, first, second, third] = THREE_NUMBERS.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined || third === undefined) return [];
  const orders: [ImportDateFormat, year: string, month: string, day: string][] = [
    ['DMY', third, second, first],
    ['MDY', third, first, second],
    ['YMD', first, second, third],
  ];
  return orders.flatMap(([format, year, month, dayOfMonth]) => {
    if (year.length !== 4 && year.length !== 2) return [];
    const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
    return isLocalDate(day) ? [{ format, day }] : [];
  });
}

/** The first of some texts that can mean different days, with what it can mean; null when all are clear. */
export function openDay(samples: readonly string[]): { text: string; readings: readonly DayReading[] } | null {
  for (const text of samples) {
    const readings = dayReadings(text);
    if (new Set(readings.map(({ day }) => day)).size > 1) return { text, readings };
  }
  return null;
}
