import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { RecordPage } from '../records/record-page.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { AssetBreakdown } from './asset-breakdown.tsx';
import { siteKind } from './site-kind.ts';

const siteHistory = graphql(`
  query SiteHistory($id: ID!, $after: String) {
    record: site(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

export function SitePage() {
  const t = useT();
  const { number } = useFormats();
  return (
    <RecordPage
      kind={siteKind}
      history={siteHistory}
      head={['code', 'city']}
      facts={({ assets: { totalCount } }) => [{ label: t('organisation.field.assets'), value: number(totalCount) }]}
      sections={({ id, assets: { totalCount } }) => [
        {
          id: 'assets',
          label: t('organisation.field.assets'),
          count: totalCount,
          content: () => <AssetBreakdown id={id} filter="site" />,
        },
      ]}
    />
  );
}
