import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useViewer } from '../../app/viewer.tsx';
import { PendingRecord } from '../../records/pending-record.tsx';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { CostGrid } from '../costs/cost-grid.tsx';
import type { FigureOwner } from '../figure-owner.ts';
import { useAsked } from '../period/use-period.ts';
import { BenefitSection } from './benefit-section.tsx';
import { CostSources } from './cost-sources.tsx';
import { MoneyControls, type MoneyView } from './money-controls.tsx';
import { MoneyOverview } from './money-overview.tsx';
import { UnitCostSection } from './unit-cost-section.tsx';
import { useView } from './use-view.ts';

const MoneyService = graphql(`
  query MoneyService($id: ID!) {
    service(id: $id) {
      id
      code
      name
      mayChange
    }
  }
`);

const views = ['overview', 'sources', 'unitCost', 'benefit', 'enter'] as const satisfies readonly MoneyView[];

/** What a service costs with all that it stands on, and what it gives back. */
export function ServiceMoney({ id }: { readonly id: string }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { mayWrite } = useViewer();
  const { period, scenario } = useAsked();
  const [view, show] = useView<MoneyView>([...views]);
  const { data, error, refetch } = useQuery(MoneyService, { variables: { id } });
  if (!data && !error) return <TextSkeleton lines={8} />;
  const service = data?.service;
  if (!service) {
    return <PendingRecord missing={!error} fault={error ? faultOf(error) : null} onRetry={() => void refetch()} />;
  }
  const owner: FigureOwner = { kind: 'SERVICE', id, key: service.code, name: service.name };
  const asked = { period, scenario };
  return (
    <Stack gap="lg" aria-label={t('economy.section')} component="section">
      <MoneyControls views={views} view={view} onView={show} />
      {view === 'overview' && <MoneyOverview owner={owner} asked={asked} />}
      {view === 'sources' && <CostSources key={id} owner={owner} asked={asked} />}
      {view === 'unitCost' && <UnitCostSection id={id} asked={asked} />}
      {view === 'benefit' && <BenefitSection owner={owner} asked={asked} />}
      {view === 'enter' && <CostGrid owner={owner} mayChange={mayWrite('CostEntry')} />}
    </Stack>
  );
}
