import { graphql } from '../../gql/gql.ts';
import type { LedgerPreviewQuery } from '../../gql/graphql.ts';

export const LedgerPreviewDocument = graphql(`
  query LedgerPreview($id: ID!) {
    ledgerPreview(id: $id) {
      unmappedCount
      replaces
      scenarios {
        scenario
        first
        last
        rows
        in
        mapped
        leftOut
        unmapped
        entered
        difference
        toCreate
        toChange
        toRemove
        unchanged
      }
      unmapped {
        scenario
        year
        account
        accountName
        costCentre
        costCentreName
        project
        projectName
        amount
        rows
        conflict
      }
      mapped {
        scenario
        recordId
        recordType
        recordKey
        recordName
        categoryName
        costClass
        amount
        rows
      }
      taken {
        scenario
        ruleId
        account
        costCentre
        project
        isLeftOut
        note
        amount
        rows
      }
    }
  }
`);

/** What the rules make of a file that has been read. */
export type Preview = NonNullable<LedgerPreviewQuery['ledgerPreview']>;
