import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import type { RecordOption } from '../ui/record/record-option.ts';
import type { Finder } from './field-spec.ts';

/** Finds records by the `$search` of a document that gives the first of them as `list`. */
export function finder<Node, Variables extends { search?: string | null }>(
  document: TypedDocumentNode<{ readonly list: { readonly nodes: readonly Node[] } }, Variables>,
  option: (node: Node) => RecordOption,
  others: (values: Parameters<Finder>[3]) => Omit<Variables, 'search'> = () => ({}) as Omit<Variables, 'search'>,
): Finder {
  return async (client: ApolloClient, search, signal, values) => {
    const { data } = await client.query({
      query: document,
      variables: { search, ...others(values) } as never,
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    const nodes = (data?.list.nodes ?? []) as readonly Node[];
    return nodes.map(option);
  };
}

/** The parts that there are, as one line. */
export const joined = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
