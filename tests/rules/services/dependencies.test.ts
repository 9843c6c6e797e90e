import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleWith, firstCycle } from '../../../server/services/dependencies/dependency-cycle.ts';
import type { Dependency } from '../../../server/services/dependencies/dependency.ts';
import { affectedUsers, standingOn, standsOn, wayTo } from '../../../server/services/impact/reached.ts';
import { parseYearMonth, shiftMonth } from '../../../server/values/year-month.ts';
import { dependency } from './dependencies.ts';

const month = parseYearMonth;

describe('a cycle', () => {
  const others = [dependency('Visits > Login'), dependency('Login > Servers'), dependency('Servers > Storage')];

  it('is named record by record, the first again at the end', () => {
    expect(cycleWith(others, dependency('Storage > Visits'))).toEqual({
      month: '2026-01',
      path: ['Storage', 'Visits', 'Login', 'Servers', 'Storage'],
    });
    expect(cycleWith([], dependency('Visits > Visits'))?.path).toEqual(['Visits', 'Visits']);
  });

  it('is none where two ways lead to the same', () => {
    expect(cycleWith(others, dependency('Visits > Storage'))).toBeNull();
    expect(firstCycle([...others, dependency('Visits > Storage')])).toBeNull();
  });

  it('is none while its dependencies are never valid in the same month', () => {
    const before = [dependency('A > B', '2025-01', '2025-12'), dependency('B > C', '2025-12')];
    expect(cycleWith(before, dependency('C > A', '2026-01'))).toBeNull();
    expect(cycleWith(before, dependency('C > A', '2025-06'))).toEqual({ month: '2025-12', path: ['C', 'A', 'B', 'C'] });
    expect(cycleWith(before, dependency('C > A', '2025-06', '2025-11'))).toBeNull();
  });

  it('is not made of the version that a change replaces', () => {
    const changed = { ...dependency('B > A'), id: 'A > B' };
    expect(cycleWith([dependency('A > B')], changed)).toBeNull();
  });

  it('is found among many at once', () => {
    const all = [...others, dependency('Login > Visits', '2027-03'), dependency('X > Y'), dependency('Y > Visits')];
    expect(firstCycle(all)).toEqual({ month: '2027-03', path: ['Visits', 'Login', 'Visits'] });
    expect(firstCycle([])).toBeNull();
  });

  it('is refused one by one exactly when it is found among all', () => {
    const random = fc
      .tuple(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(3))
      .map(([dependent, dependsOn, from, months]): Omit<Dependency, 'id'> => ({
        dependent: `R${dependent}`,
        dependsOn: `R${dependsOn}`,
        validFrom: shiftMonth(month('2026-01'), from),
        validTo: shiftMonth(month('2026-01'), from + months),
      }));
    fc.assert(
      fc.property(fc.array(random, { minLength: 1, maxLength: 12 }), (list) => {
        const all = list.map((each, index) => ({ ...each, id: String(index) }));
        const accepted: Dependency[] = [];
        for (const each of all) {
          const refused = cycleWith(accepted, each);
          expect(refused === null).toBe(firstCycle([...accepted, each]) === null);
          expect(refused?.path.at(0)).toBe(refused?.path.at(-1));
          expect(refused?.path.slice(0, 2) ?? [each.dependent, each.dependsOn]).toEqual([
            each.dependent,
            each.dependsOn,
          ]);
          if (!refused) accepted.push(each);
        }
      }),
    );
  });
});

describe('the reach of a failure', () => {
  const all = [
    dependency('Visits > Login'),
    dependency('Booking > Login'),
    dependency('Login > Servers'),
    dependency('Servers > Storage'),
    dependency('Visits > Storage'),
    dependency('Archive > Storage', '2020-01', '2025-12'),
  ];

  it('is all that stands on a record, nearest first, with a shortest way', () => {
    const reached = standingOn(all, 'Storage', month('2026-06'));
    expect(reached).toEqual([
      { record: 'Servers', distance: 1, via: 'Storage' },
      { record: 'Visits', distance: 1, via: 'Storage' },
      { record: 'Login', distance: 2, via: 'Servers' },
      { record: 'Booking', distance: 3, via: 'Login' },
    ]);
    expect(wayTo(reached, 'Booking')).toEqual(['Storage', 'Servers', 'Login', 'Booking']);
    expect(wayTo(reached, 'Archive')).toBeNull();
  });

  it('goes by the month', () => {
    expect(standingOn(all, 'Storage', month('2025-12')).map(({ record }) => record)).toEqual(['Archive']);
    expect(standingOn(all, 'Storage', month('2019-12'))).toEqual([]);
  });

  it('downwards is all that a service stands on', () => {
    expect(standsOn(all, 'Booking', month('2026-01')).map(({ record }) => record)).toEqual([
      'Login',
      'Servers',
      'Storage',
    ]);
  });

  it('in users counts each service once, and names those whose users are not known', () => {
    const users = new Map([
      ['Visits', 1200],
      ['Booking', null],
      ['Archive', 7],
    ]);
    expect(affectedUsers(standingOn(all, 'Storage', month('2026-01')), users)).toEqual({
      users: 1200,
      unknown: ['Booking'],
    });
  });

  it('is the same seen from both ends', () => {
    const pairs = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 25 });
    fc.assert(
      fc.property(pairs, fc.nat(8), fc.nat(8), (list, one, other) => {
        const random = list.map(([from, to]) => dependency(`${from} > ${to}`));
        const up = standingOn(random, String(one), month('2026-01')).find(({ record }) => record === String(other));
        const down = standsOn(random, String(other), month('2026-01')).find(({ record }) => record === String(one));
        expect(up?.distance).toBe(down?.distance);
      }),
    );
  });
});
