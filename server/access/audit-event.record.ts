import {
  addLink,
  allRecords,
  defineRecord,
  literal,
  recordNamed,
  table,
  type Confided,
  type MaskTools,
  type RecordDefinition,
  type RecordSpec,
} from '../api/read/record.ts';
import { AuditEvent, AuditSource } from './audit-event.entity.ts';
import { AuditEventType } from './audit-event.type.ts';
import { KINDS, POLICY } from './policy.ts';

/** The kinds of record that an event's source is one of. */
const SOURCES: Partial<Record<AuditSource, string>> = {
  [AuditSource.SCREEN]: 'Session',
  [AuditSource.TOKEN]: 'ApiToken',
  [AuditSource.IMPORT]: 'ImportRun',
};

export const auditEvents: RecordSpec<AuditEvent> = defineRecord({
  name: 'AuditEvent',
  entity: AuditEvent,
  type: () => AuditEventType,
  list: 'auditEvents',
  one: 'auditEvent',
  idPrefix: 'event',
  key: null,
  label: 'recordType',
  description: 'The log of changes to all records, newest first.',
  filter: ['at', 'actor', 'source', 'action', 'recordType', 'recordLabel', 'reason', 'requestId'],
  order: ['at'],
  newestFirst: true,
  group: ['actor', 'source', 'action', 'recordType'],
  search: { in: ['actor', 'recordLabel', 'reason'], stored: 'searchText' },
  since: 'at',
  within: {
    record: {
      description: 'The change was of one of these records, of whatever kind.',
      condition: (alias, ids) => `${alias}.record_id = any(${ids})`,
    },
    doneBy: {
      description:
        'The change was made by one of these accounts, or through one of these sessions, tokens or import runs.',
      condition: (alias, ids) => `(${alias}.user_id = any(${ids}) or ${alias}.source_id = any(${ids}))`,
    },
  },
  shown: {
    recordId: (alias) =>
      idSql(
        `${alias}.record_type`,
        `${alias}.record_id`,
        Object.fromEntries(allRecords().map(({ name }) => [name, name])),
      ),
    userId: (alias) => `${literal(`${recordNamed('User')?.idPrefix}_`)} || ${alias}.user_id`,
    sourceId: (alias) => idSql(`${alias}.source`, `${alias}.source_id`, SOURCES),
  },
  derived: {
    changes: {
      from: (alias) =>
        `jsonb_to_recordset(${alias}.changes) as entry(field text, before text, after text, secret boolean)`,
    },
  },
});

/** SQL of a global id, of the kind of record that a column's value stands for; null for other values. */
function idSql(column: string, key: string, kinds: Readonly<Record<string, string>>): string {
  const cases = Object.entries(kinds).flatMap(([value, kind]) => {
    const prefix = recordNamed(kind)?.idPrefix;
    return prefix ? [`when ${literal(value)} then ${literal(`${prefix}_`)}`] : [];
  });
  return `case ${column} ${cases.join(' ')} end || ${key}`;
}

/** Events of what is confided to some are confided to the same people. */
function confidedEvents(): Confided {
  const ofKinds = (alias: string, when: (record: RecordDefinition, confided: Confided) => string) => {
    const cases = allRecords().flatMap((record) =>
      record.confided && record !== auditEvents
        ? [`when ${literal(record.name)} then ${when(record, record.confided)}`]
        : [],
    );
    return `case ${alias}.record_type ${cases.join(' ')} else false end`;
  };
  const itsRecord = (alias: string, record: RecordDefinition) =>
    `from ${table(record)} r where r.id = ${alias}.record_id`;
  return {
    // What is no more stays confided.
    while: (alias) =>
      ofKinds(
        alias,
        (record, confided) => `coalesce((select ${confided.while('r')} ${itsRecord(alias, record)}), true)`,
      ),
    to: (alias, account) =>
      ofKinds(
        alias,
        (record, confided) => `exists (select ${itsRecord(alias, record)} and ${confided.to('r', account)})`,
      ),
  };
}

/** SQL of an event's changes without the values that are secret now to the viewer. */
function openChanges(
  alias: string,
  { today, cleared }: MaskTools,
  inOrUnder: (unit: string, units: string) => string,
): string {
  const isOpen = allRecords().flatMap((record) => {
    const reach = record.secrets ? cleared(record) : false;
    if (!record.secrets) return [];
    const conditions = [
      `exists (select from ${table(record)} r where r.id = ${alias}.record_id and (${record.secrets.when('r', today())}) is not true)`,
      ...(typeof reach === 'string' ? [inOrUnder(`${alias}.unit_id`, reach)] : [String(reach)]),
    ];
    return [`when ${literal(record.name)} then ${conditions.join(' or ')}`];
  });
  const closed = `(select jsonb_agg(case when x.value ? 'secret' then x.value || '{"before": null, "after": null}' else x.value end order by x.ordinality)
    from jsonb_array_elements(${alias}.changes) with ordinality x)`;
  return `case when ${alias}.changes @? '$[*].secret' and (case ${alias}.record_type ${isOpen.join(' ')} else true end) is not true
    then ${closed} else ${alias}.changes end`;
}

/**
 * Which events concern units: those of records that belong to one of them or have just left it, and those of records that
 * are common to the region. Not those of accounts: who sees the whole region's events sees them.
 * @param inOrUnder SQL of the condition that a unit is one of these or lies under one
 */
export function limitEventsToUnits(inOrUnder: (unit: string, units: string) => string): void {
  const hasSecrets = allRecords().some(({ secrets }) => secrets);
  if (hasSecrets) auditEvents.masks = (alias, tools) => ({ changes: openChanges(alias, tools, inOrUnder) });
  if (allRecords().some(({ confided }) => confided)) auditEvents.confided = confidedEvents();
  auditEvents.inUnits = (alias, units) => {
    const common = KINDS.filter((kind) => POLICY[kind].module !== 'access' && !recordNamed(kind)?.inUnits);
    return `(${[
      inOrUnder(`${alias}.unit_id`, units),
      inOrUnder(`${alias}.former_unit_id`, units),
      `${alias}.unit_id is null and ${alias}.record_type in (${common.map(literal).join(', ')})`,
    ].join(' or ')})`;
  };
}

/** Gives a kind of record its history, newest change first. */
export function addHistory(record: RecordDefinition): void {
  addLink(record, 'history', {
    of: () => auditEvents,
    isPart: true,
    by: (here, there) => `${there}.record_id = ${here}.id`,
    description: 'Every change of the record, newest first.',
  });
}
