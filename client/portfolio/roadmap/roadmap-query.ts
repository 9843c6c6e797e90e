import { graphql } from '../../gql/gql.ts';

export const RoadmapInitiatives = graphql(`
  query RoadmapInitiatives($search: String, $where: InitiativeWhere, $after: String) {
    initiatives(search: $search, where: $where, first: 200, after: $after, orderBy: [{ field: CODE }]) {
      totalCount
      nodes {
        id
        version
        mayChange
        movablePart
        code
        name
        stage
        firstMonth
        lastMonth
        decisionMonth
        decidedOn
        unit {
          id
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** What waits for what, of all initiatives. */
export const RoadmapWaits = graphql(`
  query RoadmapWaits($after: String) {
    initiativeDependencies(where: { bond: { eq: DEPENDS_ON } }, first: 200, after: $after) {
      totalCount
      nodes {
        id
        lateMonths
        initiative {
          id
        }
        other {
          id
          code
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Which goals initiatives serve. */
export const RoadmapGoals = graphql(`
  query RoadmapGoals($after: String) {
    initiativeLinks(where: { goal: { id: { isNull: false } } }, first: 200, after: $after) {
      totalCount
      nodes {
        id
        initiative {
          id
        }
        goal {
          id
          name
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Moves an initiative; as a dry run it tells what that would bring along. */
export const MoveInitiative = graphql(`
  mutation MoveInitiative($input: MoveInitiativeInput!) {
    moveInitiative(input: $input) {
      initiative {
        ...MovedInitiative
      }
    }
  }
`);

/** The same of an initiative as it stands. */
export const InitiativeToMove = graphql(`
  query InitiativeToMove($id: ID!) {
    initiative(id: $id) {
      ...MovedInitiative
    }
  }
`);

/** When an initiative and its money are, and how much hangs on it. */
export const movedInitiative = graphql(`
  fragment MovedInitiative on Initiative {
    id
    version
    firstMonth
    lastMonth
    decisionMonth
    costs(first: 1) {
      totalCount
    }
    benefits(first: 1) {
      totalCount
    }
    staffings(first: 1) {
      totalCount
    }
    appraisal(rate: "0", of: WHOLE) {
      years {
        year
        cost {
          likely
        }
        benefit {
          likely
        }
      }
    }
  }
`);
