import { Text } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from '../../gql/gql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { PartForm } from '../../records/part-form.tsx';
import { PartTable, type PartColumn } from '../../records/part-table.tsx';
import { usePart } from '../../records/use-part.ts';
import { useMayChange } from '../../records/use-writable.ts';
import { InitiativeLink } from '../initiatives/initiative-link.tsx';
import { StageBadge } from '../initiatives/stage-badge.tsx';
import type { FundingFrame } from './frame-kind.tsx';
import { memberFields, memberKind, readMember, type Member } from './member-kind.ts';

const membersOfFrame = graphql(`
  query MembersOfFrame($id: ID!, $after: String) {
    record: fundingFrame(id: $id) {
      id
      part: members(first: 100, after: $after) {
        totalCount
        nodes {
          ...FrameMemberFields
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const memberColumns = (t: Translate): readonly PartColumn<Member>[] => [
  {
    id: 'initiative',
    label: t('funding.initiative'),
    cell: ({ initiative: { code, name } }) => <InitiativeLink code={code} name={`${code} ${name}`} />,
  },
  { id: 'stage', label: t('funding.state'), cell: ({ initiative }) => <StageBadge stage={initiative.stage} /> },
  { id: 'note', label: t('funding.note'), cell: ({ note }) => note ?? '' },
];

/** The initiatives on a frame's list, put there and taken off; the list binds only where the frame is closed. */
export function FrameMembers({ frame }: { readonly frame: Pick<FundingFrame, 'id' | 'isClosed' | 'mayChange'> }) {
  const t = useT();
  const mayAdd = useMayChange(memberKind.type, frame);
  const list = usePart(membersOfFrame, frame.id);
  const rows = useMemo(() => list.nodes.map(readMember), [list.nodes]);
  return (
    <PartTable<Member>
      kind={memberKind}
      list={list}
      rows={rows}
      mayAdd={mayAdd}
      icon={IconListCheck}
      words={{
        table: t('funding.list'),
        add: t('funding.list.add'),
        none: t('funding.list.none'),
        noneText: t(frame.isClosed ? 'funding.list.none.closed' : 'funding.list.open'),
      }}
      columns={memberColumns(t)}
      renderForm={({ submitLabel, onClose, onSaved }) => (
        <PartForm
          kind={memberKind}
          fieldsOf={memberFields}
          of={{ frameId: frame.id }}
          submitLabel={submitLabel}
          onClose={onClose}
          onSaved={onSaved}
        />
      )}
    >
      {rows.length > 0 && (
        <Text c="dimmed" maw={640}>
          {t(frame.isClosed ? 'funding.isClosed.help' : 'funding.list.open')}
        </Text>
      )}
    </PartTable>
  );
}
