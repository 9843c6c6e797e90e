import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blendedValues } from '../../../../server/portfolio/prioritisation/blended-value.ts';
import {
  scoreFault,
  weightedScore,
  type Criterion,
} from '../../../../server/portfolio/prioritisation/weighted-score.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { parseMoney } from '../../../../server/values/money.ts';
import { parsePercent } from '../../../../server/values/rate.ts';
import { expectReckoned } from '../../services/reckoned.ts';

const number = (value: number) => parseDecimal(String(value));
const percent = parsePercent;

function criterion(code: string, weight: number, worst: number, best: number): Criterion {
  return { code, weight: number(weight), worst: number(worst), best: number(best) };
}

const safety = criterion('SAFETY', 3, 1, 5);
/** The less the better. */
const risk = criterion('RISK', 1, 10, 0);

function score(name: string, scorer: string, value: number) {
  return { criterion: name, scorer, value: number(value) };
}

describe('a weighted score', () => {
  it('is the weighted mean of points, and shows how far apart the scorers are', () => {
    const scores = [
      score('SAFETY', 'Eva', 4),
      score('SAFETY', 'Ali', 2),
      score('SAFETY', 'Bo', 5),
      score('RISK', 'Eva', 2),
    ];
    const scored = weightedScore([safety, risk], scores);
    expect(scored).toMatchObject({
      score: '70', // (3 × 66.67 + 1 × 80) / 4
      reason: null,
      criteria: [
        { code: 'SAFETY', scorers: 3, mean: '3.67', spread: '3', points: '66.67' }, // (3.67 - 1) / (5 - 1)
        { code: 'RISK', scorers: 1, mean: '2', spread: null, points: '80' }, // (2 - 10) / (0 - 10)
      ],
    });
    expectReckoned(scored.steps);
  });

  it('is none while a criterion has no score, rather than one of the rest', () => {
    expect(weightedScore([safety, risk], [score('RISK', 'Eva', 0)])).toMatchObject({
      score: null,
      reason: 'MISSING_SCORES',
      missing: ['SAFETY'],
    });
    expect(weightedScore([], [])).toMatchObject({ score: null, reason: 'NO_CRITERIA' });
    expect(weightedScore([criterion('X', 0, 0, 1)], [score('X', 'Eva', 1)])).toMatchObject({ reason: 'NO_CRITERIA' });
  });

  it('lies from 0 to 100, at the ends where all scores are', () => {
    const all = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 5 })), { minLength: 1 });
    fc.assert(
      fc.property(all, (rows) => {
        const criteria = rows.map(([weight], index) => criterion(`C${index}`, weight + 1, 1, 5));
        const of = (value: (row: number) => number) =>
          Number(
            weightedScore(
              criteria,
              rows.map((_, index) => score(`C${index}`, 'Eva', value(index))),
            ).score,
          );
        const scored = of((row) => rows[row]?.[1] ?? 1);
        expect([of(() => 1), of(() => 5)]).toEqual([0, 100]);
        expect(scored >= 0 && scored <= 100).toBe(true);
      }),
    );
  });

  it.each([
    [safety, 1, null],
    [safety, 5, null],
    [safety, 5.1, 'OUTSIDE_SCALE'],
    [risk, -1, 'OUTSIDE_SCALE'],
    [criterion('X', 1, 2, 2), 2, 'NO_SCALE'],
  ])('on %j takes %d: %s', (scale, value, fault) => {
    expect(scoreFault(scale, number(value))).toBe(fault);
  });
});

describe('a blend of values', () => {
  it('tells each part in points of its largest, and adds them by their shares', () => {
    const npvs = new Map([
      ['A', parseMoney('4000000.00')],
      ['B', parseMoney('-1000000.00')],
    ]);
    const scores = new Map([
      ['A', number(40)],
      ['B', number(80)],
      ['C', number(20)],
    ]);
    const blended = blendedValues([
      { share: percent('60'), values: npvs },
      { share: percent('40'), values: scores },
    ]);
    expect([...blended]).toEqual([
      ['A', '80'], // 0.6 × 100 + 0.4 × 50
      ['B', '25'], // 0.6 × -25 + 0.4 × 100
      ['C', '10'], // 0.4 × 25
    ]);
  });

  it('of values that are all zero is zero', () => {
    expect([...blendedValues([{ share: percent('100'), values: new Map([['A', number(0)]]) }])]).toEqual([['A', '0']]);
  });
});
