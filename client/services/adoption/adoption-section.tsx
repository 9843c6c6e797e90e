import { IconBuildingCommunity } from '@tabler/icons-react';
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
import { Value } from '../../ui/record/value.tsx';
import type { PagedService } from '../use-service-by-code.ts';
import { AdoptionCurve } from './adoption-curve.tsx';
import { adoptionKind, adoptionSpecs, readAdoption, type Adoption } from './adoption-kind.tsx';
import { AdoptionState } from './adoption-state.tsx';

const AdoptionsOfService = graphql(`
  query AdoptionsOfService($id: ID!, $after: String) {
    record: service(id: $id) {
      id
      part: adoptions(first: 100, after: $after, orderBy: [{ field: STARTED_ON }]) {
        totalCount
        nodes {
          ...AdoptionFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface AdoptionSectionProps {
  readonly service: PagedService;
  readonly onChanged: () => void;
}

/** Which units use a service and since when, and how far it has come against its targets. */
export function AdoptionSection({ service, onChanged }: AdoptionSectionProps) {
  const t = useT();
  const formats = useFormats();
  const mayWrite = useMayChange(adoptionKind.type);
  const list = usePart(AdoptionsOfService, service.id);
  const rows = useMemo(() => list.nodes.map(readAdoption), [list.nodes]);
  const columns = useMemo(() => columnsOf(t, formats), [t, formats]);
  // The curve is read again when a unit has come, changed or gone.
  const [round, setRound] = useState(0);
  const changed = () => {
    setRound((last) => last + 1);
    onChanged();
  };
  return (
    <PartTable
      kind={adoptionKind}
      list={list}
      rows={rows}
      renderForm={(frame) => (
        <PartForm
          kind={adoptionKind}
          fieldsOf={adoptionSpecs}
          of={{ serviceId: service.id }}
          given={{ isPilot: service.phase === 'PILOT' ? 'true' : 'false' }}
          {...frame}
        />
      )}
      mayAdd={mayWrite && Boolean(service.mayChange)}
      icon={IconBuildingCommunity}
      words={{
        table: t('services.adoptions'),
        add: t('services.adoption.add'),
        edit: t('services.adoption.edit'),
        none: t('services.adoptions.none'),
        noneText: t('services.adoptions.noneText'),
      }}
      onChanged={changed}
      columns={columns}
    >
      {(list.total ?? 0) > 0 && <AdoptionCurve key={round} service={service} />}
    </PartTable>
  );
}

const columnsOf = (t: Translate, { day, number }: Formats): readonly PartColumn<Adoption>[] => [
  {
    id: 'unit',
    label: t('services.adoption.unit'),
    cell: ({ unit }) => (
      <KindLink kind={unitKind} id={unit.id}>
        {unit.name}
      </KindLink>
    ),
  },
  { id: 'state', label: t('services.adoption.state'), cell: (adoption) => <AdoptionState adoption={adoption} /> },
  {
    id: 'plannedFrom',
    label: t('services.adoption.plannedFrom'),
    cell: ({ plannedFrom }) => <Value>{day(plannedFrom ?? null)}</Value>,
  },
  {
    id: 'startedOn',
    label: t('services.adoption.startedOn'),
    cell: ({ startedOn }) => <Value reason={t('services.adoption.notStarted')}>{day(startedOn ?? null)}</Value>,
  },
  {
    id: 'population',
    label: t('services.adoption.population'),
    align: 'end',
    cell: ({ population }) => <Value>{number(population ?? null)}</Value>,
  },
  { id: 'note', label: t('services.field.note'), cell: ({ note }) => note ?? '' },
];
