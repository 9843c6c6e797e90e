import { exact } from '../../../values/exact.ts';
import { decimalOf, type Decimal } from '../../../values/decimal.ts';
import { compareMoney, subtractMoney, sumMoney, ZERO_MONEY, type Money } from '../../../values/money.ts';
import { shiftMonth, yearOf } from '../../../values/year-month.ts';
import type { InitiativeStage } from '../../initiative-stage.ts';
import type { ResourceLimit, SelectionProblem } from '../selection-problem.ts';
import type { ValueRange } from '../stability.ts';
import { weightedScore, type Criterion } from '../weighted-score.ts';
import type { AskedSet } from './asked-set.ts';
import { keyOf, objectiveValues, valuedOptions, type Movable } from './option-values.ts';
import type { Portfolio, PortfolioFrame, PortfolioInitiative } from './portfolio.ts';

/** Why an initiative that is asked about cannot be in any set, whatever there is of money; `by` names a frame or an initiative. */
export interface Unfit {
  readonly code: string;
  readonly reason:
    | 'NO_PLAN'
    | 'NO_SCORE'
    | 'NOT_ON_LIST'
    | 'OUTSIDE_WINDOW'
    | 'NEEDS_ABSENT'
    | 'EXCLUDED_BY_DECIDED'
    | 'VARIANT_DECIDED';
  readonly by: string | null;
}

/** A year of a frame: all of it, and what initiatives that are settled already take, SEK. */
export interface FrameRoom {
  readonly frame: string;
  readonly year: number;
  readonly recordedCap: Money | null;
  /** The cap that is asked with; null for a year without any, of which nothing can be taken. */
  readonly cap: Money | null;
  readonly taken: Money;
}

export interface PortfolioProblem {
  readonly problem: SelectionProblem;
  readonly unfit: readonly Unfit[];
  readonly rooms: readonly FrameRoom[];
  /** How far each initiative's worth may be from its likely. */
  readonly ranges: () => ValueRange[];
}

const SETTLED: readonly InitiativeStage[] = ['DECIDED', 'RUNNING', 'ROLLOUT', 'REALISING', 'CLOSED'];

