import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from 'react-router';
import { useRecordSections } from '../app/record-sections.tsx';
import { useT } from '../i18n/use-t.ts';
import { DeleteRecord } from '../records/delete-record.tsx';
import { PendingRecord } from '../records/pending-record.tsx';
import { RecordHead } from '../ui/record/record-head.tsx';
import { SectionTabs } from '../ui/record/section-tabs.tsx';
import { serviceEditPath, serviceListPath } from './addresses.ts';
import { ServicePhaseBadge } from './phase-badge.tsx';
import { ChangePhase } from './phase-dialog.tsx';
import { useServiceFacts } from './service-head-facts.tsx';
import { serviceKind } from './service-kind.ts';
import { serviceSections } from './service-sections.tsx';
import { useServiceByCode, type PagedService } from './use-service-by-code.ts';

/** The page of one e-health service, known by its code. */
export function ServicePage() {
  const { code = '' } = useParams();
  const { service, fault, retry } = useServiceByCode(code);
  if (!service) return <PendingRecord missing={service === null} fault={fault} onRetry={retry} />;
  return <PageOf key={service.id} service={service} onChanged={retry} />;
}

function PageOf({ service, onChanged }: { readonly service: PagedService; readonly onChanged: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const facts = useServiceFacts(service);
  const others = useRecordSections('EHealthService', service.id);
  return (
    <>
      <RecordHead
        title={service.name}
        subtitle={`${service.code} · ${t(`services.kind.${service.kind}`)}`}
        status={<ServicePhaseBadge phase={service.phase} />}
        breadcrumbs={[{ label: t('services.nav'), to: serviceListPath }]}
        facts={facts}
        actions={
          service.mayChange && (
            <>
              <DeleteRecord kind={serviceKind} shown={service} onDeleted={() => void navigate(serviceListPath)} />
              <ChangePhase service={service} />
              <Button
                component={Link}
                to={serviceEditPath(service.code)}
                leftSection={<IconPencil size={16} aria-hidden />}
              >
                {t('records.action.edit')}
              </Button>
            </>
          )
        }
      />
      <SectionTabs sections={serviceSections({ service, onChanged, others, t })} />
    </>
  );
}
