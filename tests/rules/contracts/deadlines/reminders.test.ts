import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueReminder, USUAL_LEADS, type ReminderWishes } from '../../../../server/contracts/deadlines/reminders.ts';
import { PriorityClass } from '../../../../server/contracts/priority-class.ts';
import { addDays, daysBetween, parseLocalDate, type LocalDate } from '../../../../server/values/local-date.ts';

const day = parseLocalDate;

/** Notice to give by Sunday 2026-05-31; safe on the Friday before, prepared from three months before that. */
const decision = { deadline: day('2026-05-31'), safeDate: day('2026-05-29'), reviewDate: day('2026-02-27') };

const usual: ReminderWishes = { leadDays: null, ofReview: true };

const told = (today: string, wishes: ReminderWishes = usual, priority: PriorityClass = 'MEDIUM') => {
  const due = dueReminder(decision, priority, wishes, day(today));
  return due && `${due.of} ${due.leadDays} ${due.day}`;
};

describe('the reminder that is due of a decision', () => {
  it.each([
    // 2026-05-29 less 90 days is 2026-02-28, a day after the review date.
    ['2026-02-26', null],
    ['2026-02-27', 'REVIEW_DATE 0 2026-02-27'],
    ['2026-02-28', 'SAFE_DATE 90 2026-05-29'],
    ['2026-04-28', 'SAFE_DATE 90 2026-05-29'],
    ['2026-04-29', 'SAFE_DATE 30 2026-05-29'],
    ['2026-05-22', 'SAFE_DATE 7 2026-05-29'],
    // The safe date has passed, and acting may still be in time.
    ['2026-05-31', 'SAFE_DATE 7 2026-05-29'],
    ['2026-06-01', null],
  ])('by the leads of the class MEDIUM on %s: %s', (today, expected) => {
    expect(told(today)).toBe(expected);
  });

  it('comes earlier the closer the contract is followed', () => {
    // 180 days before 2026-05-29.
    expect(told('2025-11-30', usual, 'HIGH')).toBe('SAFE_DATE 180 2026-05-29');
    expect(told('2025-11-30', usual, 'MEDIUM')).toBeNull();
    expect(told('2026-03-15', usual, 'LOW')).toBe('REVIEW_DATE 0 2026-02-27');
  });

  it('goes by what somebody has chosen instead', () => {
    expect(told('2026-05-15', { leadDays: [14], ofReview: false })).toBe('SAFE_DATE 14 2026-05-29');
    expect(told('2026-05-14', { leadDays: [14], ofReview: false })).toBeNull();
    expect(told('2026-05-30', { leadDays: [], ofReview: false })).toBeNull();
    expect(told('2026-05-30', { leadDays: [], ofReview: true })).toBe('REVIEW_DATE 0 2026-02-27');
  });

  it('is that of the safe date when the review date is the same day', () => {
    const wishes = { leadDays: [91], ofReview: true };
    expect(told('2026-02-27', wishes)).toBe('SAFE_DATE 91 2026-05-29');
  });
});

const days = fc.integer({ min: 0, max: 2000 }).map((count) => addDays(day('2024-01-01'), count));
const decisions = fc
  .record({ deadline: days, slack: fc.integer({ min: 0, max: 5 }), prepared: fc.integer({ min: 0, max: 200 }) })
  .map(({ deadline, slack, prepared }) => {
    const safeDate = addDays(deadline, -slack);
    return { deadline, safeDate, reviewDate: addDays(safeDate, -prepared) };
  });
const wishes = fc.record({
  leadDays: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 365 }), { maxLength: 6 })),
  ofReview: fc.boolean(),
});
const priorities = fc.constantFrom(...Object.values(PriorityClass));

/** What somebody is told who is looked at on these days, and each reminder only once. */
function toldOn(
  looked: Iterable<LocalDate>,
  { decision: of, priority, wish }: { decision: typeof decision; priority: PriorityClass; wish: ReminderWishes },
): { on: LocalDate; is: string }[] {
  const all: { on: LocalDate; is: string }[] = [];
  for (const today of looked) {
    const due = dueReminder(of, priority, wish, today);
    const is = due && `${due.of} ${due.leadDays} ${due.day}`;
    if (is && !all.some((earlier) => earlier.is === is)) all.push({ on: today, is });
  }
  return all;
}

const cases = fc.record({ decision: decisions, priority: priorities, wish: wishes });

function* everyDay({ safeDate, deadline, reviewDate }: typeof decision): Generator<LocalDate> {
  const first = addDays(reviewDate < safeDate ? reviewDate : safeDate, -400);
  for (let count = 0; count <= daysBetween(first, deadline) + 10; count += 1) yield addDays(first, count);
}

describe('whoever is looked at', () => {
  it('every day is told of each lead on its day, in order', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const all = toldOn(everyDay(given.decision), given);
        const leads = given.wish.leadDays ?? USUAL_LEADS[given.priority];
        const expected = leads
          .toSorted((one, other) => other - one)
          .map((lead) => addDays(given.decision.safeDate, -lead));
        expect(all.filter(({ is }) => is.startsWith('SAFE_DATE')).map(({ on }) => on)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('on some days alone is told nothing that daily looks would not have told, nothing twice, and at last the same', () => {
    fc.assert(
      fc.property(cases, fc.array(fc.nat(600), { maxLength: 20 }), (given, chosen) => {
        const daily = toldOn(everyDay(given.decision), given);
        const all = [...everyDay(given.decision)];
        const some = new Set(chosen.map((index) => all[index % all.length] as LocalDate));
        const last = daily.at(-1);
        if (last) some.add(last.on);
        const now = toldOn(
          all.filter((each) => some.has(each)),
          given,
        );
        const known = new Set(daily.map(({ is }) => is));
        expect(now.every(({ is }) => known.has(is))).toBe(true);
        expect(now.length).toBeLessThanOrEqual(some.size);
        expect(now.at(-1)?.is).toBe(last?.is);
      }),
      { numRuns: 60 },
    );
  });

  it('is told anew of a decision whose day has moved, and of nothing once its deadline has passed', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 100 }), (given, moved) => {
        const before = dueReminder(given.decision, given.priority, given.wish, given.decision.safeDate);
        const [safeDate, reviewDate, deadline] = (['safeDate', 'reviewDate', 'deadline'] as const).map((name) =>
          addDays(given.decision[name], moved),
        ) as [LocalDate, LocalDate, LocalDate];
        const after = dueReminder({ safeDate, reviewDate, deadline }, given.priority, given.wish, safeDate);
        expect(after?.day ?? null).toBe(before && addDays(before.day, moved));
        expect(dueReminder(given.decision, given.priority, given.wish, addDays(given.decision.deadline, 1))).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