/** The problem that a portfolio and a question make. What cannot be chosen at all is told apart, with the reason. */
export function portfolioProblem(portfolio: Portfolio, asked: AskedSet): PortfolioProblem {
  const criteria = weighted(portfolio.criteria, asked);
  const chosenFrom = portfolio.initiatives.filter(
    ({ code, stage, isAskedAbout }) =>
      isAskedAbout && asked.stages.includes(stage) && (asked.codes?.includes(code) ?? true),
  );
  const settled = portfolio.initiatives.filter((each) => SETTLED.includes(each.stage) && !chosenFrom.includes(each));
  const unfit = new Map<string, Unfit>();
  const movables: Movable[] = [];
  for (const initiative of chosenFrom) {
    const found = movable(initiative, portfolio.frames, criteria, settled, asked);
    if ('reason' in found) unfit.set(initiative.code, found);
    else movables.push(found);
  }
  const fit = withoutAbsentNeeds(movables, settled, unfit);
  const codes = new Set(fit.map(({ initiative }) => initiative.code));
  const options = valuedOptions(fit, asked, criteria);
  const wanted = new Set(
    [...options.values()].flatMap((starts) =>
      starts.flatMap(({ uses }) =>
        uses.flatMap(({ kind, resource, period }) => (kind === 'FRAME' ? roomKey(resource, Number(period)) : [])),
      ),
    ),
  );
  const rooms = roomsOf(portfolio.frames, settled, wanted, asked);
  return {
    problem: {
      candidates: fit.map(({ initiative }) => ({
        code: initiative.code,
        options: options.get(initiative.code) ?? [],
        mandatory: initiative.isMandatory,
        earliest: initiative.earliestStart,
        latest: initiative.latestStart,
        dependsOn: initiative.bonds.flatMap(({ bond, other, years }) =>
          bond === 'DEPENDS_ON' && codes.has(other) ? { code: other, years } : [],
        ),
        variantOf: initiative.variantOf,
      })),
      limits: [...rooms.map(limitOf), ...(asked.withCapacity ? capacityLimits(portfolio, settled) : [])],
      excludes: fit.flatMap(({ initiative }) =>
        initiative.bonds.flatMap(({ bond, other }) =>
          bond === 'EXCLUDES' && codes.has(other) ? [[initiative.code, other] as const] : [],
        ),
      ),
      forced: [
        ...asked.forcedIn.map((code) => ({ code, into: 'IN' as const })),
        ...asked.forcedOut.filter((code) => codes.has(code)).map((code) => ({ code, into: 'OUT' as const })),
      ],
    },
    unfit: [...unfit.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    rooms,
    ranges: () => rangesOf(fit, asked, criteria),
  };
}

/** An initiative with the years in which its money lies within the windows of its frames; or why there is none. */
function movable(
  initiative: PortfolioInitiative,
  frames: readonly PortfolioFrame[],
  criteria: readonly Criterion[],
  settled: readonly PortfolioInitiative[],
  asked: AskedSet,
): Movable | Unfit {
  const { code, costs, scores, variantOf, bonds } = initiative;
  const refused = (reason: Unfit['reason'], by: string | null = null): Unfit => ({ code, reason, by });
  const months = costs.map(({ firstMonth }) => firstMonth).toSorted();
  const first = months[0];
  if (first === undefined) return refused('NO_PLAN');
  if (asked.objective === 'SCORE' && weightedScore(criteria, scores).score === null) return refused('NO_SCORE');
  const variant = settled.find((other) => variantOf !== null && other.variantOf === variantOf);
  if (variant) return refused('VARIANT_DECIDED', variant.code);
  const rival = settled.find(
    (other) =>
      bonds.some((each) => each.bond === 'EXCLUDES' && each.other === other.code) ||
      other.bonds.some((each) => each.bond === 'EXCLUDES' && each.other === code),
  );
  if (rival) return refused('EXCLUDED_BY_DECIDED', rival.code);
  const paying = frames.filter((frame) => costs.some((cost) => cost.frame === frame.code));
  const closed = paying.find(({ closedList }) => closedList && !closedList.includes(code));
  if (closed) return refused('NOT_ON_LIST', closed.code);
  const plannedStart = yearOf(initiative.firstMonth ?? first);
  const horizon = Array.from({ length: asked.lastYear - asked.firstYear + 1 }, (_, at) => asked.firstYear + at);
  const outside = (year: number) =>
    paying.find((frame) =>
      costs.some((cost) => {
        const moved = 12 * (year - plannedStart);
        return (
          cost.frame === frame.code &&
          (shiftMonth(cost.firstMonth, moved) < frame.firstMonth || shiftMonth(cost.lastMonth, moved) > frame.lastMonth)
        );
      }),
    );
  const years = horizon.filter((year) => !outside(year));
  if (years.length > 0) return { initiative, plannedStart, years };
  return refused('OUTSIDE_WINDOW', outside(asked.firstYear)?.code ?? null);
}

/** What depends on something that is neither settled nor can be chosen cannot be chosen either, nor what depends on that. */
function withoutAbsentNeeds(
  movables: readonly Movable[],
  settled: readonly PortfolioInitiative[],
  unfit: Map<string, Unfit>,
): readonly Movable[] {
  const there = new Set([...settled.map(({ code }) => code), ...movables.map(({ initiative }) => initiative.code)]);
  const absent = ({ initiative }: Movable) =>
    initiative.bonds.find(({ bond, other }) => bond === 'DEPENDS_ON' && !there.has(other));
  const fit = movables.filter((each) => {
    const need = absent(each);
    if (need) unfit.set(each.initiative.code, { code: each.initiative.code, reason: 'NEEDS_ABSENT', by: need.other });
    return !need;
  });
  return fit.length === movables.length ? fit : withoutAbsentNeeds(fit, settled, unfit);
}

/** The criteria by other weights, where such are given. */
export function weighted<Each extends Criterion>(
  criteria: readonly Each[],
  { weights }: Pick<AskedSet, 'weights'>,
): Each[] {
  return criteria.map((each) => ({
    ...each,
    weight: weights.find(({ criterion }) => criterion === each.code)?.weight ?? each.weight,
  }));
}

/**
 * The years of frames that have a cap or are asked with one, and the years without any that candidates would take money in,
 * or could be begun in: so that it can be seen that there is nothing, and asked what would be chosen if there were.
 */
function roomsOf(
  frames: readonly PortfolioFrame[],
  settled: readonly PortfolioInitiative[],
  wanted: ReadonlySet<string>,
  { caps, firstYear, lastYear }: AskedSet,
): FrameRoom[] {
  return frames.flatMap(({ code, years, firstMonth, lastMonth }) => {
    const recorded = new Map(years.flatMap(({ year, cap }) => (cap === null ? [] : [[year, cap] as const])));
    const changed = new Map(caps.filter(({ frame }) => frame === code).map(({ year, cap }) => [year, cap]));
    const [first, last] = [yearOf(firstMonth), yearOf(lastMonth)];
    const within = Array.from({ length: Math.min(last, lastYear + MOST_AHEAD) - first + 1 }, (_, at) => first + at);
    const uncapped = within.filter(
      (year) => (year >= firstYear && year <= lastYear) || wanted.has(roomKey(code, year)),
    );
    return [...new Set([...recorded.keys(), ...changed.keys(), ...uncapped])]
      .toSorted((a, b) => a - b)
      .map((year) => {
        const recordedCap = recorded.get(year) ?? null;
        const cap = changed.get(year) ?? recordedCap;
        return { frame: code, year, recordedCap, cap, taken: takenOf(code, year, settled) };
      });
  });
}

/** So many years after the last in which something may begin are looked at. */
const MOST_AHEAD = 30;

const roomKey = (frame: string, year: number): string => JSON.stringify([frame, year]);

function takenOf(frame: string, year: number, settled: readonly PortfolioInitiative[]): Money {
  const lines = settled.flatMap(({ costs }) => costs.filter((cost) => cost.frame === frame));
  return sumMoney(lines.flatMap(({ years }) => years.filter((each) => each.year === year).map(({ likely }) => likely)));
}

/** Where more is decided than there is, nothing is left. */
function limitOf({ frame, year, cap, taken }: FrameRoom): ResourceLimit {
  const left = subtractMoney(cap ?? ZERO_MONEY, taken);
  const limit = compareMoney(left, ZERO_MONEY) < 0 ? ZERO_MONEY : left;
  return { kind: 'FRAME', resource: frame, period: String(year), limit };
}

function capacityLimits({ roles }: Portfolio, settled: readonly PortfolioInitiative[]): ResourceLimit[] {
  return roles.flatMap(({ code, capacity }) =>
    capacity.map(({ quarter, hours }) => {
      const taken = settled.flatMap((each) =>
        each.hours.filter(({ role, month }) => role === code && quarterText(month) === quarter),
      );
      const left = taken.reduce((rest, each) => rest.minus(exact(each.hours)), exact(hours));
      const limit = decimalOf(left.isNegative() ? exact(0) : left, 4, 'HALF_AWAY_FROM_ZERO');
      return { kind: 'CAPACITY' as const, resource: code, period: quarter, limit };
    }),
  );
}

const quarterText = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

function rangesOf(movables: readonly Movable[], asked: AskedSet, criteria: readonly Criterion[]): ValueRange[] {
  const [worst, likely, best] = (['worst', 'likely', 'best'] as const).map((end) =>
    objectiveValues(movables, asked, criteria, end),
  );
  const at = (values: typeof worst, key: string): Decimal =>
    decimalOf(exact(values?.get(key) ?? ZERO_MONEY), 20, 'HALF_AWAY_FROM_ZERO');
  return movables.map(({ initiative: { code }, years }) => {
    const key = keyOf(code, years[0] ?? asked.firstYear);
    return { code, worst: at(worst, key), likely: at(likely, key), best: at(best, key) };
  });
}
