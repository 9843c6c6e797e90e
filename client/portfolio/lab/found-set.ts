import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { FoundSetFieldsFragment } from '../../gql/graphql.ts';

const fragment = graphql(`
  fragment FoundSetFields on FoundSet {
    asked {
      objective
      view
      firstYear
      lastYear
      discountRate
      withCapacity
      stages
      weights {
        criterion
        weight
      }
      caps {
        frame
        year
        cap
      }
      forcedIn
      forcedOut
    }
    status
    value
    bound
    gap
    chosen {
      code
      name
      start
      value
      uses {
        kind
        code
        name
        period
        amount
      }
      claims {
        code
        other {
          code
          name
        }
      }
    }
    leftOut {
      code
      name
      value
      start
      obstacles {
        code
        other {
          code
          name
        }
      }
      shortages {
        kind
        code
        name
        period
        amount
      }
    }
    unfit {
      code
      name
      reason
      by
    }
    usage {
      kind
      code
      name
      period
      cap
      limit
      used
      left
    }
    rooms {
      frame
      name
      year
      recordedCap
      cap
      taken
    }
    conflicts {
      kind
      initiatives {
        code
        name
      }
      resource {
        kind
        code
        name
        period
        amount
      }
      variantOf
    }
    greedy {
      value
      isComplete
      chosen {
        code
        name
      }
    }
  }
`);

export type FoundSet = FoundSetFieldsFragment;
export type ChosenInitiative = FoundSet['chosen'][number];
export type LeftOutInitiative = FoundSet['leftOut'][number];
export type ResourceAmount = ChosenInitiative['uses'][number];

export const readFoundSet = (masked: FragmentType<typeof fragment>): FoundSet => getFragmentData(fragment, masked);
