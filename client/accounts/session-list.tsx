import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack } from '@mantine/core';
import { IconDeviceLaptop, IconLogout } from '@tabler/icons-react';
import { useState } from 'react';
import { useViewer } from '../app/viewer.tsx';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { GrowingListEnd } from '../records/growing-list-end.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf, type Fault } from '../ui/feedback/fault.ts';
import { useNotifySaved } from '../ui/feedback/notify.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import { browserWords } from './browser-words.ts';
import { Entries, Entry, EntryFact } from './entries.tsx';
import { usePart } from '../records/use-part.ts';

const SessionsOfUser = graphql(`
  query SessionsOfUser($id: ID!, $after: String) {
    record: user(id: $id) {
      id
      part: sessions(first: 50, after: $after, orderBy: [{ field: LAST_SEEN_AT, direction: DESC }]) {
        totalCount
        nodes {
          id
          createdAt
          lastSeenAt
          address
          userAgent
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  }
`);

const EndSession = graphql(`
  mutation EndSession($input: DeleteInput!) {
    endSession(input: $input) {
      deletedId
    }
  }
`);

/** Where an account is signed in; a browser is signed out at once. One's own is left by signing out. */
export function SessionList({ userId }: { userId: string }) {
  const t = useT();
  const client = useApolloClient();
  const faultOf = useFaultOf();
  const notifySaved = useNotifySaved();
  const { dateTime } = useFormats();
  const viewer = useViewer();
  const list = usePart(SessionsOfUser, userId);
  const [fault, setFault] = useState<Fault | null>(null);
  const mayEnd = viewer.userId === userId || viewer.mayWrite('Session');
  const others = list.nodes.filter(({ id }) => id !== viewer.sessionId);

  const end = async (ids: readonly string[]) => {
    setFault(null);
    try {
      for (const id of ids) await client.mutate({ mutation: EndSession, variables: { input: { id } } });
      notifySaved(t('accounts.session.ended', { count: ids.length }));
    } catch (error) {
      setFault(faultOf(error));
    }
    list.refresh();
  };
  if (list.total === 0) return <EmptyState icon={IconDeviceLaptop} title={t('accounts.sessions.none')} />;
  return (
    <Stack gap="md">
      {fault && <FaultNotice fault={fault} />}
      {mayEnd && others.length > 1 && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconLogout size={16} aria-hidden />}
            onClick={() => void end(others.map(({ id }) => id))}
          >
            {t(viewer.userId === userId ? 'accounts.session.endOthers' : 'accounts.session.endAll')}
          </Button>
        </Group>
      )}
      {list.nodes.length > 0 && (
        <Entries label={t('accounts.sessions')}>
          {list.nodes.map(({ id, createdAt, lastSeenAt, address, userAgent }) => {
            const browser = browserWords(userAgent ?? null) ?? t('accounts.session.unknown');
            const isThis = id === viewer.sessionId;
            return (
              <Entry
                key={id}
                title={browser}
                badge={isThis && <StatusBadge tone="ok">{t('accounts.session.this')}</StatusBadge>}
                action={
                  mayEnd &&
                  !isThis && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t('accounts.session.endThis', { browser })}
                      onClick={() => void end([id])}
                    >
                      {t('accounts.session.end')}
                    </Button>
                  )
                }
              >
                <EntryFact label={t('accounts.session.lastSeen')}>{dateTime(lastSeenAt)}</EntryFact>
                <EntryFact label={t('accounts.session.began')}>
                  {[dateTime(createdAt), address].filter(Boolean).join(' · ')}
                </EntryFact>
              </Entry>
            );
          })}
        </Entries>
      )}
      <GrowingListEnd list={list} />
    </Stack>
  );
}
