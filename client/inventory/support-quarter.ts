import { addDays, addMonths, localDate, partsOf, type LocalDate } from '../../server/values/local-date.ts';

/** Stands for support that has ended before today, where a quarter would stand. */
export const ENDED = 'ended';

/** A quarter of a calendar year, as the API groups by it: '2027-Q1'. */
interface Quarter {
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

/** What a quarter's text says; null for a text that is none. */
export function readQuarter(text: string): Quarter | null {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(text) ?? [];
  return year === undefined || year === '0000' ? null : { year: Number(year), quarter: Number(quarter) };
}

const firstDay = ({ year, quarter }: Quarter): LocalDate => localDate(year, 3 * quarter - 2, 1);

/** The quarter that a day lies in. */
export function quarterOf(day: LocalDate): string {
  const { year, month } = partsOf(day);
  return `${year}-Q${Math.ceil(month / 3)}`;
}

/** So many quarters in a row, from the one that today lies in. */
export const comingQuarters = (today: LocalDate, count: number): string[] =>
  Array.from({ length: count }, (_, index) => quarterOf(addMonths(firstDayOfQuarter(today), 3 * index)));

/** The first day of the quarter that a day lies in. */
export function firstDayOfQuarter(day: LocalDate): LocalDate {
  const { year, month } = partsOf(day);
  return localDate(year, month - ((month - 1) % 3), 1);
}

interface Days {
  /** The first day; null for all days before the last. */
  readonly from: LocalDate | null;
  readonly to: LocalDate;
}

function daysOf(value: string, today: LocalDate): Days | null {
  if (value === ENDED) return { from: null, to: addDays(today, -1) };
  const quarter = readQuarter(value);
  if (!quarter) return null;
  const from = firstDay(quarter);
  return { from, to: addDays(addMonths(from, 3), -1) };
}

/** The days of some quarters, and of what has ended, with those that follow on each other joined. */
export function daysOfQuarters(values: readonly string[], today: LocalDate): Days[] {
  const days = values.map((value) => daysOf(value, today)).filter((one) => one !== null);
  const inOrder = days.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
  return inOrder.reduce<Days[]>((joined, next) => {
    const last = joined.at(-1);
    if (!last || (next.from ?? '') > addDays(last.to, 1)) return [...joined, next];
    return [...joined.slice(0, -1), { from: last.from, to: last.to > next.to ? last.to : next.to }];
  }, []);
}
