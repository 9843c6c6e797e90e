import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { PortfolioScenarioFieldsFragment, UpdatePortfolioScenarioInput } from '../../gql/graphql.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { WritableKind } from '../../records/record-kind.ts';
import { scenariosPath } from '../lab/addresses.ts';

const fragment = graphql(`
  fragment PortfolioScenarioFields on PortfolioScenario {
    id
    version
    mayChange
    createdAt
    name
    description
    note
    unit {
      id
      code
      name
    }
    found {
      status
      value
      asked {
        objective
      }
      chosen {
        code
      }
    }
  }
`);

export type ScenarioFields = FragmentType<typeof fragment>;

/** A kept set: what was asked and found stays, its name and notes may be changed. */
export const scenarioKind: WritableKind<ScenarioFields, PortfolioScenarioFieldsFragment> = {
  type: 'PortfolioScenario',
  path: scenariosPath,
  heading: 'portfolio.scenarios',
  one: graphql(`
    query PortfolioScenarioRecord($id: ID!) {
      record: portfolioScenario(id: $id) {
        ...PortfolioScenarioFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreatePortfolioScenario($input: CreatePortfolioScenarioInput!) {
        written: createPortfolioScenario(input: $input) {
          record: portfolioScenario {
            ...PortfolioScenarioFields
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
      mutation UpdatePortfolioScenario($input: UpdatePortfolioScenarioInput!) {
        written: updatePortfolioScenario(input: $input) {
          record: portfolioScenario {
            ...PortfolioScenarioFields
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
      mutation DeletePortfolioScenario($input: DeleteInput!) {
        written: deletePortfolioScenario(input: $input) {
          deletedId
        }
      }
    `),
    words: {
      create: 'portfolio.lab.save',
      edit: 'portfolio.scenarios.edit',
      remove: 'portfolio.scenarios.remove',
    },
  },
  unmask: (record) => getFragmentData(fragment, record),
  name: ({ name }) => name,
  fields: (t): readonly FieldSpec<PortfolioScenarioFieldsFragment, keyof UpdatePortfolioScenarioInput>[] => [
    { name: 'name', kind: 'text', label: t('portfolio.scenarios.name'), required: true, read: ({ name }) => name },
    {
      name: 'description',
      kind: 'multiline',
      label: t('portfolio.scenarios.description'),
      read: ({ description }) => description ?? null,
    },
    { name: 'note', kind: 'multiline', label: t('portfolio.scenarios.note'), read: ({ note }) => note ?? null },
  ],
};
