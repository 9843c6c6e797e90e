import { Stack } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import { ForbiddenPage } from '../../app/forbidden-page.tsx';
import { useT } from '../../i18n/use-t.ts';
import { PendingRecord } from '../../records/pending-record.tsx';
import { useRecord } from '../../records/use-record.ts';
import { PageHeader } from '../../ui/record/page-header.tsx';
import { framePath, framesPath } from './addresses.ts';
import { FrameForm } from './frame-form.tsx';
import { frameKind } from './frame-kind.tsx';

/** The page where a frame of money is entered. */
export function FrameCreatePage() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Stack gap="lg" maw={960}>
      <PageHeader title={t('funding.frames.create')} breadcrumbs={[{ label: t('funding.frames'), to: framesPath }]} />
      <FrameForm frame={null} onCancel={() => void navigate(framesPath)} />
    </Stack>
  );
}

/** The page where a frame of money is changed. */
export function FrameEditPage() {
  const t = useT();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { shown: frame, fault, reading, retry } = useRecord(frameKind, id);
  // A form begins with what holds now, never with what an earlier page has read.
  if (!frame || reading) return <PendingRecord missing={frame === null} fault={fault} onRetry={retry} />;
  if (!frame.mayChange) return <ForbiddenPage />;
  return (
    <Stack gap="lg" maw={960}>
      <PageHeader
        title={t('portfolio.editTitle', { name: frame.name })}
        breadcrumbs={[
          { label: t('funding.frames'), to: framesPath },
          { label: frame.name, to: framePath(id) },
        ]}
      />
      <FrameForm key={frame.id} frame={frame} onCancel={() => void navigate(framePath(id))} />
    </Stack>
  );
}
