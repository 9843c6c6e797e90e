import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { PageRequest, RowPage } from '../ui/data-table/paging.ts';

interface ConnectionOf<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly startCursor?: string | null;
    readonly endCursor?: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

interface ConnectionQuery<Data, Variables extends OperationVariables, Row> {
  readonly query: TypedDocumentNode<Data, Variables & Partial<PageRequest>>;
  readonly variables: Variables;
  /** Where in the answer the connection is. */
  readonly connection: (data: Data) => ConnectionOf<Row>;
}

/**
 * One page of a connection, for `useWindowedRows`. It goes past the cache: the table's window is the memory, and a cache
 * that kept every page would grow with scrolling.
 */
export async function fetchConnection<Data, Variables extends OperationVariables, Row>(
  client: ApolloClient,
  { query, variables, connection }: ConnectionQuery<Data, Variables, Row>,
  page: PageRequest,
  signal: AbortSignal,
): Promise<RowPage<Row>> {
  const { data } = await client.query({
    query,
    variables: { ...variables, ...page },
    fetchPolicy: 'no-cache',
    context: { fetchOptions: { signal } },
  });
  const { nodes, pageInfo } = connection(data as Data);
  const { startCursor = null, endCursor = null, hasNextPage, hasPreviousPage } = pageInfo;
  return { rows: nodes, startCursor, endCursor, hasNextPage, hasPreviousPage };
}
