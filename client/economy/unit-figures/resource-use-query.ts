import { graphql } from '../../gql/gql.ts';
import type { ResourceUseQuery } from '../../gql/graphql.ts';
import type { Indicator } from './indicator-kind.ts';

export const ResourceUse = graphql(`
  query ResourceUse($resourceId: ID!, $outcomeId: ID!, $period: PeriodInput) {
    resourceUse(resourceId: $resourceId, outcomeId: $outcomeId, period: $period) {
      per
      median
      units {
        unitCode
        unitName
        resource
        outcome
        perOutcome
        reason
        rank
        aboveMedianPercent
        leftOut
        months {
          month
          perOutcome
          reason
        }
      }
    }
  }
`);

export type Use = NonNullable<ResourceUseQuery['resourceUse']>;

/** What is compared, as it stands in the address. */
export interface Compared {
  readonly resource: Indicator;
  readonly outcome: Indicator;
}
