import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { SupportEndGroupsFragment } from '../gql/graphql.ts';
import { LATER, UNKNOWN, type Period } from './support-ending.ts';
import { ENDED } from './support-quarter.ts';

/** Counts and costs of assets by when their support ends; the variables are those of `supportConditions`. */
export const SupportEndGroups = graphql(`
  fragment SupportEndGroups on Query {
    ended: assets(search: $search, where: $ended) {
      aggregate {
        count
        sum {
          purchaseCost
        }
      }
    }
    coming: assets(search: $search, where: $coming) {
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
    later: assets(search: $search, where: $later) {
      aggregate {
        count
        sum {
          purchaseCost
        }
      }
    }
    unknown: assets(search: $search, where: $unknown) {
      aggregate {
        count
        sum {
          purchaseCost
        }
      }
    }
  }
`);

export interface PeriodFigures {
  readonly count: number;
  /** What the assets cost to purchase, SEK; null when none of them has a cost. */
  readonly cost: string | null;
}

type Aggregated = SupportEndGroupsFragment['ended'];

const figuresOf = ({ aggregate: { count, sum } }: Aggregated): PeriodFigures => ({ count, cost: sum.purchaseCost });

/** The figures of each period that has assets. */
export function figuresByPeriod(answer: FragmentType<typeof SupportEndGroups>): ReadonlyMap<Period, PeriodFigures> {
  const { ended, coming, later, unknown } = getFragmentData(SupportEndGroups, answer);
  const figures = new Map<Period, PeriodFigures>([
    [ENDED, figuresOf(ended)],
    [LATER, figuresOf(later)],
    [UNKNOWN, figuresOf(unknown)],
  ]);
  for (const { keys, count, sum } of coming.groupBy) {
    const quarter = keys[0]?.value;
    if (quarter) figures.set(quarter, { count, cost: sum.purchaseCost });
  }
  return figures;
}
