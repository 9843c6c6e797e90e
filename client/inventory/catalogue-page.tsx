import { Alert, Button, FileInput, Group, Radio, Stack, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { IconCheck, IconFileText } from '@tabler/icons-react';
import { useState } from 'react';
import { graphql } from '../gql/gql.ts';
import { CatalogueKind, type RefreshCatalogueMutation } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { PageHeader } from '../ui/record/page-header.tsx';
import { CatalogueReport } from './catalogue-report.tsx';

const RefreshCatalogue = graphql(`
  mutation RefreshCatalogue($input: RefreshCatalogueInput!) {
    refreshCatalogue(input: $input) {
      created
      changed
      unchanged
      rejected
      changes {
        name
        action
        changes {
          field
          before
          after
        }
      }
      faults {
        line
        message
      }
    }
  }
`);

type Report = RefreshCatalogueMutation['refreshCatalogue'];

/** A catalogue's file, read, and what it would do. */
interface Preview {
  readonly kind: CatalogueKind;
  readonly content: string;
  readonly report: Report;
}

/** Brings models or product cycles up to date with a catalogue's file: chosen, looked through, and only then applied. */
export function CataloguePage() {
  const t = useT();
  const notifySaved = useNotifySaved();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const [kind, setKind] = useState<CatalogueKind>('DEVICE_TYPES');
  const [file, setFile] = useState<File | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [applied, setApplied] = useState<Report | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const refresh = async (content: string, of: CatalogueKind, dryRun: boolean) => {
    const { data } = await client.mutate({
      mutation: RefreshCatalogue,
      variables: { input: { kind: of, content, dryRun } },
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('A mutation without errors answers with data.');
    return data.refreshCatalogue;
  };
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    setFault(null);
    await work().catch((error: unknown) => setFault(faultOf(error)));
    setBusy(false);
  };
  const look = (chosen: File | null, of: CatalogueKind) => {
    setFile(chosen);
    setKind(of);
    setPreview(null);
    setApplied(null);
    setFault(null);
    if (!chosen) return;
    void during(async () => {
      const content = await chosen.text();
      setPreview({ kind: of, content, report: await refresh(content, of, true) });
    });
  };
  const apply = ({ content, kind: of }: Preview) =>
    during(async () => {
      const report = await refresh(content, of, false);
      setApplied(report);
      setPreview(null);
      notifySaved(t('inventory.catalogue.applied', { count: report.created + report.changed }));
    });
  const waiting = preview ? preview.report.created + preview.report.changed : 0;

  return (
    <Stack gap="lg" maw={960}>
      <PageHeader title={t('inventory.catalogue')} subtitle={t('inventory.catalogue.text')} />
      <Group align="flex-start" gap="lg">
        <Radio.Group
          label={t('inventory.catalogue.kind')}
          value={kind}
          onChange={(chosen) => look(file, chosen === 'PRODUCT_CYCLES' ? chosen : 'DEVICE_TYPES')}
        >
          <Group mt={8} gap="md">
            {Object.values(CatalogueKind).map((value) => (
              <Radio key={value} value={value} label={t(`inventory.catalogue.${value}`)} />
            ))}
          </Group>
        </Radio.Group>
        <FileInput
          label={t('inventory.catalogue.file')}
          description={t(`inventory.catalogue.${kind}.help`)}
          placeholder={t('inventory.catalogue.choose')}
          accept=".json,.jsonl,.ndjson,application/json"
          leftSection={<IconFileText size={16} aria-hidden />}
          miw={320}
          value={file}
          onChange={(chosen) => look(chosen, kind)}
        />
      </Group>
      {fault && <FaultNotice fault={fault} onRetry={() => look(file, kind)} />}
      {busy && !preview && <TextSkeleton lines={6} />}
      {preview && (
        <CatalogueReport report={preview.report}>
          <Group>
            <Button disabled={waiting === 0} loading={busy} onClick={() => void apply(preview)}>
              {waiting === 0 ? t('inventory.catalogue.nothing') : t('inventory.catalogue.apply', { count: waiting })}
            </Button>
          </Group>
        </CatalogueReport>
      )}
      {applied && (
        <>
          <Alert color="green" icon={<IconCheck aria-hidden />}>
            <Text size="sm">{t('inventory.catalogue.applied', { count: applied.created + applied.changed })}</Text>
          </Alert>
          <CatalogueReport report={applied} />
        </>
      )}
    </Stack>
  );
}
