import { Stack, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@apollo/client';
import { IconHistoryOff } from '@tabler/icons-react';
import { getFragmentData, type FragmentType } from '../gql/fragment-masking.ts';
import { graphql } from '../gql/gql.ts';
import { useT } from '../i18n/use-t.ts';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useFormats } from '../ui/format/formats-context.tsx';
import { ChangeTable } from './change-table.tsx';
import { writtenChanges, type FieldChange } from './changes.ts';
import type { FieldSpec } from './field-spec.ts';
import { GrowingListEnd } from './growing-list-end.tsx';
import classes from './records.module.css';
import { useGrowingList, type GrowingPage } from './use-growing-list.ts';

const historyPage = graphql(`
  fragment HistoryPage on AuditEventConnection {
    totalCount
    nodes {
      id
      at
      actor
      action
      reason
      changes {
        field
        before
        after
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`);

interface WithHistory {
  readonly record?: { readonly history: FragmentType<typeof historyPage> } | null;
}

/** A page of 20 events of the record `$id` as `record`, newest first, `$after` a cursor. */
export type HistoryDocument = TypedDocumentNode<WithHistory, { id: string; after?: string | null }>;

interface RecordHistoryProps<Shown> {
  readonly id: string;
  /** With every version the history is read again. */
  readonly version: number;
  readonly document: HistoryDocument;
  readonly fields: readonly FieldSpec<Shown>[];
  readonly namedChanges?: (changes: readonly FieldChange[]) => readonly FieldChange[];
}

const nothing: GrowingPage<never> = { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false } };

/** Every change of a record, newest first: when, who, what field by field, and why. */
export function RecordHistory<Shown>(props: RecordHistoryProps<Shown>) {
  const { id, version, document, fields, namedChanges = (changes) => changes } = props;
  const t = useT();
  const formats = useFormats();
  const client = useApolloClient();
  const list = useGrowingList(`${id} ${version}`, async (after, signal) => {
    const { data } = await client.query({
      query: document,
      variables: { id, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    return data?.record ? getFragmentData(historyPage, data.record.history) : nothing;
  });

  if (list.total === 0) {
    return (
      <EmptyState icon={IconHistoryOff} title={t('records.history.empty')}>
        {t('records.history.emptyText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      <ol className={classes.history}>
        {list.nodes.map(({ id: eventId, at, actor, action, reason, changes }) => (
          <li key={eventId} className={classes.event}>
            <Text size="sm">
              <strong>{t(`records.history.${action}`)}</strong> {t('records.history.by', { actor })}{' '}
              <time dateTime={at} className={classes.dim}>
                {formats.dateTime(at)}
              </time>
            </Text>
            {reason && <blockquote className={classes.reason}>{reason}</blockquote>}
            <ChangeTable action={action} changes={writtenChanges(namedChanges(changes), fields, formats)} />
          </li>
        ))}
      </ol>
      <GrowingListEnd list={list} />
    </Stack>
  );
}
