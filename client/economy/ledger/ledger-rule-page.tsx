import { graphql } from '../../gql/gql.ts';
import { RecordPage } from '../../records/record-page.tsx';
import { ledgerRuleKind } from './ledger-rule-kind.tsx';

const ledgerRuleHistory = graphql(`
  query LedgerRuleHistory($id: ID!, $after: String) {
    record: ledgerRule(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** The page of a rule: what it takes, what that is the cost of, and its history. */
export const LedgerRulePage = () => (
  <RecordPage
    kind={ledgerRuleKind}
    history={ledgerRuleHistory}
    head={['year', 'category', 'costClass']}
    sections={() => []}
  />
);
