import { describe, expect, it } from 'vitest';
import { addDays, addMonths, parseLocalDate, partsOf, type LocalDate } from '../../../server/values/local-date.ts';
import { previousWorkingDay } from '../../../server/values/swedish-calendar.ts';
import { contractFigures } from './figures.ts';

const day = parseLocalDate;

describe('the dates of contracts, by counting alone', () => {
  it('C8 a term from the 31st ends after 1, 2, 3, 12 and 13 months', () => {
    const { start, ends } = contractFigures.startOn31st;
    expect([1, 2, 3, 12, 13].map((months) => lastDayOfTerm(day(start), months))).toEqual(ends);
  });

  it('C9 a term from a leap day ends after 1, 2, 3 and 4 years', () => {
    const { start, ends } = contractFigures.startOnLeapDay;
    expect([12, 24, 36, 48].map((months) => lastDayOfTerm(day(start), months))).toEqual(ends);
  });

  it('C3 a renewed term is counted from the start; counted from the last end it would miss the leap day', () => {
    const { start, ends, naive_add_to_end, notice3_BACKWARD } = contractFigures.renewedOverLeapDay;
    expect([36, 48, 60, 72].map((months) => lastDayOfTerm(day(start), months))).toEqual(ends);
    expect(addMonths(day(ends[0]), 12)).toBe(naive_add_to_end);
    expect(ends.map((end) => addMonths(day(end), -3))).toEqual(notice3_BACKWARD);
  });

  it.each(contractFigures.noticeInMonths)('$id months before the end', (figure) => {
    const lastNotice = addMonths(day(figure.end), -figure.noticeMonths);
    expect(lastNotice).toBe(figure.lastNotice_BACKWARD);
    expect(previousWorkingDay(lastNotice)).toBe(figure.safeDate);
  });

  it('C4 days before the end', () => {
    const { end, days: count, lastNotice, safeDate } = contractFigures.noticeInDays;
    expect(addDays(day(end), -count)).toBe(lastNotice); // 31 March + 29 February + 30 January days = 90
    expect(previousWorkingDay(day(lastNotice))).toBe(safeDate);
  });

  it('C10 an option is called off so many months before the end', () => {
    const { end, callOffMonthsBefore, callOffDeadline, safe } = contractFigures.optionCallOff;
    expect(addMonths(day(end), -callOffMonthsBefore)).toBe(callOffDeadline);
    expect(previousWorkingDay(day(callOffDeadline))).toBe(safe);
  });
});

/** Last day of a term from its first day: the day before the same number, or the last day of a month without it. */
function lastDayOfTerm(start: LocalDate, months: number): LocalDate {
  const numbered = addMonths(start, months);
  return partsOf(numbered).day === partsOf(start).day ? addDays(numbered, -1) : numbered;
}
