import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { LocalDate } from '../../server/values/local-date.ts';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { propertyOf } from '../records/field-spec.ts';
import { RecordFacts } from '../records/record-facts.tsx';
import { useRecord } from '../records/use-record.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { SidePanel } from '../ui/list/side-panel.tsx';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { assetListPath, assetPath } from './addresses.ts';
import { assetFieldGroups } from './asset-fields.tsx';
import { AssetSupport } from './asset-head-facts.tsx';
import { assetKind } from './asset-kind.ts';
import { AssetStatusBadge } from './asset-status-badge.tsx';

interface AssetPanelProps {
  readonly id: string;
  /** The past day that the list beside it is read as of. */
  readonly asOf?: LocalDate | undefined;
  readonly onClose: () => void;
}

/** One asset beside the list that it stands in, asked for by itself. */
export function AssetPanel({ id, asOf, onClose }: AssetPanelProps) {
  const t = useT();
  const { shown, fault, retry } = useRecord(assetKind, id, asOf);
  const title = shown?.tag ?? t(shown === null ? 'ui.fault.notFound.title' : 'ui.loading');
  return (
    <SidePanel title={title} href={shown ? assetPath(shown.tag, asOf) : assetListPath} onClose={onClose}>
      {fault && <FaultNotice fault={fault} onRetry={retry} />}
      {shown === undefined && !fault && <TextSkeleton lines={12} />}
      {shown === null && <Text size="sm">{t('ui.fault.notFound.text')}</Text>}
      {shown && <KeyFacts asset={shown} />}
    </SidePanel>
  );
}

/** What the head of the panel says already, or only the page has room for. */
const elsewhere = new Set(['tag', 'name', 'category', 'status', 'ownSupportEnd']);

function KeyFacts({ asset }: { asset: AssetFieldsFragment }) {
  const t = useT();
  const fields = useMemo(
    () => assetFieldGroups(t).flatMap((group) => group.fields.filter((field) => !elsewhere.has(propertyOf(field)))),
    [t],
  );
  return (
    <Stack gap="md">
      <Stack gap={4}>
        <Text fw={600}>{asset.name}</Text>
        <Group gap="sm">
          <AssetStatusBadge status={asset.status} />
          <Text size="sm" c="dimmed">
            {t(`inventory.category.${asset.category}`)}
          </Text>
        </Group>
      </Stack>
      <FieldList narrow>
        <Field label={t('inventory.field.supportEnd')}>
          <AssetSupport asset={asset} />
        </Field>
      </FieldList>
      <RecordFacts fields={fields} shown={asset} narrow />
    </Stack>
  );
}
