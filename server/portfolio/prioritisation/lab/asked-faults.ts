import { badInput, ruleViolation } from '../../../api/errors.ts';
import { exact } from '../../../values/exact.ts';
import type { LocalDate } from '../../../values/local-date.ts';
import { parsePercent, ratioOf, type Percent } from '../../../values/rate.ts';
import { BenefitKind } from '../../../economy/benefit-sums.ts';
import { isFigure } from '../criterion-figure.ts';
import { problemFaults } from '../problem-faults.ts';
import { OPEN_STAGES, type AskedSet } from './asked-set.ts';
import type { BestSetInput } from './best-set.input.ts';
import type { Portfolio } from './portfolio.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';

const MOST_YEARS = 30;
const MOST_CANDIDATES = 300;
const MOST_SEKS = 10 ** 12;
const SECONDS = { least: 1, most: 10 };
const HALF = { npv: parsePercent('50'), score: parsePercent('50'), benefit: parsePercent('0') };

export type Path = readonly (string | number)[];

/**
 * How long to look for a set; null leaves it to the size of the problem.
 * @throws DomainError for less than 1 or more than 10 seconds
 */
export function secondsOf({ seconds = null }: Pick<BestSetInput, 'seconds'>, path: Path): number | null {
  if (seconds !== null && (seconds < SECONDS.least || seconds > SECONDS.most))
    throw badInput('portfolio.lab.seconds', [...path, 'seconds']);
  return seconds;
}

/** So that the whole answer is there within a second for 100 initiatives, and within five for 300. */
export function usualSeconds({ problem }: PortfolioProblem): number {
  const beyond = Math.max(0, problem.candidates.length - 100) / (MOST_CANDIDATES - 100);
  return 0.75 + 3.25 * Math.min(1, beyond);
}

/**
 * The question with its defaults, held against what there is.
 * @throws DomainError that names the field of what cannot be asked
 */
export function askedOf(input: BestSetInput, portfolio: Portfolio, today: LocalDate, path: Path): AskedSet {
  const nextYear = Number(today.slice(0, 4)) + 1;
  const firstYear = input.firstYear ?? nextYear;
  const lastYear = input.lastYear ?? firstYear + 2;
  requireYear(firstYear, [...path, 'firstYear']);
  requireYear(lastYear, [...path, 'lastYear']);
  if (lastYear < firstYear) throw badInput('portfolio.lab.yearOrder', [...path, 'lastYear']);
  if (lastYear - firstYear >= MOST_YEARS)
    throw badInput('portfolio.lab.years', [...path, 'lastYear'], { limit: MOST_YEARS });
  const objective = input.objective ?? 'NPV';
  const asked: AskedSet = {
    objective,
    view: input.view ?? 'GREEN_AND_YELLOW',
    firstYear,
    lastYear,
    discountRate: rateOf(input, portfolio, path),
    stages: input.stages ?? ['IDEA', 'PRE_STUDY', 'PROPOSED'],
    codes: input.codes ?? null,
    withCapacity: input.withCapacity ?? true,
    benefitKinds: input.benefitKinds ?? Object.values(BenefitKind),
    blend: objective === 'BLEND' ? (input.blend ?? HALF) : null,
    weights: input.weights ?? [],
    caps: input.caps ?? [],
    forcedIn: input.forcedIn ?? [],
    forcedOut: input.forcedOut ?? [],
  };
  check(asked, portfolio, path);
  return asked;
}

