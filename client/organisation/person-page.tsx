import { graphql } from '../gql/gql.ts';
import type { PersonFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import { RecordPage } from '../records/record-page.tsx';
import type { Section } from '../ui/record/section-tabs.tsx';
import { AssetBreakdown } from './asset-breakdown.tsx';
import { personKind } from './person-kind.tsx';
import { PersonStatus } from './person-status.tsx';

const personHistory = graphql(`
  query PersonHistory($id: ID!, $after: String) {
    record: person(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const sections = ({ id, keeps, owns }: PersonFieldsFragment, t: Translate): readonly Section[] => [
  {
    id: 'keeps',
    label: t('organisation.field.keeps'),
    count: keeps.totalCount,
    content: <AssetBreakdown id={id} filter="custodian" />,
  },
  {
    id: 'owns',
    label: t('organisation.field.owns'),
    count: owns.totalCount,
    content: <AssetBreakdown id={id} filter="systemOwner" />,
  },
];

export function PersonPage() {
  return (
    <RecordPage
      kind={personKind}
      history={personHistory}
      head={['title', 'unit', 'email']}
      Status={PersonStatus}
      sections={sections}
    />
  );
}
