import { Text } from '@mantine/core';
import { useT } from '../i18n/use-t.ts';
import type { ImportRunFieldsFragment } from '../gql/graphql.ts';
import { ProgressPanel } from '../ui/feedback/progress-panel.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';

interface WorkStepProps {
  readonly run: ImportRunFieldsFragment;
  readonly status: 'READING' | 'JUDGING' | 'IMPORTING' | 'UNDOING';
}

/** What the server does with the run at the moment. It goes on whether one looks at it or not. */
export function WorkStep({ run, status }: WorkStepProps) {
  const t = useT();
  const { number } = useFormats();
  const { doneCount: done = null, totalCount: total = null } = run;
  const words =
    done === null
      ? null
      : total === null
        ? t('exchange.progress.rows', { done: number(done) })
        : t('exchange.progress.rowsOf', { done: number(done), total: number(total) });
  return (
    <ProgressPanel title={t(`exchange.working.${status}`)} done={done} total={total} words={words}>
      <Text size="sm" c="dimmed">
        {t('exchange.working.text')}
      </Text>
    </ProgressPanel>
  );
}
