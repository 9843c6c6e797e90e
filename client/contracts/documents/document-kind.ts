import { getFragmentData, type FragmentType } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { DocumentKind, type DocumentFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { Choice, FieldSpec } from '../../records/field-spec.ts';
import type { DeletedKind, FormKind } from '../../records/record-kind.ts';

const documentFields = graphql(`
  fragment DocumentFields on ContractDocument {
    id
    version
    mayChange
    kind
    title
    fileName
    size
    sha256
    uploadedBy
    createdAt
    isSecret
    secretUntil
    secretReason
  }
`);

export type DocumentFields = FragmentType<typeof documentFields>;

export const readDocument = (document: DocumentFields): DocumentFieldsFragment =>
  getFragmentData(documentFields, document);

/** Documents as their form and their deletion need to know them; they are made by sending a file. */
export const documentKind: FormKind<DocumentFields, DocumentFieldsFragment> & DeletedKind<DocumentFieldsFragment> = {
  type: 'ContractDocument',
  one: graphql(`
    query DocumentRecord($id: ID!) {
      record: contractDocument(id: $id) {
        ...DocumentFields
      }
    }
  `),
  writes: {
    update: graphql(`
      mutation UpdateDocument($input: UpdateContractDocumentInput!) {
        written: updateContractDocument(input: $input) {
          record: contractDocument {
            ...DocumentFields
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
      mutation DeleteDocument($input: DeleteInput!) {
        written: deleteContractDocument(input: $input) {
          deletedId
        }
      }
    `),
    words: { remove: 'contracts.documents.remove' },
  },
  unmask: readDocument,
  name: ({ title }) => title,
};

export const kindChoices = (t: Translate): readonly Choice[] =>
  Object.values(DocumentKind).map((value) => ({ value, label: t(`contracts.documents.kind.${value}`) }));

/** The fields of a document, in the order of its form. */
export const documentSpecs = (t: Translate): readonly FieldSpec<DocumentFieldsFragment>[] => [
  { name: 'title', kind: 'text', label: t('contracts.documents.title'), required: true, read: ({ title }) => title },
  {
    name: 'kind',
    kind: 'choice',
    label: t('contracts.documents.kind'),
    required: true,
    options: kindChoices(t),
    read: ({ kind }) => kind,
  },
  {
    name: 'secretUntil',
    kind: 'day',
    label: t('contracts.documents.secretUntil'),
    help: t('contracts.documents.secretUntil.help'),
    reason: t('contracts.documents.secretUntil.none'),
    read: ({ secretUntil }) => secretUntil ?? null,
  },
  {
    name: 'secretReason',
    kind: 'text',
    label: t('contracts.documents.secretReason'),
    help: t('contracts.documents.secretReason.help'),
    read: ({ secretReason }) => secretReason ?? null,
  },
];
