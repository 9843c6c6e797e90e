import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrphaned, whoAnswers } from '../../../server/contracts/ownership.ts';
import { nextReview, proposedClasses, type PriorityClass } from '../../../server/contracts/priority-class.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { compareMoney, parseMoney } from '../../../server/values/money.ts';
import { amounts } from '../values/arbitraries.ts';

const day = parseLocalDate;

describe('the priority class of a contract', () => {
  it.each<[PriorityClass, string, string]>([
    ['HIGH', '2024-07-15', 'three times a year'],
    ['MEDIUM', '2025-03-15', 'every year'],
    ['LOW', '2026-03-15', 'every second year'],
  ])('%s asks for a review on %s, %s', (priority, next) => {
    expect(nextReview(priority, day('2020-01-01'), day('2024-03-15'))).toBe(next);
  });

  it('asks for the first review so long after the start', () => {
    expect(nextReview('MEDIUM', day('2024-02-29'), null)).toBe('2025-02-28');
  });

  it('is proposed by cost: of ten contracts one HIGH, three MEDIUM and six LOW', () => {
    const costs = ['1', '9', '3', '8', '5', '10', '7', '2', '6', '4'].map((cost) => parseMoney(`${cost}.00`));
    const classes = proposedClasses(costs);
    expect(costs.filter((_, index) => classes[index] === 'HIGH')).toEqual(['10.00']);
    expect(costs.filter((_, index) => classes[index] === 'MEDIUM')).toEqual(['9.00', '8.00', '7.00']);
    expect(classes.filter((each) => each === 'LOW')).toHaveLength(6);
  });

  it('proposed for any contracts is never lower for the costlier one, and a tenth of them, rounded up, is HIGH', () => {
    const order = ['LOW', 'MEDIUM', 'HIGH'];
    fc.assert(
      fc.property(fc.array(amounts(), { maxLength: 80 }), (costs) => {
        const classes = proposedClasses(costs);
        expect(classes).toHaveLength(costs.length);
        expect(classes.filter((each) => each === 'HIGH')).toHaveLength(Math.ceil(costs.length / 10));
        for (const [one, cost] of costs.entries()) {
          for (const [other, otherCost] of costs.entries()) {
            if (compareMoney(cost, otherCost) <= 0) continue;
            expect(order.indexOf(classes[one]!)).toBeGreaterThanOrEqual(order.indexOf(classes[other]!));
          }
        }
      }),
    );
  });
});

describe('a contract’s owner', () => {
  const there = { leftOn: null };
  const left = { leftOn: day('2026-03-31') };

  it.each([
    ['2026-03-31', false, 'OWNER'],
    ['2026-04-01', true, 'DEPUTY'],
  ] as const)('whose last day is 2026-03-31: on %s orphaned is %s and %s answers', (today, orphaned, answering) => {
    expect(isOrphaned(left, day(today))).toBe(orphaned);
    expect(whoAnswers(left, there, day(today))).toBe(answering);
  });

  it('that is missing leaves it orphaned, and without a deputy nobody answers', () => {
    expect(isOrphaned(null, day('2026-01-01'))).toBe(true);
    expect(whoAnswers(null, null, day('2026-01-01'))).toBe('NOBODY');
    expect(whoAnswers(left, left, day('2026-04-01'))).toBe('NOBODY');
    expect(whoAnswers(there, left, day('2026-04-01'))).toBe('OWNER');
  });
});
