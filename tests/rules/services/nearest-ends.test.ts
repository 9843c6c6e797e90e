import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestEnds } from '../../../server/services/impact/nearest-ends.ts';
import { standsOn } from '../../../server/services/impact/reached.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';
import { dependency } from './dependencies.ts';

const end = (record: string, day: string) => ({ record, day: parseLocalDate(day) });

describe('what ends first beneath a record', () => {
  const edges = [
    dependency('Visits > Login'),
    dependency('Login > Servers'),
    dependency('Servers > Storage'),
    dependency('Booking > Login'),
    dependency('Booking > Network'),
  ];

  it('is found to any depth, and is its own where that comes first', () => {
    const nearest = nearestEnds(edges, [end('Storage', '2027-06-30'), end('Servers', '2028-01-31')]);
    expect(nearest.get('Visits')).toEqual(end('Storage', '2027-06-30'));
    expect(nearest.get('Servers')).toEqual(end('Storage', '2027-06-30'));
    const own = nearestEnds(edges, [end('Storage', '2027-06-30'), end('Login', '2026-12-31')]);
    expect(own.get('Visits')).toEqual(end('Login', '2026-12-31'));
    expect(own.get('Servers')).toEqual(end('Storage', '2027-06-30'));
  });

  it('is nothing where nothing ends beneath it, whatever ends above it', () => {
    const nearest = nearestEnds(edges, [end('Visits', '2026-12-31'), end('Network', '2027-01-31')]);
    expect(nearest.get('Login')).toBeUndefined();
    expect(nearest.get('Booking')).toEqual(end('Network', '2027-01-31'));
  });

  it('is that of the lowest key where two end on a day, and is found in a circle of assets', () => {
    const circle = [dependency('A > B'), dependency('B > A')];
    const nearest = nearestEnds(circle, [end('B', '2027-01-01'), end('A', '2027-01-01')]);
    expect([nearest.get('A'), nearest.get('B')]).toEqual([end('A', '2027-01-01'), end('A', '2027-01-01')]);
  });

  it('is the first of all that it stands on, in any graph', () => {
    const record = fc.integer({ min: 0, max: 9 }).map((number) => `R${number}`);
    const edge = fc.tuple(record, record).map(([dependent, dependsOn]) => dependency(`${dependent} > ${dependsOn}`));
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2027-01-${String(number).padStart(2, '0')}`);
    const month = parseYearMonth('2026-06');
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 25 }), fc.dictionary(record, day), (graph, days) => {
        const ends = Object.entries(days).map(([name, when]) => end(name, when));
        const nearest = nearestEnds(graph, ends);
        for (const { dependent } of graph) {
          const beneath = new Set([dependent, ...standsOn(graph, dependent, month).map((each) => each.record)]);
          const first = ends
            .filter((each) => beneath.has(each.record))
            .map(({ day: when }) => when)
            .toSorted()[0];
          expect(nearest.get(dependent)?.day).toBe(first);
        }
      }),
    );
  });
});
