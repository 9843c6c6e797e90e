import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Group, Stack, Switch, Text, Title } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useId, useMemo, useState } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { readImpact, type Impact, type ImpactFields } from './impact-fields.ts';
import { ImpactTable } from './impact-table.tsx';

/** What is reached from the record with `$id`, as `impact` of `record`; only along what is critical if `$criticalOnly`. */
export type ImpactDocument = TypedDocumentNode<
  { readonly record?: { readonly impact: ImpactFields } | null },
  { id: string; criticalOnly: boolean }
>;

interface ImpactSectionProps {
  readonly id: string;
  readonly document: ImpactDocument;
  readonly words: {
    readonly title: string;
    readonly none: string;
    readonly noneText: string;
  };
  /** Whether it is what the record stands on, whose users are not to the point. */
  readonly isDownwards?: boolean;
  /** The sentence that sums it up. */
  readonly summary: (impact: Impact) => string;
}

/** All that is reached from a record along what stands on what, summed up in a sentence and listed. */
export function ImpactSection({ id, document, words, summary, isDownwards = false }: ImpactSectionProps) {
  const t = useT();
  const heading = useId();
  const faultOf = useFaultOf();
  const [criticalOnly, setCriticalOnly] = useState(false);
  const { data, previousData, error, refetch } = useQuery(document, {
    variables: { id, criticalOnly },
    fetchPolicy: 'no-cache',
  });
  const record = (data ?? previousData)?.record as { readonly impact: ImpactFields } | null | undefined;
  const impact = useMemo(() => record && readImpact(record.impact), [record]);
  return (
    <section aria-labelledby={heading}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h3" id={heading}>
            {words.title}
          </Title>
          <Switch
            label={t('services.impact.criticalOnly')}
            checked={criticalOnly}
            onChange={(event) => setCriticalOnly(event.currentTarget.checked)}
          />
        </Group>
        {error && <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />}
        {!impact && !error && <TextSkeleton lines={5} />}
        {impact && impact.records.length === 0 && impact.hidden === 0 && (
          <EmptyState icon={IconShieldCheck} title={words.none}>
            {words.noneText}
          </EmptyState>
        )}
        {impact && (impact.records.length > 0 || impact.hidden > 0) && (
          <>
            <Text component="output">{summary(impact)}</Text>
            {!isDownwards && <UnknownUsers impact={impact} />}
            {impact.records.length > 0 && <ImpactTable impact={impact} label={words.title} hasUsers={!isDownwards} />}
          </>
        )}
      </Stack>
    </section>
  );
}

/** Which services are not in the number of users, because theirs is not known. */
function UnknownUsers({ impact: { usersUnknown } }: { readonly impact: Impact }) {
  const t = useT();
  const { compare } = useFormats();
  if (usersUnknown.length === 0) return null;
  const names = usersUnknown.map(({ name }) => name).toSorted(compare);
  return (
    <Text size="sm" c="dimmed">
      {t('services.impact.usersUnknown', { names: names.join(', ') })}
    </Text>
  );
}
