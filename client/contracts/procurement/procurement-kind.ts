import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import {
  ProcuredKind,
  ProcurementProcedure,
  type CreateContractProcurementInput,
  type ProcurementFieldsFragment,
} from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';
import { yesNo } from './yes-no.ts';

const procurementFields = graphql(`
  fragment ProcurementFields on ContractProcurement {
    id
    version
    mayChange
    procedure
    procuredKind
    registryNumber
    procuredOn
    estimatedValue
    adjustedValue
    frameworkCeiling
    calledOff
    awardSentOn
    isAwardSentElectronically
    signedOn
    note
  }
`);

export type ProcurementFields = FragmentType<typeof procurementFields>;

export const readProcurement = (procurement: ProcurementFields): ProcurementFieldsFragment =>
  getFragmentData(procurementFields, procurement);

/** How a contract was procured, as its form and its deletion need to know it. */
export const procurementKind: FormKind<ProcurementFields, ProcurementFieldsFragment> &
  DeletedKind<ProcurementFieldsFragment> = {
  type: 'ContractProcurement',
  one: graphql(`
    query ProcurementRecord($id: ID!) {
      record: contractProcurement(id: $id) {
        ...ProcurementFields
      }
    }
  `),
  writes: {
    create: graphql(`
      mutation CreateProcurement($input: CreateContractProcurementInput!) {
        written: createContractProcurement(input: $input) {
          record: contractProcurement {
            ...ProcurementFields
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
      mutation UpdateProcurement($input: UpdateContractProcurementInput!) {
        written: updateContractProcurement(input: $input) {
          record: contractProcurement {
            ...ProcurementFields
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
      mutation DeleteProcurement($input: DeleteInput!) {
        written: deleteContractProcurement(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'contracts.procurement.remove' },
  },
  unmask: readProcurement,
  name: ({ registryNumber, procuredOn }) => registryNumber ?? procuredOn,
};

type Spec = FieldSpec<ProcurementFieldsFragment, keyof CreateContractProcurementInput>;

/** The fields of a procurement, in the order of its form. */
export const procurementSpecs = (t: Translate): readonly Spec[] => [
  {
    name: 'procedure',
    kind: 'choice',
    label: t('contracts.procurement.procedure'),
    required: true,
    options: Object.values(ProcurementProcedure).map((value) => ({
      value,
      label: t(`contracts.procurement.procedure.${value}`),
    })),
    read: ({ procedure }) => procedure,
  },
  {
    name: 'procuredKind',
    kind: 'choice',
    label: t('contracts.procurement.procuredKind'),
    required: true,
    options: Object.values(ProcuredKind).map((value) => ({
      value,
      label: t(`contracts.procurement.procuredKind.${value}`),
    })),
    read: ({ procuredKind }) => procuredKind,
  },
  {
    name: 'procuredOn',
    kind: 'day',
    label: t('contracts.procurement.procuredOn'),
    help: t('contracts.procurement.procuredOn.help'),
    required: true,
    read: ({ procuredOn }) => procuredOn,
  },
  {
    name: 'registryNumber',
    kind: 'text',
    label: t('contracts.procurement.registryNumber'),
    read: ({ registryNumber }) => registryNumber ?? null,
  },
  {
    name: 'estimatedValue',
    kind: 'money',
    label: t('contracts.procurement.estimatedValue'),
    help: t('contracts.procurement.estimatedValue.help'),
    reason: t('contracts.procurement.estimatedValue.none'),
    read: ({ estimatedValue }) => estimatedValue ?? null,
  },
  {
    name: 'adjustedValue',
    kind: 'money',
    label: t('contracts.procurement.adjustedValue'),
    help: t('contracts.procurement.adjustedValue.help'),
    read: ({ adjustedValue }) => adjustedValue ?? null,
  },
  {
    name: 'frameworkCeiling',
    kind: 'money',
    label: t('contracts.procurement.frameworkCeiling'),
    help: t('contracts.procurement.frameworkCeiling.help'),
    read: ({ frameworkCeiling }) => frameworkCeiling ?? null,
  },
  {
    name: 'calledOff',
    kind: 'money',
    label: t('contracts.procurement.calledOff'),
    read: ({ calledOff }) => calledOff ?? null,
  },
  {
    name: 'awardSentOn',
    kind: 'day',
    label: t('contracts.procurement.awardSentOn'),
    read: ({ awardSentOn }) => awardSentOn ?? null,
  },
  {
    name: 'isAwardSentElectronically',
    kind: 'choice',
    yesNo: true,
    label: t('contracts.procurement.isAwardSentElectronically'),
    help: t('contracts.procurement.isAwardSentElectronically.help'),
    required: true,
    options: yesNo(t),
    read: ({ isAwardSentElectronically }) => String(isAwardSentElectronically),
  },
  {
    name: 'signedOn',
    kind: 'day',
    label: t('contracts.procurement.signedOn'),
    read: ({ signedOn }) => signedOn ?? null,
  },
  {
    name: 'note',
    kind: 'multiline',
    label: t('contracts.field.note'),
    help: t('contracts.procurement.note.help'),
    read: ({ note }) => note ?? null,
  },
];
