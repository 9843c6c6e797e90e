import { graphql } from '../gql/gql.ts';

/** What is shown of a row of a file. */
export const importRowFields = graphql(`
  fragment ImportRowFields on ImportRow {
    id
    number
    line
    cells
    outcome
    problems {
      position
      message
    }
    changes {
      field
      before
      after
    }
    recordId
    undo
  }
`);

export const ImportRows = graphql(`
  query ImportRows($where: ImportRowWhere, $first: Int, $after: String) {
    importRows(where: $where, first: $first, after: $after) {
      totalCount
      nodes {
        ...ImportRowFields
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
