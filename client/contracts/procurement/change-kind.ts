import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { ChangeGround, type ChangeFieldsFragment, type CreateContractChangeInput } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';

const changeFields = graphql(`
  fragment ChangeFields on ContractChange {
    id
    version
    mayChange
    decidedOn
    ground
    amount
    description
    registryNumber
  }
`);

export type ChangeFields = FragmentType<typeof changeFields>;

export const readChange = (change: ChangeFields): ChangeFieldsFragment => getFragmentData(changeFields, change);

/** Changes of a contract as their form and their deletion need to know them. */
export const changeKind: FormKind<ChangeFields, ChangeFieldsFragment> & DeletedKind<ChangeFieldsFragment> = {
  type: 'ContractChange',
  one: graphql(`
    query ContractChangeRecord($id: ID!) {
      record: contractChange(id: $id) {
        ...ChangeFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateContractChange($input: CreateContractChangeInput!) {
        written: createContractChange(input: $input) {
          record: contractChange {
            ...ChangeFields
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
      mutation UpdateContractChange($input: UpdateContractChangeInput!) {
        written: updateContractChange(input: $input) {
          record: contractChange {
            ...ChangeFields
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
      mutation DeleteContractChange($input: DeleteInput!) {
        written: deleteContractChange(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'contracts.changes.remove' },
  },
  unmask: readChange,
  name: ({ description }) => description,
};

type Spec = FieldSpec<ChangeFieldsFragment, keyof CreateContractChangeInput>;

/** The fields of a change, in the order of its form. */
export const changeSpecs = (t: Translate): readonly Spec[] => [
  {
    name: 'description',
    kind: 'multiline',
    label: t('contracts.changes.description'),
    required: true,
    read: ({ description }) => description,
  },
  {
    name: 'decidedOn',
    kind: 'day',
    label: t('contracts.changes.decidedOn'),
    required: true,
    read: ({ decidedOn }) => decidedOn,
  },
  {
    name: 'ground',
    kind: 'choice',
    label: t('contracts.changes.ground'),
    required: true,
    options: Object.values(ChangeGround).map((value) => ({ value, label: t(`contracts.changes.ground.${value}`) })),
    read: ({ ground }) => ground,
  },
  {
    name: 'amount',
    kind: 'money',
    label: t('contracts.changes.amount'),
    help: t('contracts.changes.amount.help'),
    required: true,
    read: ({ amount }) => amount,
  },
  {
    name: 'registryNumber',
    kind: 'text',
    label: t('contracts.field.registryNumber'),
    read: ({ registryNumber }) => registryNumber ?? null,
  },
];
