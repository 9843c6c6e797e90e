import { graphql } from '../../gql/gql.ts';
import { FundingSource } from '../../gql/graphql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { RecordListPage } from '../../records/record-list-page.tsx';
import type { RecordList } from '../../records/record-list.tsx';
import { RecordPage } from '../../records/record-page.tsx';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { Value } from '../../ui/record/value.tsx';
import { frameChanges } from './frame-changes.ts';
import { FrameEnvelope } from './frame-envelope.tsx';
import { frameKind, type FundingFrame, type FundingFrameFields } from './frame-kind.tsx';
import { FrameMembers } from './frame-members.tsx';
import { FrameMoney, Left } from './frame-money.tsx';

const totals = ['cap', 'decided', 'proposed', 'remaining'] as const;

interface TotalProps {
  readonly name: (typeof totals)[number];
  readonly total: FundingFrame['total'];
}

/** A sum over all years of a frame. */
function Total({ name, total }: TotalProps) {
  const t = useT();
  const { money } = useFormats();
  return (
    <Value reason={t('funding.cap.none')}>
      {name === 'remaining' ? <Left amount={total.remaining} /> : total[name] && money(total[name])}
    </Value>
  );
}

const list: RecordList<FundingFrameFields, FundingFrame> = {
  list: 'fundingFrames',
  document: graphql(`
    query FundingFrameList(
      $search: String
      $where: FundingFrameWhere
      $orderBy: [FundingFrameOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: fundingFrames(
        search: $search
        where: $where
        orderBy: $orderBy
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          ...FundingFrameFields
        }
        pageInfo {
          startCursor
          endCursor
          hasNextPage
          hasPreviousPage
        }
      }
    }
  `),
  columns: (t) => [
    { id: 'code', sortable: true, width: 110 },
    { id: 'name', title: true, sortable: true, grow: true, width: 240 },
    { id: 'source', width: 120 },
    { id: 'unit', inFiles: ['unit.code'], width: 180 },
    ...totals.map((name) => ({
      id: name,
      label: t(`funding.${name}`),
      align: 'end' as const,
      width: 130,
      inFiles: [],
      cell: ({ total }: FundingFrame) => <Total name={name} total={total} />,
    })),
    { id: 'firstMonth', sortable: true, width: 130 },
    { id: 'lastMonth', sortable: true, width: 130 },
    { id: 'isClosed', width: 110 },
  ],
  defaultSort: [{ column: 'code', direction: 'asc' }],
  words: { count: 'funding.frames.count', search: 'funding.frames.search', empty: 'funding.frames.empty' },
};

const history = graphql(`
  query FundingFrameHistory($id: ID!, $after: String) {
    record: fundingFrame(id: $id) {
      id
      history(first: 20, after: $after) {
        ...HistoryPage
      }
    }
  }
`);

/** Money set aside for initiatives. */
export const FrameListPage = () => <RecordListPage kind={frameKind} list={list} />;

const frameSections = (frame: FundingFrame, t: Translate) => [
  { id: 'money', label: t('funding.section.money'), content: <FrameMoney frame={frame} /> },
  { id: 'list', label: t('funding.list'), content: <FrameMembers frame={frame} /> },
  ...(frame.source === FundingSource.EQUITY
    ? [{ id: 'envelope', label: t('funding.section.envelope'), content: <FrameEnvelope id={frame.id} /> }]
    : []),
];

export const FramePage = () => (
  <RecordPage
    kind={frameKind}
    history={history}
    namedChanges={frameChanges}
    head={['source', 'unit', 'firstMonth', 'lastMonth']}
    sections={frameSections}
  />
);
