import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adoptionCurve, monthReaching, type UnitAdoption } from '../../../server/services/adoption-curve.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { parsePercent } from '../../../server/values/rate.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';
import { days } from '../values/arbitraries.ts';

const day = parseLocalDate;
const month = parseYearMonth;
const percent = parsePercent;

function unit(startedOn: string | null, population: number | null = 100, endedOn: string | null = null): UnitAdoption {
  return {
    unit: 'U',
    startedOn: startedOn === null ? null : day(startedOn),
    endedOn: endedOn === null ? null : day(endedOn),
    population,
  };
}

describe('the adoption curve', () => {
  it('counts who uses the service on the last day of each month, in units and in people', () => {
    const units = [
      unit('2026-01-31', 50),
      unit('2026-02-28', 150, '2026-03-30'),
      unit('2026-03-31', 100),
      unit(null, 100),
    ];
    expect(adoptionCurve(units, [], month('2026-01'), month('2026-03'))).toEqual([
      // 1 of 4, 50 of 400
      { month: '2026-01', units: 1, unitShare: '25', populationShare: '12.5', target: null, deviation: null },
      { month: '2026-02', units: 2, unitShare: '50', populationShare: '50', target: null, deviation: null },
      // one came and one left
      { month: '2026-03', units: 2, unitShare: '50', populationShare: '37.5', target: null, deviation: null },
    ]);
  });

  it('has its target on a straight line between two, none before the first and the last one after it', () => {
    const targets = [
      { month: month('2026-05'), share: percent('80') },
      { month: month('2026-02'), share: percent('20') },
    ];
    const curve = adoptionCurve([unit('2026-01-01'), unit(null)], targets, month('2026-01'), month('2026-06'));
    expect(curve.map(({ target, deviation }) => [target, deviation])).toEqual([
      [null, null],
      ['20', '30'],
      ['40', '10'], // 20 + 60 × 1 / 3
      ['60', '-10'],
      ['80', '-30'],
      ['80', '-30'],
    ]);
    expect(monthReaching(curve, 2, percent('50'))).toBe('2026-01');
    expect(monthReaching(curve, 2, percent('50.1'))).toBeNull();
  });

  it('knows no share of people while those of one unit are not known, nor any share of nobody', () => {
    const [known] = adoptionCurve([unit('2026-01-01'), unit(null, null)], [], month('2026-01'), month('2026-01'));
    expect(known).toMatchObject({ unitShare: '50', populationShare: null });
    const [nobody] = adoptionCurve(
      [],
      [{ month: month('2026-01'), share: percent('5') }],
      month('2026-01'),
      month('2026-01'),
    );
    expect(nobody).toMatchObject({ units: 0, unitShare: null, populationShare: null, target: '5', deviation: null });
  });

  it('never falls while nobody leaves', () => {
    const starts = fc.array(days(day('2026-01-01'), day('2026-12-31')), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(starts, (list) => {
        const curve = adoptionCurve(
          list.map((start) => unit(start)),
          [],
          month('2026-01'),
          month('2026-12'),
        );
        for (const [index, { units }] of curve.slice(1).entries())
          expect(units).toBeGreaterThanOrEqual(curve[index]!.units);
        expect(curve.at(-1)).toMatchObject({ units: list.length, unitShare: '100', populationShare: '100' });
      }),
    );
  });
});
