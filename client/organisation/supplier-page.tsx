import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { RecordPage } from '../records/record-page.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { AssetBreakdown } from './asset-breakdown.tsx';
import { supplierKind } from './supplier-kind.tsx';

const supplierHistory = graphql(`
  query SupplierHistory($id: ID!, $after: String) {
    record: supplier(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

export function SupplierPage() {
  const t = useT();
  const { number } = useFormats();
  return (
    <RecordPage
      kind={supplierKind}
      history={supplierHistory}
      head={['organisationNumber', 'email']}
      facts={({ assets: { totalCount } }) => [{ label: t('organisation.field.assets'), value: number(totalCount) }]}
      sections={({ id, assets: { totalCount } }) => [
        {
          id: 'assets',
          label: t('organisation.field.assets'),
          count: totalCount,
          content: () => <AssetBreakdown id={id} filter="supplier" />,
        },
      ]}
    />
  );
}
