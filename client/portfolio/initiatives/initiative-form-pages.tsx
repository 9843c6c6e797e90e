import { Stack } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { ForbiddenPage } from '../../app/forbidden-page.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PendingRecord } from '../../records/pending-record.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { initiativeListPath, initiativePath } from '../addresses.ts';
import { InitiativeForm } from './initiative-form.tsx';
import { useInitiativeByCode } from './use-initiative-by-code.ts';

/** The page where an initiative is entered. */
export function InitiativeCreatePage() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Stack gap="lg" maw={960}>
      <PageHeader
        title={t('portfolio.action.create')}
        breadcrumbs={[{ label: t('portfolio.nav.initiatives'), to: initiativeListPath }]}
      />
      <InitiativeForm initiative={null} onCancel={() => void navigate(initiativeListPath)} />
    </Stack>
  );
}

/** The page where an initiative is changed. */
export function InitiativeEditPage() {
  const t = useT();
  const navigate = useNavigate();
  const { code = '' } = useParams();
  const { initiative, fault, reading, retry } = useInitiativeByCode(code);
  // A form begins with what holds now, never with what an earlier page has read.
  if (!initiative || reading) return <PendingRecord missing={initiative === null} fault={fault} onRetry={retry} />;
  if (!initiative.mayChange) return <ForbiddenPage />;
  return (
    <Stack gap="lg" maw={960}>
      <PageHeader
        title={t('portfolio.editTitle', { name: initiative.name })}
        breadcrumbs={[
          { label: t('portfolio.nav.initiatives'), to: initiativeListPath },
          { label: initiative.name, to: initiativePath(code) },
        ]}
      />
      <InitiativeForm
        key={initiative.id}
        initiative={initiative}
        onCancel={() => void navigate(initiativePath(code))}
      />
    </Stack>
  );
}
