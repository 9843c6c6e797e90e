import { IconChartBar } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { unitKind } from '../../organisation/unit-kind.tsx';
import { KindLink } from '../../records/kind-link.tsx';
import { PartForm } from '../../records/part-form.tsx';
import { PartTable, type PartColumn } from '../../records/part-table.tsx';
import { usePart } from '../../records/use-part.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { Formats } from '../../ui/format/formats.ts';
import type { PagedService } from '../use-service-by-code.ts';
import { UsageChart } from './usage-chart.tsx';
import { readUsage, usageKind, usageSpecs, type Usage } from './usage-kind.tsx';

const UsagesOfService = graphql(`
  query UsagesOfService($id: ID!, $after: String) {
    record: service(id: $id) {
      id
      part: usages(first: 50, after: $after, orderBy: [{ field: MONTH, direction: DESC }]) {
        totalCount
        nodes {
          ...UsageFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface UsageSectionProps {
  readonly service: PagedService;
  readonly onChanged: () => void;
}

/** How much a service is used, month by month: all units drawn, and what each source has said listed. */
export function UsageSection({ service, onChanged }: UsageSectionProps) {
  const t = useT();
  const formats = useFormats();
  const mayWrite = useMayChange(usageKind.type);
  const list = usePart(UsagesOfService, service.id);
  const rows = useMemo(() => list.nodes.map(readUsage), [list.nodes]);
  const columns = useMemo(() => columnsOf(t, formats), [t, formats]);
  // The chart is read again when a figure has come, changed or gone.
  const [round, setRound] = useState(0);
  const changed = () => {
    setRound((last) => last + 1);
    onChanged();
  };
  return (
    <PartTable
      kind={usageKind}
      list={list}
      rows={rows}
      renderForm={(frame) => (
        <PartForm
          kind={usageKind}
          fieldsOf={usageSpecs}
          of={{ serviceId: service.id }}
          given={{ measure: service.usageMeasure ?? null }}
          {...frame}
        />
      )}
      mayAdd={mayWrite}
      icon={IconChartBar}
      words={{
        table: t('services.usages'),
        add: t('services.usage.add'),
        edit: t('services.usage.edit'),
        none: t('services.usages.none'),
        noneText: t('services.usages.noneText'),
      }}
      onChanged={changed}
      columns={columns}
    >
      {(list.total ?? 0) > 0 && <UsageChart key={round} service={service} />}
    </PartTable>
  );
}

const columnsOf = (t: Translate, { month, number }: Formats): readonly PartColumn<Usage>[] => [
  { id: 'month', label: t('services.usage.month'), cell: (usage) => month(usage.month) },
  {
    id: 'unit',
    label: t('services.adoption.unit'),
    cell: ({ unit }) => (
      <KindLink kind={unitKind} id={unit.id}>
        {unit.name}
      </KindLink>
    ),
  },
  {
    id: 'quantity',
    label: t('services.usage.quantity'),
    align: 'end',
    cell: ({ quantity }) => number(quantity),
  },
  {
    id: 'measure',
    label: t('services.usage.measure'),
    cell: ({ measure }) => t(`services.usageMeasure.${measure}`),
  },
  { id: 'source', label: t('services.usage.source'), cell: ({ source }) => source },
];
