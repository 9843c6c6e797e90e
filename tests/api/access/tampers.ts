import { eventHash, type HashedEvent } from '../../../server/access/audit-chain.ts';
import { AuditEvent, AuditLink } from '../../../server/access/audit-event.entity.ts';
import { metadataOf } from '../../../server/database/metadata.ts';

/** A change of the audit trail behind the application's back, by these statements, and the event that it is found at. */
export interface Tamper {
  readonly kind: string;
  readonly statements: readonly (readonly [text: string, ...values: unknown[]])[];
  /** Where it is not said it may be found at a neighbour. */
  readonly eventId?: string;
}

/** An event as it is stored. */
export interface StoredEvent extends HashedEvent {
  readonly id: string;
  readonly linkId: string;
  readonly place: number;
  readonly hash: string;
}

const { props } = metadataOf(AuditEvent);
const columns = props.map(({ fieldNames }) => `"${fieldNames[0]}"`);
/** What an event tells, without where it lies. */
const content = columns.filter((name) => !['"id"', '"link_id"', '"place"', '"hash"'].includes(name)).join(', ');

/** Another value of a column, as SQL over the column. */
function otherValue(column: string, type: string): string {
  if (column === '"source"') return `case source when 'SCREEN' then 'TOKEN' else 'SCREEN' end`;
  if (column === '"action"') return `case action when 'CREATE' then 'DELETE' else 'CREATE' end`;
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'int') return `${column} + 1000`;
  if (type === 'jsonb') return `${column} || '[{"field": "name", "before": null, "after": null}]'`;
  if (type.startsWith('timestamptz')) return `${column} + interval '1 millisecond'`;
  return `coalesce(${column}, '') || 'x'`;
}

/** One column of one event. */
function changedColumns({ id }: StoredEvent): Tamper[] {
  return props.map(({ name, columnTypes }, index): Tamper => {
    const column = columns[index] ?? '';
    const statement = `update audit_event set ${column} = ${otherValue(column, columnTypes[0] ?? '')} where id = $1`;
    const isFoundElsewhere = ['id', 'linkId', 'place'].includes(name);
    return { kind: `changed ${name}`, statements: [[statement, id]], ...(isFoundElsewhere ? {} : { eventId: id }) };
  });
}

/** What is in `changes`, without a change of its size or of its number of entries. */
function changedChanges({ id }: StoredEvent): Tamper[] {
  const expressions = {
    'a value': `jsonb_set(changes, '{0,after}', '"annat"')`,
    'no value instead of one': `jsonb_set(changes, '{0,after}', 'null')`,
    'a number for a text': `jsonb_set(changes, '{0,after}', '7')`,
    'a field': `jsonb_set(changes, '{0,field}', '"annat"')`,
    'something more in an entry': `jsonb_set(changes, '{0,more}', 'null')`,
    'nothing any more': `'[]'::jsonb`,
  };
  return Object.entries(expressions).map(([kind, sql]) => ({
    kind: `changes: ${kind}`,
    statements: [[`update audit_event set changes = ${sql} where id = $1`, id]],
    eventId: id,
  }));
}

/** An event gone, added, moved or exchanged with another, by somebody who knows how they are hashed. */
function changedEvents(event: StoredEvent, events: readonly StoredEvent[]): Tamper[] {
  const other = events[(events.indexOf(event) + 7) % events.length] ?? event;
  const last = events.filter(({ linkId }) => linkId === event.linkId).at(-1) ?? event;
  const forged = { ...event, id: crypto.randomUUID(), place: last.place + 1 };
  const insert = (linkId: string, place: number, hash: string): Tamper['statements'][number] => [
    `insert into audit_event (id, link_id, place, hash, ${content})
     select $2::uuid, $3::uuid, $4::int, $5::text, ${content} from audit_event where id = $1`,
    event.id,
    forged.id,
    linkId,
    place,
    hash,
  ];
  const move = ({ id }: StoredEvent, to: { linkId: string; place: number }): Tamper['statements'][number] => [
    'update audit_event set link_id = $2, place = $3 where id = $1',
    id,
    to.linkId,
    to.place,
  ];
  return [
    { kind: 'deleted', statements: [['delete from audit_event where id = $1', event.id]] },
    {
      kind: 'inserted, rightly hashed',
      statements: [insert(event.linkId, forged.place, eventHash(last.hash, forged))],
    },
    { kind: 'inserted, in no link', statements: [insert(forged.id, 1, event.hash)], eventId: forged.id },
    { kind: 'moved to another link', statements: [move(event, { ...other, place: 900 })] },
    {
      kind: 'exchanged',
      statements: [move(event, { ...event, place: -1 }), move(other, event), move(event, other)],
    },
    {
      kind: 'contents exchanged',
      statements: [
        [
          `update audit_event e set (${content}) = (select ${content} from audit_event o
             where o.id = case e.id when $1 then $2::uuid else $1::uuid end) where id in ($1, $2)`,
          event.id,
          other.id,
        ],
      ],
    },
  ];
}

/** One link changed in a column, gone, added, or exchanged with the next. */
function changedLinks(id: string, next: string): Tamper[] {
  const changed = metadataOf(AuditLink as unknown as typeof AuditEvent).props.map(
    ({ name, fieldNames, columnTypes }) => ({
      kind: `link changed ${name}`,
      statement: `update audit_link set ${fieldNames[0]} = ${otherValue(`"${fieldNames[0]}"`, columnTypes[0] ?? '')} where id = $1`,
    }),
  );
  const others = [
    { kind: 'link deleted', statement: 'delete from audit_link where id = $1' },
    { kind: 'link made negative', statement: 'update audit_link set place = -place where id = $1' },
    {
      kind: 'link inserted',
      statement: `insert into audit_link (place, id, event_count, events_hash, hash)
        select (select max(place) from audit_link) + 1, gen_random_uuid(), event_count, events_hash, hash from audit_link where id = $1`,
    },
  ];
  const exchanged = `update audit_link l set (event_count, events_hash, hash) = (select event_count, events_hash, hash from audit_link o
    where o.id = case l.id when $1 then $2::uuid else $1::uuid end) where id in ($1, $2)`;
  return [
    ...[...changed, ...others].map(({ kind, statement }): Tamper => ({ kind, statements: [[statement, id]] })),
    { kind: 'links exchanged', statements: [[exchanged, id, next]] },
  ];
}

/** Every single change of these events and of the links that they lie in. */
export function tampersOf(events: readonly StoredEvent[]): Tamper[] {
  const links = [...new Set(events.map(({ linkId }) => linkId))];
  return [
    ...events.flatMap((event) => [...changedColumns(event), ...changedChanges(event), ...changedEvents(event, events)]),
    ...links.flatMap((id, index) => changedLinks(id, links[(index + 1) % links.length] ?? id)),
  ];
}
