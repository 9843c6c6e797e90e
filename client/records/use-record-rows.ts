import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { fetchConnection } from '../app/fetch-connection.ts';
import { useWindowedRows, type WindowedRows } from '../ui/data-table/use-windowed-rows.ts';
import type { ListVariables } from './list-variables.ts';
import type { RecordList } from './record-list.tsx';

/** The API counts each number of related records as the cost of fifty rows, and some lists show two to a row. */
const pageSize = 50;

/** The rows of a kind's list, and how many there are: null until the first page has come. */
export function useRecordRows<Masked, Shown>(
  kind: { readonly unmask: (record: Masked) => Shown },
  list: Pick<RecordList<Masked, Shown>, 'document'>,
  variables: ListVariables,
): { readonly rows: WindowedRows<Shown>; readonly count: number | null } {
  const client = useApolloClient();
  const key = JSON.stringify(variables);
  const [counted, setCounted] = useState<{ readonly key: string; readonly count: number } | null>(null);
  const count = counted?.key === key ? counted.count : null;
  const rows = useWindowedRows<Shown>({
    key,
    total: count,
    pageSize,
    fetchPage: async (request, signal) => {
      const page = await fetchConnection(
        client,
        {
          query: list.document,
          variables: variables as never,
          connection: (data) => {
            setCounted({ key, count: data.list.totalCount });
            return data.list;
          },
        },
        request,
        signal,
      );
      return { ...page, rows: page.rows.map((row) => kind.unmask(row as Masked)) };
    },
  });
  return { rows, count };
}
