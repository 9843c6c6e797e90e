import { figure, quotient, type Step, type Term } from '../../services/calculation.ts';
import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact, type Exact } from '../../values/exact.ts';

/** Something that initiatives are judged by, such as patient safety, on a scale from worst to best; either may be the larger. */
export interface Criterion {
  readonly code: string;
  /** Zero or more; what counts is its part of all weights. */
  readonly weight: Decimal;
  readonly worst: Decimal;
  readonly best: Decimal;
}

/** What one person thinks. */
export interface Score {
  readonly criterion: string;
  readonly scorer: string;
  readonly value: Decimal;
}

/** A criterion as all scorers together see it. */
export interface CriterionScore {
  readonly code: string;
  readonly scorers: number;
  /** With two decimals; null while nobody has scored it. */
  readonly mean: Decimal | null;
  /** How far apart the scorers are: the highest minus the lowest score. Null for fewer than two. */
  readonly spread: Decimal | null;
  /** The mean as points: 0 at the worst of the scale, 100 at the best. */
  readonly points: Decimal | null;
}

/** The weighted mean of the points, 0 to 100 with two decimals; null with the reason, never a score of part of the criteria. */
export interface WeightedScore {
  readonly score: Decimal | null;
  readonly reason: 'NO_CRITERIA' | 'MISSING_SCORES' | null;
  /** Codes of the criteria that nobody has scored. */
  readonly missing: readonly string[];
  readonly criteria: readonly CriterionScore[];
  readonly steps: readonly Step<'WEIGHTED_SCORE'>[];
}

/** Why a criterion or a score cannot be used; null when it can. */
export function scoreFault({ worst, best }: Criterion, value: Decimal): 'NO_SCALE' | 'OUTSIDE_SCALE' | null {
  if (exact(worst).eq(exact(best))) return 'NO_SCALE';
  const way = onScale(exact(value), exact(worst), exact(best));
  return way.isNegative() || way.gt(1) ? 'OUTSIDE_SCALE' : null;
}

/** `score = Σ weight × points / Σ weight`, over criteria whose scale has two different ends. */
export function weightedScore(criteria: readonly Criterion[], scores: readonly Score[]): WeightedScore {
  const scored = criteria.map((criterion) => ({ criterion, ...scoredBy(criterion, scores) }));
  const rows = scored.map(({ row }) => row);
  const missing = rows.flatMap(({ code, mean }) => (mean === null ? code : []));
  const weights = criteria.reduce((sum, { weight }) => sum.plus(exact(weight)), exact(0));
  if (weights.isZero()) return { score: null, reason: 'NO_CRITERIA', missing, criteria: rows, steps: [] };
  if (missing.length > 0) return { score: null, reason: 'MISSING_SCORES', missing, criteria: rows, steps: [] };
  const sum = scored.reduce(
    (total, { criterion, points }) => total.plus(exact(criterion.weight).times(points)),
    exact(0),
  );
  const score = sum.div(weights);
  const terms = scored.flatMap(({ criterion, points }, index): Term[] => [
    ...(index === 0 ? [] : ['+' as const]),
    figure(criterion.weight, 'RATIO'),
    '×',
    figure(points, 'RATIO'),
  ]);
  return {
    score: shown(score),
    reason: null,
    missing,
    criteria: rows,
    steps: [
      {
        name: 'WEIGHTED_SCORE',
        terms: ['(', ...terms, ')', '/', figure(weights, 'RATIO')],
        result: quotient(score, 'RATIO'),
      },
    ],
  };
}

function scoredBy(criterion: Criterion, scores: readonly Score[]): { row: CriterionScore; points: Exact } {
  const { code, worst, best } = criterion;
  const values = scores.filter((score) => score.criterion === code).map(({ value }) => exact(value));
  const [first] = values;
  if (first === undefined) {
    return { row: { code, scorers: 0, mean: null, spread: null, points: null }, points: exact(0) };
  }
  const mean = values.reduce((sum, value) => sum.plus(value), exact(0)).div(values.length);
  const points = onScale(mean, exact(worst), exact(best)).times(100);
  const highest = values.reduce((most, value) => (value.gt(most) ? value : most), first);
  const lowest = values.reduce((least, value) => (value.lt(least) ? value : least), first);
  const spread = values.length < 2 ? null : shown(highest.minus(lowest));
  return { row: { code, scorers: values.length, mean: shown(mean), spread, points: shown(points) }, points };
}

/** From 0 at the worst end to 1 at the best. */
function onScale(value: Exact, worst: Exact, best: Exact): Exact {
  return value.minus(worst).div(best.minus(worst));
}

function shown(value: Exact): Decimal {
  return decimalOf(value, 2, 'HALF_AWAY_FROM_ZERO');
}
