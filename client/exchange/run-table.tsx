import { Anchor, ScrollArea, Table, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { ImportRunListQuery } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { Value } from '../ui/record/value.tsx';
import { useNarrow } from '../ui/use-narrow.ts';
import { importPath } from './addresses.ts';
import classes from './exchange.module.css';
import { tones } from './run-status.ts';
import { UndoRun } from './undo-run.tsx';
import { useRunWords } from './use-run-words.ts';

type Run = ImportRunListQuery['importRuns']['nodes'][number];

/** Past imports: of what, by whom, when, what became of them, and the way to take one back. */
export function RunTable({ runs }: { runs: readonly Run[] }) {
  const t = useT();
  const narrow = useNarrow();
  return narrow ? (
    <ul className={classes.list}>
      {runs.map((run) => (
        <RunCard key={run.id} run={run} />
      ))}
    </ul>
  ) : (
    <ScrollArea type="auto" viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': t('exchange.runs') }}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            {(['file', 'kind', 'actor', 'when', 'status'] as const).map((column) => (
              <Table.Th key={column}>{t(`exchange.runs.${column}`)}</Table.Th>
            ))}
            {(['created', 'changed', 'rejected'] as const).map((column) => (
              <Table.Th key={column} ta="end">
                {t(`exchange.count.${column}`)}
              </Table.Th>
            ))}
            <Table.Th aria-label={t('exchange.undo')} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea>
  );
}

function RunRow({ run }: { run: Run }) {
  const t = useT();
  const { number, dateTime } = useFormats();
  const { kind } = useRunWords();
  const count = (value: number | null | undefined) => <Value>{number(value ?? null)}</Value>;
  return (
    <Table.Tr>
      <Table.Td>
        <FileLink run={run} />
      </Table.Td>
      <Table.Td>{kind(run.kind)}</Table.Td>
      <Table.Td>{run.actor}</Table.Td>
      <Table.Td>{dateTime(run.createdAt)}</Table.Td>
      <Table.Td>
        <StatusBadge tone={tones[run.status]}>{t(`exchange.status.${run.status}`)}</StatusBadge>
      </Table.Td>
      <Table.Td ta="end">{count(run.createdCount)}</Table.Td>
      <Table.Td ta="end">{count(run.changedCount)}</Table.Td>
      <Table.Td ta="end">{count(run.rejectedCount)}</Table.Td>
      <Table.Td ta="end">{run.status === 'DONE' && run.mayChange && <UndoRun run={run} compact />}</Table.Td>
    </Table.Tr>
  );
}

function RunCard({ run }: { run: Run }) {
  const t = useT();
  const { brief } = useRunWords();
  const { created, changed, rejected } = {
    created: run.createdCount,
    changed: run.changedCount,
    rejected: run.rejectedCount,
  };
  return (
    <li className={classes.card}>
      <FileLink run={run} /> <StatusBadge tone={tones[run.status]}>{t(`exchange.status.${run.status}`)}</StatusBadge>
      <Text size="sm" c="dimmed">
        {brief(run)}
      </Text>
      <Text size="sm">
        {t('exchange.runs.counts', { created: created ?? 0, changed: changed ?? 0, rejected: rejected ?? 0 })}
      </Text>
      {run.status === 'DONE' && run.mayChange && <UndoRun run={run} compact />}
    </li>
  );
}

function FileLink({ run: { id, fileName } }: { run: Run }) {
  return (
    <Anchor component={Link} to={importPath(id)} fw={550}>
      {fileName}
    </Anchor>
  );
}
