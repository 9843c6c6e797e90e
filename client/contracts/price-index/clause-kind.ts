import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ClauseFieldsFragment } from '../../gql/graphql.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';

const clauseFields = graphql(`
  fragment ClauseFields on ContractIndexClause {
    id
    version
    mayChange
    name
    items
    firstDay
    lastDay
    basket {
      series
      weight
    }
    baseMonth
    status
    share
    cap
    floor
    limitBasis
    trigger
    firstAdjustment
    everyMonths
    lagMonths
  }
`);

export type ClauseFields = FragmentType<typeof clauseFields>;

export const readClause = (clause: ClauseFields): ClauseFieldsFragment => getFragmentData(clauseFields, clause);

/** Index clauses, as their form and their deletion need to know them. */
export const clauseKind: FormKind<ClauseFields, ClauseFieldsFragment> & DeletedKind<ClauseFieldsFragment> = {
  type: 'ContractIndexClause',
  one: graphql(`
    query ClauseRecord($id: ID!) {
      record: contractIndexClause(id: $id) {
        ...ClauseFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateClause($input: CreateContractIndexClauseInput!) {
        written: createContractIndexClause(input: $input) {
          record: contractIndexClause {
            ...ClauseFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    update: graphql(`
      mutation UpdateClause($input: UpdateContractIndexClauseInput!) {
        written: updateContractIndexClause(input: $input) {
          record: contractIndexClause {
            ...ClauseFields
          }
          changes {
            field
            before
            after
          }
        }
      }
    `),
    remove: graphql(`
      mutation DeleteClause($input: DeleteInput!) {
        written: deleteContractIndexClause(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'contracts.index.clause.remove' },
  },
  unmask: readClause,
  name: ({ name }) => name,
};
