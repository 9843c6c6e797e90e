import type { Decimal } from '../../../values/decimal.ts';
import type { Money } from '../../../values/money.ts';
import { yearMonth, type YearMonth } from '../../../values/year-month.ts';
import type { MonthEstimate } from '../../planning/plan-line.ts';
import { blendedValues } from '../blended-value.ts';
import type { StartOption } from '../selection-problem.ts';
import { startOptions, type PlannedInitiative } from '../start-options.ts';
import { weightedScore, type Criterion, type Score } from '../weighted-score.ts';
import type { AskedSet } from './asked-set.ts';
import type { PlanYear, PortfolioInitiative } from './portfolio.ts';

/** Which end of what is planned and scored: the worst is the most cost with the least benefit, and each lowest score. */
export type End = 'worst' | 'likely' | 'best';

type Values = ReadonlyMap<string, Money | Decimal>;

/** An initiative with the years in which it is looked at. */
export interface Movable {
  readonly initiative: PortfolioInitiative;
  readonly plannedStart: number;
  readonly years: readonly number[];
}

/** What each initiative takes, and is worth at its likely, in each year in which it may be begun. */
export function valuedOptions(
  movables: readonly Movable[],
  asked: AskedSet,
  criteria: readonly Criterion[],
): Map<string, StartOption[]> {
  // An option is worth its net present value, unless something else is maximised.
  const values = asked.objective === 'NPV' ? null : objectiveValues(movables, asked, criteria, 'likely');
  return new Map(
    movables.map((movable) => {
      const { code } = movable.initiative;
      const options = optionsOf(planOf(movable, 'likely', asked), movable.years, asked);
      return [code, options.map((each) => ({ ...each, value: values?.get(keyOf(code, each.start)) ?? each.value }))];
    }),
  );
}

/** What is maximised, by initiative and year to begin it in. */
export function objectiveValues(
  movables: readonly Movable[],
  asked: AskedSet,
  criteria: readonly Criterion[],
  end: End,
): Values {
  if (asked.objective !== 'BLEND') return partValues(asked.objective, movables, asked, criteria, end);
  const { npv, score, benefit } = asked.blend ?? {};
  const parts = [
    ['NPV', npv],
    ['SCORE', score],
    ['BENEFIT', benefit],
  ] as const;
  return blendedValues(
    parts.flatMap(([part, share]) =>
      share === undefined
        ? []
        : {
            share,
            values: partValues(part, movables, asked, criteria, end),
            scale: partValues(part, movables, asked, criteria, 'likely'),
          },
    ),
  );
}

export const keyOf = (code: string, start: number) => `${code} ${start}`;

function partValues(
  part: 'NPV' | 'SCORE' | 'BENEFIT',
  movables: readonly Movable[],
  asked: AskedSet,
  criteria: readonly Criterion[],
  end: End,
): Values {
  return new Map(
    movables.flatMap((movable): [string, Money | Decimal][] => {
      const { code, scores } = movable.initiative;
      if (part === 'SCORE') {
        const { score } = weightedScore(criteria, scoresAt(scores, criteria, end));
        return score === null ? [] : movable.years.map((year) => [keyOf(code, year), score]);
      }
      const plan = planOf(movable, end, asked);
      const counted =
        part === 'NPV'
          ? plan
          : { ...plan, costs: [], benefits: plan.benefits.filter(({ kind }) => asked.benefitKinds.includes(kind)) };
      return optionsOf(counted, movable.years, asked).map(({ start, value }) => [keyOf(code, start), value]);
    }),
  );
}

function optionsOf(plan: PlannedInitiative, years: readonly number[], { firstYear, discountRate, view }: AskedSet) {
  return startOptions(plan, years, { baseYear: firstYear, rate: discountRate, view });
}

/** The plan with that end as its likely: cost and benefit are worst at different ends. */
function planOf({ initiative, plannedStart }: Movable, end: End, { withCapacity }: AskedSet): PlannedInitiative {
  const costEnd = end === 'worst' ? 'high' : end === 'best' ? 'low' : 'likely';
  const benefitEnd = end === 'worst' ? 'low' : end === 'best' ? 'high' : 'likely';
  return {
    plannedStart,
    costs: initiative.costs.map(({ frame, years, ...line }) => ({
      frame,
      line: { ...line, months: years.map((year) => monthAt(year, costEnd)) },
    })),
    benefits: initiative.benefits.map(({ years, ...line }) => ({
      ...line,
      months: years.map((year) => monthAt(year, benefitEnd)),
    })),
    hours: withCapacity ? initiative.hours : [],
  };
}

/** A year stands in its first month: frames and flows go by years. */
function monthAt(plan: PlanYear, end: 'low' | 'likely' | 'high'): MonthEstimate {
  const month: YearMonth = yearMonth(plan.year, 1);
  return { month, low: plan[end], likely: plan[end], high: plan[end] };
}

/** Of each criterion all scores, or only the one nearest that end of the scale. */
function scoresAt(scores: readonly Score[], criteria: readonly Criterion[], end: End): readonly Score[] {
  if (end === 'likely') return scores;
  return criteria.flatMap(({ code, worst, best }) => {
    const isRising = Number(best) > Number(worst);
    const sorted = scores
      .filter(({ criterion }) => criterion === code)
      .toSorted((a, b) => (isRising ? 1 : -1) * (Number(a.value) - Number(b.value)));
    return (end === 'worst' ? sorted[0] : sorted.at(-1)) ?? [];
  });
}
