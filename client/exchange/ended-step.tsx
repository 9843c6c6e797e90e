import { Alert, Button, Group, Stack } from '@mantine/core';
import { IconAlertTriangle, IconFileOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { importsPath } from './addresses.ts';
import { FileFormat } from './file-format.tsx';

/** A run that came to nothing: why, and what to do about it. */
export function EndedStep({ run }: { run: ImportRunFieldsFragment }) {
  const t = useT();
  const again = (
    <Button component={Link} to={importsPath} variant="default">
      {t('exchange.again')}
    </Button>
  );
  if (run.status === 'CANCELLED') {
    return (
      <EmptyState icon={IconFileOff} title={t('exchange.cancelled')} action={again}>
        {t('exchange.cancelled.text')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg">
      <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t('exchange.failed')}>
        {run.problem}
      </Alert>
      {run.fileType && <FileFormat run={run} />}
      <Group>{again}</Group>
    </Stack>
  );
}
