import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { getFragmentData } from '../gql/fragment-masking.ts';
import type { ImportRowFieldsFragment, ImportRowWhere } from '../gql/graphql.ts';
import { useGrowingList, type GrowingList } from '../records/use-growing-list.ts';
import { importRowFields, ImportRows } from './import-rows.ts';

export type Row = ImportRowFieldsFragment;

/** Which rows of a run are looked at. */
export type RowFilter = Pick<ImportRowWhere, 'outcome' | 'undo'>;

const PAGE = 50;
const nothingMended: ReadonlyMap<string, Row> = new Map();

/**
 * The rows of a run under a filter, more of them when one asks. A mended row stays where it is, as it has become: it
 * would be confusing if what one has just typed in were gone.
 */
export function useImportRows(
  runId: string,
  filter: RowFilter,
): { list: GrowingList<Row>; mended: (row: Row) => void } {
  const client = useApolloClient();
  const key = JSON.stringify([runId, filter]);
  const [mendings, setMendings] = useState({ under: key, rows: nothingMended });
  const list = useGrowingList(key, async (after, signal) => {
    const { data } = await client.query({
      query: ImportRows,
      variables: { where: { run: { id: { eq: runId } }, ...filter }, first: PAGE, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    if (!data) throw new Error('A query without errors answers with data.');
    const { nodes, ...page } = data.importRows;
    return { ...page, nodes: nodes.map((node) => getFragmentData(importRowFields, node)) };
  });
  const rows = mendings.under === key ? mendings.rows : nothingMended;
  const mended = useCallback(
    (row: Row) =>
      setMendings((before) => ({
        under: key,
        rows: new Map([...(before.under === key ? before.rows : []), [row.id, row]]),
      })),
    [key],
  );
  return { list: { ...list, nodes: list.nodes.map((row) => rows.get(row.id) ?? row) }, mended };
}
