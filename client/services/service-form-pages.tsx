import { Stack } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { ForbiddenPage } from '../app/forbidden-page.tsx';
import { useT } from '../i18n/use-t.ts';
import { PendingRecord } from '../records/pending-record.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';
import { serviceListPath, servicePath } from './addresses.ts';
import { ServiceForm } from './service-form.tsx';
import { useServiceByCode } from './use-service-by-code.ts';

/** The page where a service is entered. */
export function ServiceCreatePage() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Stack gap="lg" maw={960}>
      <PageHeader
        title={t('services.action.create')}
        breadcrumbs={[{ label: t('services.nav'), to: serviceListPath }]}
      />
      <ServiceForm service={null} onCancel={() => void navigate(serviceListPath)} />
    </Stack>
  );
}

/** The page where a service is changed. */
export function ServiceEditPage() {
  const t = useT();
  const navigate = useNavigate();
  const { code = '' } = useParams();
  const { service, fault, reading, retry } = useServiceByCode(code);
  // A form begins with what holds now, never with what an earlier page has read.
  if (!service || reading) return <PendingRecord missing={service === null} fault={fault} onRetry={retry} />;
  if (!service.mayChange) return <ForbiddenPage />;
  return (
    <Stack gap="lg" maw={960}>
      <PageHeader
        title={t('services.editTitle', { name: service.name })}
        breadcrumbs={[
          { label: t('services.nav'), to: serviceListPath },
          { label: service.name, to: servicePath(code) },
        ]}
      />
      <ServiceForm key={service.id} service={service} onCancel={() => void navigate(servicePath(code))} />
    </Stack>
  );
}
