import { graphql } from '../gql/gql.ts';
import type { SiteFieldsFragment } from '../gql/graphql.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import { RecordPage } from '../records/record-page.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Section } from '../ui/record/section-tabs.tsx';
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

const sections = ({ id, assets: { totalCount } }: SiteFieldsFragment, t: Translate): readonly Section[] => [
  {
    id: 'assets',
    label: t('organisation.field.assets'),
    count: totalCount,
    content: <AssetBreakdown id={id} filter="site" />,
  },
];

export function SitePage() {
  const t = useT();
  const { number } = useFormats();
  return (
    <RecordPage
      kind={siteKind}
      history={siteHistory}
      head={['code', 'city']}
      facts={({ assets: { totalCount } }) => [{ label: t('organisation.field.assets'), value: number(totalCount) }]}
      sections={sections}
    />
  );
}
