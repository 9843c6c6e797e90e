import { graphql } from '../gql/gql.ts';
import type { AssetModelFieldsFragment } from '../gql/graphql.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import { AssetBreakdown } from '../organisation/asset-breakdown.tsx';
import { RecordPage } from '../records/record-page.tsx';
import { RecordFacts } from '../records/record-facts.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Section } from '../ui/record/section-tabs.tsx';
import { modelKind } from './model-kind.tsx';
import { cycleName, productCycleKind, readCycle } from './product-cycle-kind.ts';

const modelHistory = graphql(`
  query AssetModelHistory($id: ID!, $after: String) {
    record: assetModel(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

function sections(model: AssetModelFieldsFragment, t: Translate): readonly Section[] {
  const { id, productCycle, assets } = model;
  const cycle = productCycle && readCycle(productCycle);
  return [
    {
      id: 'assets',
      label: t('organisation.field.assets'),
      count: assets.totalCount,
      content: <AssetBreakdown id={id} filter="model" />,
    },
    ...(cycle
      ? [
          {
            id: 'cycle',
            label: cycleName(cycle),
            content: <RecordFacts fields={productCycleKind.fields(t)} shown={cycle} />,
          },
        ]
      : []),
  ];
}

/** The page of a maker's model: its facts, the product cycle it follows, its assets. */
export function ModelPage() {
  const t = useT();
  const { number } = useFormats();
  return (
    <RecordPage
      kind={modelKind}
      history={modelHistory}
      head={['supportEnd', 'productCycle']}
      subtitle={({ category }) => t(`inventory.category.${category}`)}
      facts={({ assets: { totalCount } }) => [{ label: t('organisation.field.assets'), value: number(totalCount) }]}
      sections={sections}
    />
  );
}
