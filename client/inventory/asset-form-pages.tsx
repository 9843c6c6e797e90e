import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate, useParams } from 'react-router';
import { ForbiddenPage } from '../app/forbidden-page.tsx';
import { useT } from '../i18n/use-t.ts';
import { PendingRecord } from '../records/pending-record.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { PageHeader, type Crumb } from '../ui/record/page-header.tsx';
import { assetListPath, assetPath } from './addresses.ts';
import { AssetForm } from './asset-form.tsx';
import { useAssetByTag } from './use-asset-by-tag.ts';
import { useAssetCategories, type AssetCategoryAttributes } from './use-asset-categories.ts';

/** The page where a new asset is registered. */
export function AssetCreatePage() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <FormFrame title={t('inventory.action.createAsset')} breadcrumbs={[]}>
      {(categories) => <AssetForm categories={categories} asset={null} onCancel={() => void navigate(assetListPath)} />}
    </FormFrame>
  );
}

/** The page where an asset is changed. */
export function AssetEditPage() {
  const t = useT();
  const navigate = useNavigate();
  const { tag = '' } = useParams();
  const { asset, fault, reading, retry } = useAssetByTag(tag);
  // A form begins with what holds now, never with what an earlier page has read.
  if (!asset || reading) return <PendingRecord missing={asset === null} fault={fault} onRetry={retry} />;
  if (!asset.mayChange) return <ForbiddenPage />;
  return (
    <FormFrame
      title={t('inventory.asset.editTitle', { tag: asset.tag })}
      breadcrumbs={[{ label: `${asset.tag} ${asset.name}`, to: assetPath(asset.tag) }]}
    >
      {(categories) => (
        <AssetForm
          key={asset.id}
          categories={categories}
          asset={asset}
          onCancel={() => void navigate(assetPath(asset.tag))}
        />
      )}
    </FormFrame>
  );
}

interface FormFrameProps {
  readonly title: string;
  readonly breadcrumbs: readonly Crumb[];
  readonly children: (categories: AssetCategoryAttributes) => ReactNode;
}

function FormFrame({ title, breadcrumbs, children }: FormFrameProps) {
  const t = useT();
  const categories = useAssetCategories();
  return (
    <Stack gap="lg" maw={860}>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: t('inventory.nav.assets'), to: assetListPath }, ...breadcrumbs]}
      />
      {categories ? children(categories) : <TextSkeleton lines={10} />}
    </Stack>
  );
}
