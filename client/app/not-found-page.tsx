import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';

/** An address that leads nowhere, or to a record that is gone or not the reader's to see. */
export function NotFoundPage() {
  const t = useT();
  return (
    <>
      <PageHeader title={t('app.notFound.title')} />
      <EmptyState
        icon={IconMapQuestion}
        title={t('app.notFound.heading')}
        action={
          <Button component={Link} to="/">
            {t('app.toStart')}
          </Button>
        }
      >
        {t('app.notFound.text')}
      </EmptyState>
    </>
  );
}
