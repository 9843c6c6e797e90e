import { graphql } from '../gql/gql.ts';
import type { SupplierFieldsFragment } from '../gql/graphql.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import { RecordPage } from '../records/record-page.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Section } from '../ui/record/section-tabs.tsx';
import { AssetBreakdown } from './asset-breakdown.tsx';
import { ContractsOf } from './contracts-of.tsx';
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

const contractsOfSupplier = graphql(`
  query ContractsOfSupplier($id: ID!, $after: String) {
    record: supplier(id: $id) {
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

const sections = ({ id, assets, contracts }: SupplierFieldsFragment, t: Translate): readonly Section[] => [
  {
    id: 'assets',
    label: t('organisation.field.assets'),
    count: assets.totalCount,
    content: <AssetBreakdown id={id} filter="supplier" />,
  },
  {
    id: 'contracts',
    label: t('contracts.nav'),
    count: contracts.totalCount,
    content: <ContractsOf document={contractsOfSupplier} id={id} path={`/contracts?f=supplier:in:${id}`} />,
  },
];

export function SupplierPage() {
  const t = useT();
  const { number } = useFormats();
  return (
    <RecordPage
      kind={supplierKind}
      history={supplierHistory}
      head={['organisationNumber', 'email']}
      facts={({ assets: { totalCount } }) => [{ label: t('organisation.field.assets'), value: number(totalCount) }]}
      sections={sections}
    />
  );
}
