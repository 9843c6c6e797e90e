import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { graphql } from '../../gql/gql.ts';
import { useT } from '../../i18n/use-t.ts';
import { useViewer } from '../../app/viewer.tsx';
import { FaultNotice } from '../../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../../ui/feedback/fault.ts';
import { TextSkeleton } from '../../ui/feedback/skeletons.tsx';
import { CostGrid } from '../costs/cost-grid.tsx';
import type { FigureOwner } from '../figure-owner.ts';
import { useAsked } from '../period/use-period.ts';
import { BenefitSection } from './benefit-section.tsx';
import { CostSources } from './cost-sources.tsx';
import { CostTakers } from './cost-takers.tsx';
import { MoneyControls, type MoneyView } from './money-controls.tsx';
import { MoneyOverview } from './money-overview.tsx';
import { useView } from './use-view.ts';

const MoneyContract = graphql(`
  query MoneyContract($id: ID!) {
    contract(id: $id) {
      id
      number
      name
    }
  }
`);

const MoneyAsset = graphql(`
  query MoneyAsset($id: ID!) {
    asset(id: $id) {
      id
      tag
      name
    }
  }
`);

/** What a contract costs, who takes that over, and what it gives back. */
export function ContractMoney({ id }: { readonly id: string }) {
  const { data, error } = useQuery(MoneyContract, { variables: { id } });
  const contract = data?.contract;
  return (
    <RecordMoney
      owner={contract ? { kind: 'CONTRACT', id, key: contract.number, name: contract.name } : null}
      error={error}
    />
  );
}

/** What an asset costs, its acquisition cost spread over its useful life with it, and who takes that over. */
export function AssetMoney({ id }: { readonly id: string }) {
  const { data, error } = useQuery(MoneyAsset, { variables: { id } });
  const asset = data?.asset;
  return <RecordMoney owner={asset ? { kind: 'ASSET', id, key: asset.tag, name: asset.name } : null} error={error} />;
}

const views = ['overview', 'takers', 'sources', 'benefit', 'enter'] as const satisfies readonly MoneyView[];

function RecordMoney({ owner, error }: { readonly owner: FigureOwner | null; readonly error: unknown }) {
  const t = useT();
  const faultOf = useFaultOf();
  const { mayWrite } = useViewer();
  const { period, scenario } = useAsked();
  const [view, show] = useView<MoneyView>([...views]);
  if (error) return <FaultNotice fault={faultOf(error)} />;
  if (!owner) return <TextSkeleton lines={8} />;
  const asked = { period, scenario };
  return (
    <Stack gap="lg" aria-label={t('economy.section')} component="section">
      <MoneyControls views={views} view={view} onView={show} />
      {view === 'overview' && <MoneyOverview owner={owner} asked={asked} />}
      {view === 'takers' && <CostTakers owner={owner} asked={asked} />}
      {view === 'sources' && <CostSources key={owner.id} owner={owner} asked={asked} />}
      {view === 'benefit' && <BenefitSection owner={owner} asked={asked} />}
      {view === 'enter' && <CostGrid owner={owner} mayChange={mayWrite('CostEntry')} />}
    </Stack>
  );
}
