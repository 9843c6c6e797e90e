import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractDates } from '../../../server/contracts/contract-dates.ts';
import { LAST_DAY, scheduleOf } from '../../../server/contracts/contract-schedule.ts';
import { isOpenEnded, type ContractTerm } from '../../../server/contracts/contract-term.ts';
import { optionChain } from '../../../server/contracts/extension-options.ts';
import { termFaults } from '../../../server/contracts/term-faults.ts';
import { addDays, parseLocalDate, type LocalDate } from '../../../server/values/local-date.ts';
import { days, months, option, term } from './terms.ts';

const HORIZON = parseLocalDate('2040-12-31');

/** What a schedule says of a day. */
function seenOn(schedule: ReturnType<typeof scheduleOf>, day: LocalDate) {
  return schedule.find(({ until }) => until >= day);
}

const terms = fc
  .record({
    start: fc.integer({ min: 0, max: 3650 }).map((count) => addDays(parseLocalDate('2015-01-01'), count)),
    termMonths: fc.option(fc.integer({ min: 1, max: 60 })),
    renewalMonths: fc.option(fc.integer({ min: 1, max: 24 })),
    renewalLimit: fc.option(fc.integer({ min: 1, max: 4 })),
    noticePeriod: fc.option(
      fc.oneof(
        fc.integer({ min: 0, max: 12 }).map((count) => months(count)),
        fc.integer({ min: 0, max: 12 }).map((count) => months(count, 'FORWARD')),
        fc.integer({ min: 0, max: 180 }).map((count) => days(count)),
      ),
    ),
    options: fc.array(
      fc.integer({ min: 1, max: 24 }).map((count) => option({ months: count })),
      { maxLength: 3 },
    ),
  })
  .map((given): ContractTerm => term(given))
  .filter((given) => termFaults(given).length === 0);

describe('the schedule of a contract', () => {
  it('has on every day what the dates of the contract are on that day', () => {
    fc.assert(
      fc.property(
        terms,
        fc.array(fc.integer({ min: -800, max: 5000 }), { minLength: 20, maxLength: 20 }),
        (given, offsets) => {
          const schedule = scheduleOf(given, HORIZON);
          for (const offset of offsets) {
            const day = addDays(given.start, offset);
            if (day > HORIZON) continue;
            const dates = contractDates(given, day);
            const isMoving = isOpenEnded(given);
            expect(seenOn(schedule, day)).toMatchObject({
              dates: isMoving ? { ...dates, earliestEnd: null } : dates,
              options: optionChain(given, day),
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is in order and has no end', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const ends = scheduleOf(given, HORIZON).map(({ until }) => until);
        expect(ends).toEqual([...new Set(ends)].toSorted());
        expect(ends.at(-1)).toBe(LAST_DAY);
      }),
    );
  });

  it('of two years with notice of three months: coming, until notice, until the end, ended', () => {
    // 2024-01-01 and 24 months end on 2025-12-31; without renewal notice changes nothing, so only the end is decided on.
    expect(scheduleOf(term(), HORIZON).map(({ until, dates }) => [until, dates.phase, dates.decision?.kind])).toEqual([
      ['2023-12-31', 'COMING', 'END'],
      ['2025-12-31', 'RUNNING', 'END'],
      [LAST_DAY, 'ENDED', undefined],
    ]);
  });
});
