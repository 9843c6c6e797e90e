import { Anchor, Table } from '@mantine/core';
import { IconSitemap } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { useRecordSections } from '../app/record-sections.tsx';
import { graphql } from '../gql/gql.ts';
import type { OrganisationUnitFieldsFragment } from '../gql/graphql.ts';
import { useT, type Translate } from '../i18n/use-t.ts';
import { recordPath } from '../records/record-kind.ts';
import { RecordPage } from '../records/record-page.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { TextSkeleton } from '../ui/feedback/skeletons.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import type { Section } from '../ui/record/section-tabs.tsx';
import { AssetBreakdown } from './asset-breakdown.tsx';
import { BranchAssetCount, useBranchAssetCount } from './branch-asset-count.tsx';
import { UnitActions } from './unit-actions.tsx';
import { unitKind } from './unit-kind.tsx';
import { useUnitAncestors } from './use-unit-ancestors.ts';
import { useUnitLevels } from './use-unit-levels.ts';

const unitHistory = graphql(`
  query OrganisationUnitHistory($id: ID!, $after: String) {
    record: organisationUnit(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

const sections = (unit: OrganisationUnitFieldsFragment, t: Translate): readonly Section[] => [
  {
    id: 'children',
    label: t('organisation.field.children'),
    count: unit.children.totalCount,
    content: <UnitChildren id={unit.id} />,
  },
  {
    id: 'assets',
    label: t('organisation.field.branchAssets'),
    content: <AssetBreakdown id={unit.id} filter="unitWithin" />,
  },
  {
    id: 'people',
    label: t('organisation.people'),
    count: unit.people.totalCount,
    content: (
      <Anchor component={Link} to={`/organisation/people?f=unit:in:${unit.id}`}>
        {t('organisation.people.openInList', { count: unit.people.totalCount })}
      </Anchor>
    ),
  },
];

/** The page of a unit: the way down to it, what lies under it, and the assets of its whole branch. */
export function UnitPage() {
  const t = useT();
  const { number } = useFormats();
  const { id = '' } = useParams();
  const ancestors = useUnitAncestors(id);
  const others = useRecordSections('OrganisationUnit', id);
  const branch = number(useBranchAssetCount(id));
  return (
    <RecordPage
      kind={unitKind}
      history={unitHistory}
      head={['kind', 'costCentre']}
      breadcrumbs={() => ancestors.map((unit) => ({ label: unit.name, to: recordPath(unitKind, unit.id) }))}
      facts={() => [{ label: t('organisation.field.branchAssets'), value: branch }]}
      Actions={UnitActions}
      sections={(unit) => [...sections(unit, t), ...others]}
    />
  );
}

/** The units directly under one, with the assets of each branch. */
function UnitChildren({ id }: { id: string }) {
  const t = useT();
  const { levels, fault, read } = useUnitLevels();
  useEffect(() => read(id), [read, id]);
  const units = levels.get(id);
  if (fault) return <FaultNotice fault={fault} onRetry={() => read(id)} />;
  if (!units) return <TextSkeleton lines={4} />;
  if (units.length === 0) return <EmptyState icon={IconSitemap} title={t('organisation.unit.noChildren')} />;
  return (
    <Table maw={720}>
      <Table.Tbody>
        {units.map((unit) => (
          <Table.Tr key={unit.id}>
            <Table.Td>
              <Anchor component={Link} to={recordPath(unitKind, unit.id)} inherit>
                {unit.name}
              </Anchor>
            </Table.Td>
            <Table.Td>{unit.code}</Table.Td>
            <Table.Td ta="end">
              <BranchAssetCount id={unit.id} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
