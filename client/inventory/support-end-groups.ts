import type { LocalDate } from '../../server/values/local-date.ts';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { addedFigures, figuresOf, noFigures, type Figures } from './figures.ts';
import { LATER, supportPeriods, UNKNOWN, type Period } from './support-ending.ts';
import { ENDED, quarterOf } from './support-quarter.ts';

/**
 * Counts and costs of assets by the quarter in which their support ends; the variables are those of `supportConditions`.
 * One pass over the assets counts every quarter; the present one is also asked in two parts, before today and after.
 */
export const SupportEndGroups = graphql(`
  fragment SupportEndGroups on Query {
    quarters: assets(search: $search, where: $scope) {
      groupBy(by: [SUPPORT_END_QUARTER]) {
        keys {
          value
        }
        count
        sum {
          purchaseCost
        }
      }
    }
    passed: assets(search: $search, where: $passed) {
      aggregate {
        count
        sum {
          purchaseCost
        }
      }
    }
    present: assets(search: $search, where: $present) {
      aggregate {
        count
        sum {
          purchaseCost
        }
      }
    }
  }
`);

/** The figures of every period; together they have each asset once. */
export function figuresByPeriod(
  answer: FragmentType<typeof SupportEndGroups>,
  today: LocalDate,
): ReadonlyMap<Period, Figures> {
  const { quarters, passed, present } = getFragmentData(SupportEndGroups, answer);
  const groups = new Map(quarters.groupBy.map((group) => [group.keys[0]?.value ?? UNKNOWN, figuresOf(group)]));
  const within = (holds: (quarter: string) => boolean) =>
    [...groups].filter(([key]) => key !== UNKNOWN && holds(key)).map(([, figures]) => figures);

  const now = quarterOf(today);
  const told = supportPeriods(today);
  const last = told.at(-3) ?? now;
  return new Map(
    told.map((period) => {
      if (period === ENDED)
        return [period, addedFigures([...within((quarter) => quarter < now), figuresOf(passed.aggregate)])];
      if (period === now) return [period, figuresOf(present.aggregate)];
      if (period === LATER) return [period, addedFigures(within((quarter) => quarter > last))];
      return [period, groups.get(period) ?? noFigures];
    }),
  );
}
