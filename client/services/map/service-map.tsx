import { useQuery } from '@apollo/client/react';
import { Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { LinkedKind } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Graph } from '../../ui/graph/graph.tsx';
import { useNarrow } from '../../ui/use-narrow.ts';
import classes from '../services.module.css';
import { graphOf, readMap, type ServiceMapFields } from './map-data.ts';
import { mapDocuments } from './map-documents.ts';
import { MapTable } from './map-table.tsx';

interface ServiceMapProps {
  readonly kind: LinkedKind;
  readonly id: string;
  readonly title: string;
  readonly height?: number | string;
}

/** The API goes no further in one direction. */
const mostSteps = 6;
const standardSteps = { up: 1, down: 2 };

/** So few need no more than half the height. */
const fewNodes = 5;

const stepsIn = (text: string | null, standard: number) => {
  const steps = text === null ? standard : Number(text);
  return Number.isInteger(steps) && steps >= 0 && steps <= mostSteps ? steps : standard;
};

/** What stands on a record and what it stands on, drawn and as a table; how far is chosen, and stands in the address. */
export function ServiceMap({ kind, id, title, height }: ServiceMapProps) {
  const t = useT();
  const formats = useFormats();
  const faultOf = useFaultOf();
  const narrow = useNarrow();
  const [params, setParams] = useSearchParams();
  const up = stepsIn(params.get('up'), standardSteps.up);
  const down = stepsIn(params.get('down'), standardSteps.down);
  const { data, previousData, error, refetch } = useQuery(mapDocuments[kind], {
    variables: { id, up, down },
    fetchPolicy: 'no-cache',
  });
  const record = (data ?? previousData)?.record as { readonly map: ServiceMapFields } | null | undefined;
  const map = useMemo(() => record && readMap(record.map), [record]);
  const graph = useMemo(() => map && graphOf(map, t, formats), [map, t, formats]);
  const choose = (direction: 'up' | 'down', steps: string) =>
    setParams(
      (current) => {
        current.set(direction, steps);
        return current;
      },
      { replace: true, preventScrollReset: true },
    );
  const steps = Array.from({ length: mostSteps + 1 }, (_, count) => String(count));
  if (error) return <FaultNotice fault={faultOf(error)} onRetry={() => void refetch()} />;
  if (!map || !graph) return <TextSkeleton lines={10} />;
  return (
    <Stack gap="sm">
      <Group gap="md" align="flex-end">
        <NativeSelect
          label={t('services.map.up')}
          data={steps}
          value={String(up)}
          onChange={(event) => choose('up', event.currentTarget.value)}
        />
        <NativeSelect
          label={t('services.map.down')}
          data={steps}
          value={String(down)}
          onChange={(event) => choose('down', event.currentTarget.value)}
        />
        {map.more > 0 && <Text size="sm">{t('services.map.more', { count: map.more })}</Text>}
        {map.hidden > 0 && <Text size="sm">{t('services.impact.hidden', { count: map.hidden })}</Text>}
      </Group>
      <Graph
        title={title}
        data={graph}
        height={height ?? (map.nodes.length > fewNodes ? 560 : 280)}
        beginsAsTable={narrow}
        table={<MapTable map={map} label={title} />}
        legend={<Legend />}
      />
    </Stack>
  );
}

/** What the lines of the map mean. */
function Legend() {
  const t = useT();
  return (
    <ul className={classes.legend}>
      <li data-line="strong">{t('services.map.legend.critical')}</li>
      <li data-line="weak">{t('services.map.legend.other')}</li>
      <li>{t('services.map.legend.share')}</li>
    </ul>
  );
}
