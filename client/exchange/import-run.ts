import { graphql } from '../gql/gql.ts';

/** What the pages of a run show of it. */
export const importRunFields = graphql(`
  fragment ImportRunFields on ImportRun {
    id
    kind
    status
    mayChange
    isMine
    actor
    reason
    fileName
    fileSize
    fileType
    encoding
    delimiter
    sheet
    sheets
    headerRow
    preset
    columns {
      position
      text
      header
      samples
      field
      dateFormat
      decimalMark
      takenAsSek
      question
    }
    unknownValues {
      field
      position
      text
      rows
      suggestedId
      suggestedName
      canCreate
    }
    choices {
      field
      text
      recordId
      name
    }
    rowCount
    createdCount
    changedCount
    unchangedCount
    rejectedCount
    doneCount
    totalCount
    validOnly
    problem
    createdAt
    startedAt
    endedAt
    undoneCount
    keptCount
  }
`);
