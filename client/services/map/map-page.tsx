import { Stack } from '@mantine/core';
import { useParams } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { PendingRecord } from '../../records/pending-record.tsx';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { serviceListPath, servicePath } from '../addresses.ts';
import { useServiceByCode } from '../use-service-by-code.ts';
import { ServiceMap } from './service-map.tsx';

/** The map around a service on a page of its own, as large as the window. */
export function ServiceMapPage() {
  const t = useT();
  const { code = '' } = useParams();
  const { service, fault, retry } = useServiceByCode(code);
  if (!service) return <PendingRecord missing={service === null} fault={fault} onRetry={retry} />;
  const title = t('services.map.of', { name: service.name });
  return (
    <Stack gap="lg">
      <PageHeader
        title={title}
        breadcrumbs={[
          { label: t('services.nav'), to: serviceListPath },
          { label: service.name, to: servicePath(code) },
        ]}
      />
      <ServiceMap kind="SERVICE" id={service.id} title={t('services.map')} height="calc(100dvh - 320px)" />
    </Stack>
  );
}
