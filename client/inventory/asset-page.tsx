import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from 'react-router';
import type { LocalDate } from '../../server/values/local-date.ts';
import { useRecordSections } from '../app/record-sections.tsx';
import { graphql } from '../gql/gql.ts';
import type { AssetFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { ContractsOf } from '../organisation/contracts-of.tsx';
import { AsOfNotice, AsOfPicker } from '../records/as-of-picker.tsx';
import { DeleteRecord } from '../records/delete-record.tsx';
import { PendingRecord } from '../records/pending-record.tsx';
import { RecordHistory } from '../records/record-history.tsx';
import { useAsOf } from '../records/use-as-of.ts';
import { RecordHead } from '../ui/record/record-head.tsx';
import { SectionTabs } from '../ui/record/section-tabs.tsx';
import { assetListPath, assetPath } from './addresses.ts';
import { assetKind } from './asset-kind.ts';
import { AssetModelFacts } from './asset-model-facts.tsx';
import { AssetOverview } from './asset-overview.tsx';
import { AssetPlace, AssetPurchase, AssetSupport } from './asset-head-facts.tsx';
import { AssetRelations } from './asset-relations.tsx';
import { AssetStatusBadge } from './asset-status-badge.tsx';
import { AssetStatusMoves } from './asset-status-moves.tsx';
import { attributeChanges } from './attribute-fields.ts';
import { useAssetByTag } from './use-asset-by-tag.ts';
import { useAssetFields } from './use-asset-fields.ts';

const assetHistory = graphql(`
  query AssetHistory($id: ID!, $after: String) {
    record: asset(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const contractsOfAsset = graphql(`
  query ContractsOfAsset($id: ID!, $after: String) {
    record: asset(id: $id) {
      id
      part: contracts(first: 50, after: $after, orderBy: [{ field: SAFE_DATE }]) {
        totalCount
        nodes {
          ...ContractOf
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

interface PageOfProps {
  readonly asset: AssetFieldsFragment;
  readonly asOf: LocalDate | null;
  readonly setAsOf: (day: LocalDate | null) => void;
  readonly onChanged: () => void;
}

/** The page of one asset, known by its tag, as it stands or as it stood on a past day. */
export function AssetPage() {
  const { tag = '' } = useParams();
  const [asOf, setAsOf] = useAsOf();
  const { asset, fault, retry } = useAssetByTag(tag, asOf);
  if (!asset) {
    return (
      <>
        {asOf && <AsOfNotice day={asOf} onNow={() => setAsOf(null)} />}
        <PendingRecord missing={asset === null} fault={fault} onRetry={retry} />
      </>
    );
  }
  return <PageOf key={asset.id} asset={asset} asOf={asOf} setAsOf={setAsOf} onChanged={retry} />;
}

function PageOf({ asset, asOf, setAsOf, onChanged }: PageOfProps) {
  const t = useT();
  const navigate = useNavigate();
  const fields = useAssetFields();
  const others = useRecordSections('Asset', asset.id);
  return (
    <>
      <RecordHead
        title={asset.name}
        subtitle={`${asset.tag} · ${t(`inventory.category.${asset.category}`)}`}
        status={<AssetStatusBadge status={asset.status} />}
        breadcrumbs={[{ label: t('inventory.nav.assets'), to: assetListPath }]}
        facts={[
          { label: t('inventory.field.supportEnd'), value: <AssetSupport asset={asset} /> },
          { label: t('inventory.asset.purchased'), value: <AssetPurchase asset={asset} /> },
          { label: t('inventory.asset.place'), value: <AssetPlace asset={asset} /> },
        ]}
        actions={
          <>
            <AsOfPicker value={asOf} onChange={setAsOf} />
            {asset.mayChange && (
              <>
                <DeleteRecord kind={assetKind} shown={asset} onDeleted={() => void navigate(assetListPath)} />
                <AssetStatusMoves asset={asset} />
                <Button
                  component={Link}
                  to={`${assetPath(asset.tag)}/edit`}
                  leftSection={<IconPencil size={16} aria-hidden />}
                >
                  {t('records.action.edit')}
                </Button>
              </>
            )}
          </>
        }
      />
      {asOf && <AsOfNotice day={asOf} onNow={() => setAsOf(null)} />}
      <SectionTabs
        sections={[
          {
            id: 'overview',
            label: t('records.section.overview'),
            content: <AssetOverview asset={asset} fields={fields} />,
          },
          {
            id: 'relations',
            label: t('inventory.relations'),
            count: asset.relationsFrom.totalCount + asset.relationsTo.totalCount,
            content: <AssetRelations asset={asset} asOf={asOf} onChanged={onChanged} />,
          },
          ...(asOf
            ? []
            : [
                {
                  id: 'contracts',
                  label: t('contracts.nav'),
                  count: asset.contracts.totalCount,
                  content: <ContractsOf document={contractsOfAsset} id={asset.id} />,
                },
                ...others,
              ]),
          { id: 'model', label: t('inventory.field.model'), content: <AssetModelFacts asset={asset} /> },
          {
            id: 'history',
            label: t('records.section.history'),
            content: (
              <RecordHistory
                id={asset.id}
                version={asset.version}
                document={assetHistory}
                fields={fields.all}
                namedChanges={attributeChanges}
              />
            ),
          },
        ]}
      />
    </>
  );
}
