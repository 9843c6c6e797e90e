import { graphql } from '../../gql/gql.ts';

export const PortfolioBubbles = graphql(`
  query PortfolioBubbles($search: String, $where: InitiativeWhere, $after: String) {
    initiatives(search: $search, where: $where, first: 100, after: $after, orderBy: [{ field: CODE }]) {
      totalCount
      nodes {
        id
        code
        name
        stage
        likelyCost
        risks {
          likelihood
          consequence
        }
        weightedScore {
          score
        }
        worth {
          values {
            view
            npv
          }
          green
          yellow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
