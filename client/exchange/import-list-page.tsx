import { useApolloClient } from '@apollo/client/react';
import { Stack, Title } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useEffect } from 'react';
import { isPermitted } from '../app/needs.ts';
import { useViewer } from '../app/viewer.tsx';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { useGrowingList } from '../records/use-growing-list.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { FileDrop } from '../ui/form/file-drop.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';
import { IMPORTED_FILES } from './file-endings.ts';
import { toImportSomething } from './may-import.ts';
import { isWorking } from './run-status.ts';
import { RunTable } from './run-table.tsx';
import { SavedMappings } from './saved-mappings.tsx';
import { useStartImport } from './use-start-import.ts';

const ImportRuns = graphql(`
  query ImportRunList($first: Int, $after: String) {
    importRuns(first: $first, after: $after) {
      totalCount
      nodes {
        id
        kind
        status
        actor
        fileName
        fileSize
        mayChange
        createdAt
        rowCount
        createdCount
        changedCount
        rejectedCount
        undoneCount
        keptCount
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Milliseconds between looks at runs that the server works on. */
const LOOK_AGAIN = 3_000;

/** Where imports begin, and where past ones are found. */
export function ImportListPage() {
  const t = useT();
  const client = useApolloClient();
  const mayImport = isPermitted(useViewer(), toImportSomething);
  const { start, busy, fault } = useStartImport();
  const runs = useGrowingList('imports', async (after, signal) => {
    const { data } = await client.query({
      query: ImportRuns,
      variables: { first: 25, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    if (!data) throw new Error('A query without errors answers with data.');
    return data.importRuns;
  });
  const { nodes, loading, refresh } = runs;
  const working = nodes.some(({ status }) => isWorking(status));
  useEffect(() => {
    if (!working || loading) return;
    const timer = setTimeout(refresh, LOOK_AGAIN);
    return () => clearTimeout(timer);
  });

  return (
    <Stack gap="lg">
      <PageHeader
        title={t('exchange.title')}
        subtitle={t(mayImport ? 'exchange.subtitle' : 'exchange.subtitle.reading')}
      />
      {mayImport && (
        <FileDrop
          title={t('exchange.drop.title')}
          text={t('exchange.drop.text')}
          busy={busy}
          accept={IMPORTED_FILES}
          onFiles={(files) => files.forEach((file) => void start(file))}
        />
      )}
      {fault && <FaultNotice fault={fault} />}
      <section aria-labelledby="past-imports">
        <Title order={2} size="h3" mb="xs" id="past-imports">
          {t('exchange.runs')}
        </Title>
        {nodes.length > 0 && <RunTable runs={nodes} />}
        {nodes.length === 0 && !loading && !runs.fault && (
          <EmptyState icon={IconHistory} title={t('exchange.runs.none')}>
            {t('exchange.runs.noneText')}
          </EmptyState>
        )}
        <GrowingListEnd list={runs} />
      </section>
      <SavedMappings />
    </Stack>
  );
}
