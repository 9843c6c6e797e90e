import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { AssetBreakdown } from '../organisation/asset-breakdown.tsx';
import { RecordPage } from '../records/record-page.tsx';
import { RecordFacts } from '../records/record-facts.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
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
      sections={({ id, productCycle, assets: { totalCount } }) => {
        const cycle = productCycle && readCycle(productCycle);
        return [
          {
            id: 'assets',
            label: t('organisation.field.assets'),
            count: totalCount,
            content: () => <AssetBreakdown id={id} filter="model" />,
          },
          ...(cycle
            ? [
                {
                  id: 'cycle',
                  label: cycleName(cycle),
                  content: () => <RecordFacts fields={productCycleKind.fields(t)} shown={cycle} />,
                },
              ]
            : []),
        ];
      }}
    />
  );
}
