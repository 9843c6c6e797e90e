import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';
import type { ImportKind, ImportKindsQuery } from '../gql/graphql.ts';

const ImportKinds = graphql(`
  query ImportKinds {
    importKinds {
      kind
      fields {
        field
        label
        required
        type
        options
      }
    }
  }
`);

export type ImportField = ImportKindsQuery['importKinds'][number]['fields'][number];

const none: readonly ImportField[] = [];

/** What the columns of a file of a kind can be, in the reader's language; nothing until it is known. */
export function useImportFields(kind: ImportKind | null | undefined): readonly ImportField[] {
  const { data } = useQuery(ImportKinds);
  return data?.importKinds.find((each) => each.kind === kind)?.fields ?? none;
}
