import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconCircleCheck, IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type RefObject } from 'react';
import type { ImportOutcome, ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { inputOf } from './column-choices.ts';
import classes from './exchange.module.css';
import { countsOf, RowFilterBar } from './row-filter.tsx';
import { RowTable } from './row-table.tsx';
import { Perform, SetColumns } from './run-mutations.ts';
import { tellWhenFinished } from './tell-when-finished.tsx';
import { UnknownValues } from './unknown-values.tsx';
import { useAsk } from './use-ask.ts';
import { WorkStep } from './work-step.tsx';

interface PreviewStepProps {
  readonly run: ImportRunFieldsFragment;
  /** The rejected rows are being judged again, after one has said what a value means. */
  readonly judging: boolean;
}

/** What each row would do, before anything is written: mended, settled, and then imported. */
export function PreviewStep({ run, judging }: PreviewStepProps) {
  const counts = countsOf(run);
  const importing = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(counts.REJECTED > 0 ? 'REJECTED' : null);
  return (
    <Stack gap="lg">
      <UnknownValues run={run} />
      {judging ? (
        <WorkStep run={run} status="JUDGING" />
      ) : (
        <ImportPanel run={run} counts={counts} importing={importing} />
      )}
      <Stack gap="sm">
        <RowFilterBar run={run} chosen={outcome} onChoose={setOutcome} />
        <RowTable
          key={`${run.status} ${JSON.stringify(run.choices)}`}
          run={run}
          filter={outcome ? { outcome: { eq: outcome } } : {}}
          mending
          afterLast={importing}
        />
      </Stack>
    </Stack>
  );
}

interface ImportPanelProps {
  readonly run: ImportRunFieldsFragment;
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  /** The button that imports. */
  readonly importing: RefObject<HTMLButtonElement | null>;
}

/** What importing would do, and the ways to do it: all rows, or only those that can be taken when one says so. */
function ImportPanel({ run, counts, importing }: ImportPanelProps) {
  const t = useT();
  const client = useApolloClient();
  const { ask, order, busy, fault } = useAsk();
  const [reason, setReason] = useState('');
  const good = counts.CREATED + counts.CHANGED + counts.UNCHANGED;
  const writes = counts.CREATED + counts.CHANGED;
  const perform = async (validOnly: boolean) => {
    const performed = await order(Perform, { id: run.id, validOnly, reason: reason.trim() || null });
    if (performed) tellWhenFinished(client, run);
  };
  const back = () => run.kind && ask(SetColumns, { id: run.id, kind: run.kind, columns: run.columns.map(inputOf) });
  return (
    <Stack gap="md" className={classes.panel}>
      <Alert
        color={counts.REJECTED > 0 ? 'yellow' : 'green'}
        icon={counts.REJECTED > 0 ? <IconAlertTriangle aria-hidden /> : <IconCircleCheck aria-hidden />}
        title={t('exchange.preview.sum', {
          created: counts.CREATED,
          changed: counts.CHANGED,
          unchanged: counts.UNCHANGED,
        })}
      >
        <Text size="sm" role="status">
          {counts.REJECTED > 0
            ? t('exchange.preview.rejected', { count: counts.REJECTED })
            : t(writes > 0 ? 'exchange.preview.ready' : 'exchange.preview.nothing')}
        </Text>
      </Alert>
      <TextInput
        label={t('exchange.preview.reason')}
        description={t('exchange.preview.reasonText')}
        maw={520}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {fault && <FaultNotice fault={fault} />}
      <Group gap="sm">
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => void back()}>
          {t('exchange.preview.back')}
        </Button>
        {counts.REJECTED === 0 ? (
          <Button
            ref={importing}
            leftSection={<IconFileImport size={16} aria-hidden />}
            loading={busy}
            onClick={() => void perform(false)}
          >
            {writes > 0 ? t('exchange.preview.import', { count: writes }) : t('exchange.preview.finish')}
          </Button>
        ) : (
          <Button
            variant="default"
            leftSection={<IconFileImport size={16} aria-hidden />}
            loading={busy}
            disabled={good === 0}
            onClick={() => void perform(true)}
          >
            {t('exchange.preview.importValid', { count: good, rejected: counts.REJECTED })}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
