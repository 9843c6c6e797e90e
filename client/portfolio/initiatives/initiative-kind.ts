import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { InitiativeFieldsFragment } from '../../gql/graphql.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { initiativeEditPath, initiativeListPath, initiativePath } from '../addresses.ts';
import { initiativeFields } from './initiative-fields.tsx';

const fragment = graphql(`
  fragment InitiativeFields on Initiative {
    id
    version
    mayChange
    code
    name
    kind
    stage
    description
    unit {
      id
      name
    }
    owner {
      id
      name
    }
    area
    isPrioritised
    firstMonth
    lastMonth
    decisionMonth
    organisationalOutcome
    economicOutcome
    isAdditional
    planMeasure
    sideEffects
    risks {
      description
      likelihood
      consequence
      response
    }
    partners {
      name
      costShare
      benefitShare
    }
    isMandatory
    priceLevel
    earliestStart
    latestStart
    variantOf
    pilotResult
    registryNumber
    proposer
    initiatedAt
    initiatedOn
    proposedDecisions
    decidedBy
    decidedOn
    decision
    submittedOn
    closingComment
    stopReason
    note
    likelyCost
    createdAt
    updatedAt
  }
`);

export type InitiativeFields = FragmentType<typeof fragment>;
export type Initiative = InitiativeFieldsFragment;

export const readInitiative = (record: InitiativeFields): Initiative => getFragmentData(fragment, record);

/** Initiatives, as lists, pages and forms need to know them. */
export const initiativeKind: WritableKind<InitiativeFields, Initiative> = {
  type: 'Initiative',
  path: initiativeListPath,
  pages: {
    of: ({ code }) => initiativePath(code),
    edit: ({ code }) => initiativeEditPath(code),
    create: `${initiativeListPath}/new`,
  },
  heading: 'portfolio.nav.initiatives',
  one: graphql(`
    query InitiativeRecord($id: ID!) {
      record: initiative(id: $id) {
        ...InitiativeFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateInitiative($input: CreateInitiativeInput!) {
        written: createInitiative(input: $input) {
          record: initiative {
            ...InitiativeFields
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
      mutation UpdateInitiative($input: UpdateInitiativeInput!) {
        written: updateInitiative(input: $input) {
          record: initiative {
            ...InitiativeFields
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
      mutation DeleteInitiative($input: DeleteInput!) {
        written: deleteInitiative(input: $input) {
          deletedId
        }
      }
    `),
    words: { create: 'portfolio.action.create', edit: 'portfolio.edit', remove: 'portfolio.remove' },
  },
  unmask: readInitiative,
  name: ({ name }) => name,
  fields: initiativeFields,
};
