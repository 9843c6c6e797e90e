import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import type { WritableKind } from '../records/record-kind.ts';

const contractFields = graphql(`
  fragment ContractFields on Contract {
    ...ContractDays
    id
    version
    mayChange
    number
    registryNumber
    name
    kind
    domain
    priorityClass
    start
    termMonths
    fixedEnd
    renewalMonths
    renewalLimit
    noticeCount
    noticeUnit
    noticeRule
    noticeStart
    noticeGivenOn
    reviewLeadMonths
    phase
    annualCost
    isOrphaned
    pricesSecretUntil
    pricesSecretReason
    note
    createdAt
    updatedAt
    supplier {
      id
      name
    }
    unit {
      id
      name
    }
    owner {
      id
      name
      leftOn
    }
    deputy {
      id
      name
    }
    predecessor {
      id
      number
      name
    }
    options {
      months
      callOffCount
      callOffUnit
      callOffBy
      calledOffOn
    }
    indexClauses {
      totalCount
    }
    priceLines {
      totalCount
    }
    coverage {
      totalCount
    }
    documents {
      totalCount
    }
    assets {
      totalCount
    }
    successors {
      totalCount
    }
    renegotiationCases {
      totalCount
    }
  }
`);

export type ContractFields = FragmentType<typeof contractFields>;

/** Contracts as their form and their deletion need to know them. */
export const contractKind: Pick<
  WritableKind<ContractFields, ContractFieldsFragment>,
  'type' | 'one' | 'writes' | 'unmask' | 'name'
> = {
  type: 'Contract',
  one: graphql(`
    query ContractRecord($id: ID!, $asOf: Date) {
      record: contract(id: $id, asOf: $asOf) {
        ...ContractFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateContract($input: CreateContractInput!) {
        written: createContract(input: $input) {
          record: contract {
            ...ContractFields
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
      mutation UpdateContract($input: UpdateContractInput!) {
        written: updateContract(input: $input) {
          record: contract {
            ...ContractFields
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
      mutation DeleteContract($input: DeleteInput!) {
        written: deleteContract(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'contracts.action.create', edit: 'contracts.edit', remove: 'contracts.remove' },
  },
  unmask: (record) => getFragmentData(contractFields, record),
  name: ({ number, name }) => `${number} ${name}`,
};
