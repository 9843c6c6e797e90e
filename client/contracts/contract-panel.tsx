import { Group, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { LocalDate } from '../../server/values/local-date.ts';
import type { ContractFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { propertyOf } from '../records/field-spec.ts';
import { RecordFacts } from '../records/record-facts.tsx';
import { useRecord } from '../records/use-record.ts';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { SidePanel } from '../ui/list/side-panel.tsx';
import { Field, FieldList } from '../ui/record/field-list.tsx';
import { contractListPath, contractPath } from './addresses.ts';
import { readDays } from './contract-days.ts';
import { contractFieldGroups } from './contract-fields.tsx';
import { contractKind } from './contract-kind.ts';
import { DecisionFact } from './contract-head-facts.tsx';
import { PhaseBadge } from './phase-badge.tsx';
import { termWords } from './term-words.ts';

interface ContractPanelProps {
  readonly id: string;
  /** The past day that the list beside it is read as of. */
  readonly asOf?: LocalDate | undefined;
  readonly onClose: () => void;
}

/** One contract beside the list that it stands in, asked for by itself. */
export function ContractPanel({ id, asOf, onClose }: ContractPanelProps) {
  const t = useT();
  const { shown, fault, retry } = useRecord(contractKind, id, asOf);
  const title = shown?.number ?? t(shown === null ? 'ui.fault.notFound.title' : 'ui.loading');
  return (
    <SidePanel title={title} href={shown ? contractPath(shown.number, asOf) : contractListPath} onClose={onClose}>
      {fault && <FaultNotice fault={fault} onRetry={retry} />}
      {shown === undefined && !fault && <TextSkeleton lines={12} />}
      {shown === null && <Text size="sm">{t('ui.fault.notFound.text')}</Text>}
      {shown && <KeyFacts contract={shown} />}
    </SidePanel>
  );
}

/** What the head of the panel says already. */
const elsewhere = new Set(['number', 'name', 'kind']);

function KeyFacts({ contract }: { contract: ContractFieldsFragment }) {
  const t = useT();
  const formats = useFormats();
  const fields = useMemo(
    () =>
      contractFieldGroups(t)
        .filter(({ id }) => id === 'identity' || id === 'parties')
        .flatMap((group) => group.fields.filter((field) => !elsewhere.has(propertyOf(field)))),
    [t],
  );
  return (
    <Stack gap="md">
      <Stack gap={4}>
        <Text fw={600}>{contract.name}</Text>
        <Group gap="sm">
          <PhaseBadge phase={contract.phase} />
          <Text size="sm" c="dimmed">
            {t(`contracts.kind.${contract.kind}`)}
          </Text>
        </Group>
      </Stack>
      <FieldList narrow>
        <Field label={t('contracts.field.decisionKind')}>
          <DecisionFact days={readDays(contract)} />
        </Field>
        <Field label={t('contracts.field.annualCost')}>{formats.money(contract.annualCost)}</Field>
        <Field label={t('contracts.overview.terms')}>{termWords(contract, t, formats).join(' ')}</Field>
      </FieldList>
      <RecordFacts fields={fields} shown={contract} narrow />
    </Stack>
  );
}