function check(asked: AskedSet, { initiatives, frames, criteria }: Portfolio, path: Path): void {
  const stage = asked.stages.findIndex((each) => !OPEN_STAGES.some((open) => open === each));
  if (stage >= 0) throw badInput('portfolio.lab.stage', [...path, 'stages', stage]);
  const codes = new Set(initiatives.filter(({ isAskedAbout }) => isAskedAbout).map(({ code }) => code));
  for (const name of ['codes', 'forcedIn', 'forcedOut'] as const) {
    for (const [at, code] of (asked[name] ?? []).entries()) {
      if (!codes.has(code)) throw badInput('portfolio.lab.unknownInitiative', [...path, name, at], { code });
      if (asked[name]?.indexOf(code) !== at) throw badInput('portfolio.lab.twice', [...path, name, at], { code });
    }
  }
  for (const [at, code] of asked.forcedOut.entries()) {
    if (asked.forcedIn.includes(code)) throw badInput('portfolio.lab.bothWays', [...path, 'forcedOut', at], { code });
  }
  for (const [at, { frame, year, cap }] of asked.caps.entries()) {
    const field = [...path, 'caps', at];
    if (!frames.some(({ code }) => code === frame))
      throw badInput('portfolio.lab.unknownFrame', [...field, 'frame'], { code: frame });
    requireYear(year, [...field, 'year']);
    if (asked.caps.findIndex((each) => each.frame === frame && each.year === year) < at)
      throw badInput('portfolio.lab.twice', field, { code: `${frame} ${year}` });
    if (exact(cap).isNegative() || exact(cap).gt(MOST_SEKS)) throw badInput('portfolio.lab.cap', [...field, 'cap']);
  }
  for (const [at, { criterion, weight }] of asked.weights.entries()) {
    const field = [...path, 'weights', at];
    if (!criteria.some(({ code }) => code === criterion))
      throw badInput('portfolio.lab.unknownCriterion', [...field, 'criterion'], { code: criterion });
    if (asked.weights.findIndex((each) => each.criterion === criterion) < at)
      throw badInput('portfolio.lab.twice', field, { code: criterion });
    if (exact(weight).isNegative() || !isFigure(weight))
      throw badInput('portfolio.criterion.weight', [...field, 'weight']);
  }
  if (asked.benefitKinds.length === 0) throw badInput('portfolio.lab.noKinds', [...path, 'benefitKinds']);
  if (asked.blend) checkBlend(asked.blend, path);
}

function checkBlend(blend: NonNullable<AskedSet['blend']>, path: Path): void {
  const shares = Object.entries(blend);
  for (const [name, share] of shares) {
    if (ratioOf(share).isNegative()) throw badInput('portfolio.lab.blend', [...path, 'blend', name]);
  }
  const sum = shares.reduce((total, [, share]) => total.plus(ratioOf(share)), exact(0));
  if (!sum.eq(1)) throw badInput('portfolio.lab.blend', [...path, 'blend']);
}

function rateOf({ discountRate }: BestSetInput, portfolio: Portfolio, path: Path): Percent {
  const rate = discountRate ?? portfolio.discountRate;
  if (!rate) throw ruleViolation('portfolio.lab.noRate', 'NO_DISCOUNT_RATE', {}, [...path, 'discountRate']);
  if (ratioOf(rate).lte(-1) || ratioOf(rate).gt(10)) throw badInput('portfolio.lab.rate', [...path, 'discountRate']);
  return rate;
}

function requireYear(year: number, field: Path): void {
  if (year < 1990 || year > 2200) throw badInput('portfolio.lab.year', field);
}

/** @throws DomainError for a problem that cannot be solved as it is recorded, or that is larger than what is solved here. */
export function requireSolvable({ problem, unfit }: PortfolioProblem, { forcedIn }: AskedSet, path: Path): void {
  if (problem.candidates.length > MOST_CANDIDATES)
    throw badInput('portfolio.lab.tooMany', [...path, 'codes'], { limit: MOST_CANDIDATES });
  for (const [at, code] of forcedIn.entries()) {
    if (!problem.candidates.some((each) => each.code === code)) {
      const reason = unfit.find((each) => each.code === code)?.reason ?? 'NOT_ASKED_ABOUT';
      throw ruleViolation(`portfolio.lab.unfit.${reason}`, reason, { code }, [...path, 'forcedIn', at]);
    }
  }
  const [fault] = problemFaults(problem);
  if (!fault) return;
  const code = problem.candidates[Number(fault.field[1])]?.code ?? '';
  if (fault.code === 'CYCLE')
    throw ruleViolation('portfolio.lab.cycle', 'CYCLE', { path: fault.path.join(' → ') }, path);
  throw ruleViolation('portfolio.lab.amount', fault.code, { code }, path);
}
