import { graphql } from '../../../gql/gql.ts';
import type { NegotiationBriefQuery } from '../../../gql/graphql.ts';

/** All that the brief of a renegotiation tells, as its reader may see it. */
export const NegotiationBrief = graphql(`
  query NegotiationBrief($id: ID!) {
    renegotiationCase(id: $id) {
      ...RenegotiationCaseFields
      contract {
        id
        version
        ...ContractFields
        prices: priceLines(first: 100, orderBy: [{ field: FIRST_DAY, direction: DESC }]) {
          totalCount
          nodes {
            ...PriceLineFields
          }
        }
        covered: assets(first: 12, orderBy: [{ field: TAG }]) {
          totalCount
          nodes {
            id
            tag
            name
          }
        }
        costs: costEntries(
          first: 36
          where: { scenario: { eq: ACTUAL }, costClass: { eq: RUN } }
          orderBy: [{ field: MONTH, direction: DESC }]
        ) {
          totalCount
          nodes {
            ...CostEntryFields
          }
        }
      }
      offers(first: 100, orderBy: [{ field: ROUND }, { field: BIDDER }]) {
        nodes {
          ...RenegotiationOfferFields
        }
      }
    }
    renegotiationAlternatives(id: $id) {
      kind
      actBy
      from
      gap
      risk
      work
      isChosen
      cost {
        cost
        presentValue
      }
    }
    renegotiationComparison(id: $id) {
      ...ComparisonFields
    }
  }
`);

export type BriefData = NegotiationBriefQuery;
