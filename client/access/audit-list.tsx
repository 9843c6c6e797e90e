import { addDays, isLocalDate, startOfDay, STOCKHOLM } from '../../server/values/local-date.ts';
import { findUsers } from '../accounts/finders.ts';
import { graphql } from '../gql/gql.ts';
import { AuditAction, AuditSource, type AuditEventWhere } from '../gql/graphql.ts';
import { findRecords } from '../inventory/find-records.ts';
import type { WrittenChange } from '../records/changes.ts';
import type { RecordList } from '../records/record-list.tsx';
import type { Filter } from '../ui/list/list-state.ts';
import { Value } from '../ui/record/value.tsx';
import { ActionBadge } from './action-badge.tsx';
import type { AuditEvent, MaskedEvent } from './audit-event.ts';
import { kindOptions } from './changed-record.ts';
import { ChangedRecord, ChangesInBrief, EventTime } from './event-cells.tsx';

/** The log as a list: who changed what and when, newest first; `written` puts an event's changes into words. */
export const auditList = (
  written: (event: AuditEvent) => readonly WrittenChange[],
): RecordList<MaskedEvent, AuditEvent> => ({
  list: 'auditEvents',
  document: graphql(`
    query AuditLog(
      $search: String
      $where: AuditEventWhere
      $orderBy: [AuditEventOrderBy!]
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      list: auditEvents(
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
          ...AuditEventFields
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
    {
      id: 'record',
      label: t('access.event.record'),
      title: true,
      width: 200,
      inFiles: ['recordType', 'recordLabel'],
      cell: (event) => <ChangedRecord event={event} />,
    },
    {
      id: 'at',
      label: t('access.event.at'),
      sortable: true,
      width: 160,
      cell: ({ at }) => <EventTime at={at} />,
    },
    { id: 'actor', label: t('access.event.actor'), width: 150, cell: ({ actor }) => actor },
    {
      id: 'changes',
      label: t('access.event.changes'),
      grow: true,
      width: 250,
      inFiles: [],
      cell: (event) => <ChangesInBrief event={event} changes={written(event)} />,
    },
    {
      id: 'action',
      label: t('access.event.action'),
      width: 128,
      card: 'badge',
      hidden: true,
      cell: ({ action }) => <ActionBadge action={action} />,
    },
    {
      id: 'source',
      label: t('access.event.source'),
      width: 140,
      hidden: true,
      cell: ({ source }) => t(`access.source.${source}`),
    },
    {
      id: 'reason',
      label: t('access.event.reason'),
      width: 220,
      hidden: true,
      cell: ({ reason }) => <Value reason={t('access.event.noReason')}>{reason}</Value>,
    },
  ],
  defaultSort: [{ column: 'at', direction: 'desc' }],
  filters: (t, client) => [
    {
      id: 'doneBy',
      kind: 'record',
      label: t('access.event.actor'),
      search: (text, signal) => findUsers(client, text, signal, {}),
      condition: whoDidIt,
    },
    {
      id: 'recordType',
      kind: 'choice',
      label: t('access.event.kind'),
      options: kindOptions(t),
    },
    {
      id: 'action',
      kind: 'choice',
      label: t('access.event.action'),
      options: Object.values(AuditAction).map((value) => ({ value, label: t(`records.history.${value}`) })),
    },
    {
      id: 'source',
      kind: 'choice',
      label: t('access.event.source'),
      options: Object.values(AuditSource).map((value) => ({ value, label: t(`access.source.${value}`) })),
    },
    { id: 'at', kind: 'date', label: t('access.event.at'), condition: onDays },
    {
      id: 'record',
      kind: 'record',
      label: t('access.event.record'),
      search: async (text, signal) =>
        (await findRecords(text, signal)).map(({ id, label, detail }) => ({ id, label, ...(detail && { detail }) })),
      condition: whichRecord,
    },
  ],
  facets: {
    document: graphql(`
      query AuditLogFacets($search: String, $where: AuditEventWhere) {
        list: auditEvents(search: $search, where: $where) {
          facets(by: [ACTION, RECORD_TYPE, SOURCE]) {
            field
            values {
              value
              label
              count
            }
          }
        }
      }
    `),
    fields: ['action', 'recordType', 'source'],
  },
  words: { count: 'access.log.count', search: 'access.log.search', empty: 'access.log.empty' },
});

const ofCommands: AuditEventWhere = { source: { in: [AuditSource.COMMAND] } };

/** Who did it: one of these accounts; or nobody, but a command of Hemtag's own. */
function whoDidIt({ operator, values }: Filter): AuditEventWhere {
  if (operator === 'isNull') return ofCommands;
  if (operator === 'notNull') return { not: ofCommands };
  return operator === 'in' ? { doneBy: values } : { not: { doneBy: values } };
}

function whichRecord({ operator, values }: Filter): AuditEventWhere {
  if (operator === 'isNull' || operator === 'notNull') return {};
  return operator === 'in' ? { record: values } : { not: { record: values } };
}

/** Days of the region's time: from the beginning of the first, to the end of the last. */
function onDays({ operator, values: [day] }: Filter): AuditEventWhere {
  if (!isLocalDate(day)) return {};
  if (operator === 'gte') return { at: { gte: startOfDay(STOCKHOLM, day).toISOString() } };
  return operator === 'lte' ? { at: { lt: startOfDay(STOCKHOLM, addDays(day, 1)).toISOString() } } : {};
}
