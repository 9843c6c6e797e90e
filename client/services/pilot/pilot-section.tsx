import { Alert, Stack, Title } from '@mantine/core';
import { IconFlask, IconRulerMeasure } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { PartForm } from '../../records/part-form.tsx';
import { PartTable, type PartColumn } from '../../records/part-table.tsx';
import { RecordFacts } from '../../records/record-facts.tsx';
import { usePart } from '../../records/use-part.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Formats } from '../../ui/format/formats.ts';
import { Value } from '../../ui/record/value.tsx';
import { serviceFieldGroups } from '../service-fields.tsx';
import type { PagedService } from '../use-service-by-code.ts';
import { measureKind, measureSpecs, readMeasure, type Measure } from './measure-kind.ts';
import { PilotGaps } from './pilot-gaps.tsx';

const MeasuresOfService = graphql(`
  query MeasuresOfService($id: ID!, $after: String) {
    record: service(id: $id) {
      id
      part: measures(first: 50, after: $after, orderBy: [{ field: NAME }]) {
        totalCount
        nodes {
          ...MeasureFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface PilotSectionProps {
  readonly service: PagedService;
  readonly onChanged: () => void;
}

/** The pilot of a service: when it was, what it set out to change and changed, what was concluded, and what it still lacks. */
export function PilotSection({ service, onChanged }: PilotSectionProps) {
  const t = useT();
  const formats = useFormats();
  const mayWrite = useMayChange(measureKind.type);
  const list = usePart(MeasuresOfService, service.id);
  const rows = useMemo(() => list.nodes.map(readMeasure), [list.nodes]);
  const columns = useMemo(() => columnsOf(t, formats), [t, formats]);
  const fields = useMemo(() => serviceFieldGroups(t).find(({ id }) => id === 'pilot')?.fields ?? [], [t]);
  const { pilotGaps } = service;
  return (
    <Stack gap="lg">
      {pilotGaps && pilotGaps.length > 0 && (
        <Alert color="blue" icon={<IconFlask aria-hidden />} title={t('services.gaps.title')} maw={760}>
          <PilotGaps service={service} />
        </Alert>
      )}
      {pilotGaps?.length === 0 && (
        <Alert color="green" icon={<IconFlask aria-hidden />} title={t('services.gaps.none')} maw={760} />
      )}
      <RecordFacts fields={fields} shown={service} />
      <section aria-label={t('services.measures')}>
        <Title order={2} size="h3" mb="sm">
          {t('services.measures')}
        </Title>
        <PartTable
          kind={measureKind}
          list={list}
          rows={rows}
          renderForm={(frame) => (
            <PartForm kind={measureKind} fieldsOf={measureSpecs} of={{ serviceId: service.id }} {...frame} />
          )}
          mayAdd={mayWrite && Boolean(service.mayChange)}
          icon={IconRulerMeasure}
          words={{
            table: t('services.measures'),
            add: t('services.measure.add'),
            edit: t('services.measure.edit'),
            none: t('services.measures.none'),
            noneText: t('services.measures.noneText'),
          }}
          onChanged={onChanged}
          columns={columns}
        />
      </section>
    </Stack>
  );
}

const columnsOf = (t: Translate, { day, number }: Formats): readonly PartColumn<Measure>[] => [
  { id: 'name', label: t('services.measure.name'), cell: ({ name }) => name },
  {
    id: 'baseline',
    label: t('services.measure.baseline'),
    align: 'end',
    cell: ({ baseline, figureUnit }) => (
      <Value reason={t('services.measure.baseline.none')}>{baseline && `${number(baseline)} ${figureUnit}`}</Value>
    ),
  },
  {
    id: 'result',
    label: t('services.measure.result'),
    align: 'end',
    cell: ({ result, figureUnit }) => (
      <Value reason={t('services.measure.result.none')}>{result && `${number(result)} ${figureUnit}`}</Value>
    ),
  },
  {
    id: 'measuredOn',
    label: t('services.measure.measuredOn'),
    cell: ({ measuredOn }) => <Value reason={t('services.measure.result.none')}>{day(measuredOn ?? null)}</Value>,
  },
  { id: 'source', label: t('services.measure.source'), cell: ({ source }) => <Value>{source}</Value> },
];
