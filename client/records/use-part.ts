import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { LocalDate } from '../../server/values/local-date.ts';
import { useGrowingList, type GrowingList, type GrowingPage } from './use-growing-list.ts';

/** A page of what belongs to a record, as `part` of `record`: the one with `$id`, after the cursor `$after`. */
export type PartDocument<Node> = TypedDocumentNode<
  { readonly record?: { readonly part: GrowingPage<Node> } | null },
  { id: string; asOf?: string | null; after?: string | null }
>;

const nothing: GrowingPage<never> = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };

/**
 * What belongs to a record: the roles of an account, the price lines of a contract; as it stood on a past day where the
 * document takes `$asOf`.
 */
export function usePart<Node>(
  document: PartDocument<Node>,
  id: string,
  asOf: LocalDate | null = null,
): GrowingList<Node> {
  const client = useApolloClient();
  return useGrowingList(`${id} ${asOf}`, async (after, signal) => {
    const { data } = await client.query({
      query: document,
      variables: { id, after, ...(asOf && { asOf }) },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    return (data as { record?: { part: GrowingPage<Node> } | null } | undefined)?.record?.part ?? nothing;
  });
}
