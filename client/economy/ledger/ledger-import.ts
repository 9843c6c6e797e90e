import { graphql } from '../../gql/gql.ts';
import type { LedgerImportFieldsFragment, LedgerStatus } from '../../gql/graphql.ts';
import type { Tone } from '../../ui/record/status-badge.tsx';

/** What the pages of an import show of it. */
export const ledgerImportFields = graphql(`
  fragment LedgerImportFields on LedgerImport {
    id
    mayChange
    status
    actor
    reason
    fileName
    fileSize
    fileType
    encoding
    program
    company
    organisationNumber
    ledger
    balanceRows
    actualFrom
    withBudget
    tableScenario
    doneCount
    createdCount
    changedCount
    removedCount
    unchangedCount
    undoneCount
    keptCount
    problem
    createdAt
    importedAt
    contents {
      figure
      rows
      amount
      first
      last
    }
    columns {
      position
      header
      samples
      field
      dateFormat
      decimalMark
      takenAsSek
      question
    }
  }
`);

export type LedgerImport = LedgerImportFieldsFragment;

export const ledgerTones: Readonly<Record<LedgerStatus, Tone>> = {
  UPLOADING: 'neutral',
  READING: 'info',
  MAPPING: 'warning',
  PREVIEW: 'warning',
  IMPORTING: 'info',
  DONE: 'ok',
  UNDOING: 'info',
  UNDONE: 'neutral',
  FAILED: 'danger',
  CANCELLED: 'neutral',
};

/** Whether the server works on the import by itself. */
export const isWorking = (status: LedgerStatus): boolean =>
  status === 'READING' || status === 'IMPORTING' || status === 'UNDOING';

/** Whether what rules make of its file can be shown. */
export const isRead = (status: LedgerStatus): boolean =>
  status === 'PREVIEW' || status === 'DONE' || status === 'UNDONE';
