import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck, IconDownload, IconList } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { STOCKHOLM, todayIn } from '../../server/values/local-date.ts';
import type { ImportOutcome, ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { Field } from '../ui/record/field-list.tsx';
import classes from './exchange.module.css';
import { resultAddress } from './addresses.ts';
import { importedAddress } from './kind-places.ts';
import { countsOf, RowFilterBar } from './row-filter.tsx';
import { RowTable } from './row-table.tsx';
import { UndoRun } from './undo-run.tsx';

/** What an import did, its file with a line for every row, and the way to take it back. */
export function ResultStep({ run }: { run: ImportRunFieldsFragment }) {
  const t = useT();
  const { number } = useFormats();
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const counts = countsOf(run);
  const undone = run.status === 'UNDONE';
  const kept = run.keptCount ?? 0;
  const day = run.startedAt ? todayIn(STOCKHOLM, new Date(run.startedAt)) : null;
  return (
    <Stack gap="lg">
      {undone ? (
        <Alert
          color={kept > 0 ? 'yellow' : 'blue'}
          icon={<IconArrowBackUp aria-hidden />}
          title={t('exchange.undone', { count: run.undoneCount ?? 0 })}
        >
          {kept > 0 ? t('exchange.undone.kept', { count: kept }) : t('exchange.undone.all')}
        </Alert>
      ) : (
        <Alert color="green" icon={<IconCircleCheck aria-hidden />} title={t('exchange.done')}>
          {counts.REJECTED > 0 ? t('exchange.done.leftOut', { count: counts.REJECTED }) : t('exchange.done.all')}
        </Alert>
      )}
      <dl className={classes.facts}>
        {(['CREATED', 'CHANGED', 'UNCHANGED', 'REJECTED'] as const).map((each) => (
          <Field key={each} label={t(`exchange.outcome.many.${each}`)}>
            {number(counts[each])}
          </Field>
        ))}
      </dl>
      <Group gap="sm">
        {run.isMine && (
          <Button
            component="a"
            href={resultAddress(run.id)}
            download
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
          >
            {t('exchange.result.file')}
          </Button>
        )}
        {run.kind && day && !undone && (
          <Button
            component={Link}
            to={importedAddress(run.kind, day)}
            variant="default"
            leftSection={<IconList size={16} aria-hidden />}
          >
            {t(`exchange.result.list.${run.kind}`)}
          </Button>
        )}
        {!undone && run.mayChange && <UndoRun run={run} />}
      </Group>
      <Stack gap="sm">
        {undone && kept > 0 ? (
          <RowTable run={run} filter={{ undo: { eq: 'KEPT' } }} mending={false} />
        ) : (
          <>
            <RowFilterBar run={run} chosen={outcome} onChoose={setOutcome} />
            <RowTable run={run} filter={outcome ? { outcome: { eq: outcome } } : {}} mending={false} />
          </>
        )}
      </Stack>
    </Stack>
  );
}
