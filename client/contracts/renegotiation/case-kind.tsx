import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { RenegotiationCaseRowFragment } from '../../gql/graphql.ts';
import { PersonLink } from '../../organisation/person-link.tsx';
import type { RecordKind } from '../../records/record-kind.ts';
import { ContractLink } from '../contract-link.tsx';
import { caseListPath } from './addresses.ts';
import { stageOptions } from './stage.tsx';

const caseRow = graphql(`
  fragment RenegotiationCaseRow on RenegotiationCase {
    id
    version
    name
    registryNumber
    stage
    stageSince
    decisionOn
    effectiveFrom
    baselineAnnual
    agreedAnnual
    savingFullYear
    updatedAt
    contract {
      id
      number
      name
      supplier {
        id
        name
      }
    }
    owner {
      id
      name
    }
  }
`);

export type CaseRowFields = FragmentType<typeof caseRow>;
export type CaseRow = RenegotiationCaseRowFragment;

/** Renegotiations as their list and links to them know them; they are opened from their contract. */
export const caseKind: RecordKind<CaseRowFields, CaseRow> = {
  type: 'RenegotiationCase',
  path: caseListPath,
  heading: 'renegotiation.nav',
  one: graphql(`
    query RenegotiationCaseCard($id: ID!) {
      record: renegotiationCase(id: $id) {
        ...RenegotiationCaseRow
      }
    }
  `),
  unmask: (record) => getFragmentData(caseRow, record),
  name: ({ name }) => name,
  fields: (t) => [
    { name: 'name', kind: 'text', label: t('renegotiation.field.name'), read: ({ name }) => name },
    {
      name: 'stage',
      kind: 'choice',
      label: t('renegotiation.field.stage'),
      options: stageOptions(t),
      read: ({ stage }) => stage,
    },
    {
      name: 'contractId',
      kind: 'record',
      label: t('renegotiation.field.contract'),
      find: () => Promise.resolve([]),
      read: ({ contract }) => ({ id: contract.id, label: `${contract.number} ${contract.name}` }),
      link: ({ contract }) => <ContractLink {...contract} />,
    },
    {
      name: 'ownerId',
      kind: 'record',
      label: t('renegotiation.field.owner'),
      reason: t('renegotiation.field.owner.none'),
      find: () => Promise.resolve([]),
      read: ({ owner }) => (owner ? { id: owner.id, label: owner.name } : null),
      link: ({ owner }) => owner && <PersonLink {...owner} />,
    },
    {
      name: 'decisionOn',
      kind: 'day',
      label: t('renegotiation.field.decisionOn'),
      read: ({ decisionOn }) => decisionOn ?? null,
    },
    {
      name: 'baselineAnnual',
      kind: 'money',
      label: t('renegotiation.field.baselineAnnual'),
      reason: t('renegotiation.field.baselineAnnual.none'),
      read: ({ baselineAnnual }) => baselineAnnual ?? null,
    },
    {
      name: 'agreedAnnual',
      kind: 'money',
      label: t('renegotiation.field.agreedAnnual'),
      reason: t('renegotiation.field.agreedAnnual.none'),
      read: ({ agreedAnnual }) => agreedAnnual ?? null,
    },
    {
      name: 'savingFullYear',
      kind: 'money',
      label: t('renegotiation.field.savingFullYear'),
      reason: t('renegotiation.field.agreedAnnual.none'),
      read: ({ savingFullYear }) => savingFullYear ?? null,
    },
    {
      name: 'effectiveFrom',
      kind: 'day',
      label: t('renegotiation.field.effectiveFrom'),
      read: ({ effectiveFrom }) => effectiveFrom ?? null,
    },
    {
      name: 'registryNumber',
      kind: 'text',
      label: t('renegotiation.field.registryNumber'),
      read: ({ registryNumber }) => registryNumber ?? null,
    },
  ],
};
