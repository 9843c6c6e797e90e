import { useApolloClient } from '@apollo/client/react';
import { Anchor, Button, Stack, Table, Text, Title } from '@mantine/core';
import { IconHistory, IconListDetails } from '@tabler/icons-react';
import { Link } from 'react-router';
import { graphql } from '../../gql/gql.ts';
import type { LedgerImportListQuery } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { GrowingListEnd } from '../../records/growing-list-end.tsx';
import { useGrowingList } from '../../records/use-growing-list.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { FileDrop } from '../../ui/form/file-drop.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import { Value } from '../../ui/record/value.tsx';
import { ledgerPath, ledgerRulesPath } from './addresses.ts';
import { ledgerTones } from './ledger-import.ts';
import { LEDGER_FILES, useStartLedger } from './use-start-ledger.ts';

const LedgerImports = graphql(`
  query LedgerImportList($after: String) {
    ledgerImports(first: 25, after: $after) {
      totalCount
      nodes {
        id
        status
        actor
        fileName
        ledger
        createdAt
        createdCount
        changedCount
        removedCount
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Listed = LedgerImportListQuery['ledgerImports']['nodes'][number];

/** Where ledgers are read in, and where past ones are found. */
export function LedgerListPage() {
  const t = useT();
  const client = useApolloClient();
  const mayImport = useMayChange('LedgerImport');
  const { start, busy, fault } = useStartLedger();
  const imports = useGrowingList('ledgers', async (after, signal) => {
    const { data } = await client.query({
      query: LedgerImports,
      variables: { after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    if (!data) throw new Error('A query without errors answers with data.');
    return data.ledgerImports;
  });
  return (
    <Stack gap="lg">
      <PageHeader
        title={t('ledger.title')}
        subtitle={t('ledger.subtitle')}
        actions={
          <Button
            component={Link}
            to={ledgerRulesPath}
            variant="default"
            leftSection={<IconListDetails size={16} aria-hidden />}
          >
            {t('ledger.rules')}
          </Button>
        }
      />
      {mayImport && (
        <FileDrop
          title={t('ledger.drop.title')}
          text={t('ledger.drop.text')}
          busy={busy}
          accept={LEDGER_FILES}
          onFiles={(files) => files.forEach((file) => void start(file))}
        />
      )}
      {fault && <FaultNotice fault={fault} />}
      <section aria-labelledby="past-ledgers">
        <Title order={2} size="h3" mb="xs" id="past-ledgers">
          {t('ledger.imports')}
        </Title>
        {imports.nodes.length > 0 && <ImportTable imports={imports.nodes} />}
        {imports.nodes.length === 0 && !imports.loading && !imports.fault && (
          <EmptyState icon={IconHistory} title={t('ledger.imports.none')}>
            {t('ledger.imports.noneText')}
          </EmptyState>
        )}
        <GrowingListEnd list={imports} />
      </section>
    </Stack>
  );
}

function ImportTable({ imports }: { readonly imports: readonly Listed[] }) {
  const t = useT();
  const { number, dateTime } = useFormats();
  const count = (value: number | null | undefined) => <Value>{number(value ?? null)}</Value>;
  return (
    <Table.ScrollContainer minWidth={760} type="native" tabIndex={0}>
      <Table verticalSpacing={6} aria-label={t('ledger.imports')}>
        <Table.Thead>
          <Table.Tr>
            {(['file', 'ledger', 'actor', 'when', 'status'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`ledger.imports.${column}`)}
              </Table.Th>
            ))}
            {(['created', 'changed', 'removed'] as const).map((column) => (
              <Table.Th key={column} scope="col" ta="end">
                {t(`ledger.count.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {imports.map((each) => (
            <Table.Tr key={each.id}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={Link} to={ledgerPath(each.id)} fw={550}>
                  {each.fileName}
                </Anchor>
              </Table.Th>
              <Table.Td>
                <Value>{each.ledger}</Value>
              </Table.Td>
              <Table.Td>{each.actor}</Table.Td>
              <Table.Td>
                <Text span size="sm" style={{ whiteSpace: 'nowrap' }}>
                  {dateTime(each.createdAt)}
                </Text>
              </Table.Td>
              <Table.Td>
                <StatusBadge tone={ledgerTones[each.status]}>{t(`ledger.status.${each.status}`)}</StatusBadge>
              </Table.Td>
              <Table.Td ta="end">{count(each.createdCount)}</Table.Td>
              <Table.Td ta="end">{count(each.changedCount)}</Table.Td>
              <Table.Td ta="end">{count(each.removedCount)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
