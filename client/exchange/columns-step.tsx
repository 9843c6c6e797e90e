import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowRight, IconInfoCircle } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ImportColumnInput, ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { inputOf, missingFields } from './column-choices.ts';
import { ColumnList } from './column-list.tsx';
import classes from './exchange.module.css';
import { FileFormat } from './file-format.tsx';
import { Judge, SetColumns } from './run-mutations.ts';
import { SharedTexts } from './shared-texts.tsx';
import { useAsk } from './use-ask.ts';
import { useImportFields } from './use-import-kinds.ts';
import { UseMapping } from './use-mapping.tsx';

/** What the file was recognised as, and what each of its columns is taken for; every choice is kept as it is made. */
export function ColumnsStep({ run }: { run: ImportRunFieldsFragment }) {
  const t = useT();
  const heading = useId();
  const fields = useImportFields(run.kind);
  const choosing = useAsk();
  const judging = useAsk();
  const [saveAs, setSaveAs] = useState('');
  const { kind, columns } = run;
  const questions = columns.filter(({ question }) => question !== null && question !== undefined).length;
  const missing = kind ? missingFields(columns, fields) : [];

  const choose = (chosen: readonly ImportColumnInput[], name?: string) =>
    kind ? choosing.ask(SetColumns, { id: run.id, kind, columns: [...chosen], saveAs: name ?? null }) : null;
  const judge = async () => {
    if (saveAs.trim() !== '' && !(await choose(columns.map(inputOf), saveAs.trim()))) return;
    await judging.order(Judge, { id: run.id });
  };

  return (
    <Stack gap="lg">
      <FileFormat key={`${run.kind} ${run.headerRow}`} run={run} />
      {!kind && (
        <Alert color="yellow" icon={<IconInfoCircle aria-hidden />} title={t('exchange.columns.noKind')}>
          {t('exchange.columns.noKindText')}
        </Alert>
      )}
      {kind && (
        <section aria-labelledby={heading}>
          <Group justify="space-between" gap="sm" mb="xs" align="flex-end">
            <div>
              <Text component="h2" fw={600} id={heading}>
                {t('exchange.columns')}
              </Text>
              <Text size="sm" c="dimmed" role="status">
                {questions > 0 ? t('exchange.columns.questions', { count: questions }) : t('exchange.columns.text')}
              </Text>
            </div>
            <UseMapping run={run} kind={kind} onChoose={(chosen) => void choose(chosen)} />
          </Group>
          <ColumnList
            columns={columns}
            fields={fields}
            busy={choosing.busy}
            onChoose={(chosen) => void choose(chosen)}
          />
          <SharedTexts columns={columns} fields={fields} missing={missing} onChoose={(chosen) => void choose(chosen)} />
          {choosing.fault && <FaultNotice fault={choosing.fault} />}
        </section>
      )}
      {kind && (
        <Stack gap="md" className={classes.panel}>
          <TextInput
            label={t('exchange.columns.saveAs')}
            description={t('exchange.columns.saveAsText')}
            maw={420}
            maxLength={200}
            value={saveAs}
            onChange={(event) => setSaveAs(event.currentTarget.value)}
          />
          {judging.fault && <FaultNotice fault={judging.fault} />}
          <Group gap="sm">
            <Button
              rightSection={<IconArrowRight size={16} aria-hidden />}
              loading={judging.busy}
              disabled={questions > 0}
              onClick={() => void judge()}
            >
              {t('exchange.columns.next')}
            </Button>
            {questions > 0 && (
              <Text size="sm" c="dimmed">
                {t('exchange.columns.questions', { count: questions })}
              </Text>
            )}
          </Group>
        </Stack>
      )}
    </Stack>
  );
}
