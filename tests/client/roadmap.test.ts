import { describe, expect, it } from 'vitest';
import { movedBar, roadLines, type RoadInitiative, type RoadRow } from '../../client/portfolio/roadmap/road-rows.ts';
import { axisOf, draggedMonths, monthsIn, placeIn, spanOfMonths } from '../../client/portfolio/roadmap/road-time.ts';
import { parseYearMonth } from '../../server/values/year-month.ts';

const month = parseYearMonth;

describe('the time of a roadmap', () => {
  const span = spanOfMonths([month('2027-02'), month('2028-03')], month('2026-11'));

  it('is of whole years around all there is and this month, with room to move out', () => {
    // Three months before November 2026, twelve after March 2028.
    expect(span).toEqual({ first: '2026-01', last: '2029-12' });
    expect(monthsIn(span)).toBe(48);
    expect(placeIn(span, month('2027-02'))).toBe(13);
  });

  it('has its years, and months or quarters under them', () => {
    expect(axisOf(span, 'QUARTERS').years.map(({ year, start }) => [year, start])).toEqual([
      [2026, 0],
      [2027, 12],
      [2028, 24],
      [2029, 36],
    ]);
    expect(
      axisOf(span, 'QUARTERS')
        .parts.slice(0, 5)
        .map(({ part }) => part),
    ).toEqual([1, 2, 3, 4, 1]);
    expect(axisOf(span, 'MONTHS').parts).toHaveLength(48);
    expect(axisOf(span, 'YEARS').parts).toEqual([]);
  });

  it.each([
    [7, 0],
    [9, 1],
    [-34, -2],
  ])('takes a drag of %i pixels for %i months when quarters are seen', (pixels, months) => {
    expect(draggedMonths(pixels, 'QUARTERS')).toBe(months);
  });
});

describe('a bar', () => {
  it('keeps the months that have gone when its work goes on', () => {
    const bar = { first: month('2026-01'), last: month('2027-06') };
    expect(movedBar(bar, 2, null)).toEqual({ first: '2026-03', last: '2027-08' });
    expect(movedBar(bar, 2, month('2026-11'))).toEqual({ first: '2026-01', last: '2027-08' });
  });

  it('has a line from each drawn bar that it waits for', () => {
    const row = (id: string, waits: RoadInitiative['waits']): RoadRow => ({
      initiative: { id, waits } as RoadInitiative,
      first: month('2027-01'),
      last: month('2027-06'),
    });
    const wait = (id: string, lateMonths: number) => ({ id, lateMonths, other: { id, code: id, name: id } as never });
    const rows = [null, row('a', []), row('b', [wait('a', 3), wait('gone', 0)])];
    expect(roadLines(rows)).toEqual([
      { key: 'a', from: { row: 1, month: '2027-06' }, to: { row: 2, month: '2027-01' }, isLate: true },
    ]);
  });
});
