import type { Run } from '../api/read/transaction.ts';
import { metadataOf } from '../database/metadata.ts';
import type { ChainHead } from './audit-chain.ts';
import { AuditEvent } from './audit-event.entity.ts';
import { ChainWalk, type Step, type Verified } from './chain-walk.ts';

const STEPS_AT_A_TIME = 2000;

/** SQL of a stored event `e` by property, as its hash sees it. */
export const STORED_EVENT = `json_build_object(${metadataOf(AuditEvent)
  .props.map(({ name, fieldNames, columnTypes }) => {
    const column = `e."${fieldNames[0]}"`;
    const isInstant = columnTypes[0]?.startsWith('timestamptz');
    return `'${name}', ${isInstant ? `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : column}`;
  })
  .join(', ')})`;

/** The steps of which `page` gives the links' places and the events' ids: what is shown is worked out for these alone. */
const stepsOf = (page: string) => `
  select json_build_object('place', l.place, 'id', l.id, 'eventCount', l.event_count, 'eventsHash', l.events_hash,
      'hash', l.hash) as link,
    case when e.id is not null then ${STORED_EVENT} end as event
  from (${page} limit ${STEPS_AT_A_TIME}) p
  join audit_link l on l.place = p.link left join audit_event e on e.id = p.event
  order by l.place, e.place`;

const FURTHER_LINKS = stepsOf(`
  select l.place as link, e.id as event from audit_link l left join audit_event e on e.link_id = l.id
  where l.place > $1 order by l.place, e.place`);

const REST_OF_LINK = stepsOf(`
  select l.place as link, e.id as event from audit_link l join audit_event e on e.link_id = l.id
  where l.id = $1 and e.place > $2 order by e.place`);

const LOOSE_EVENT = `
  select e.id from audit_event e where not exists (select from audit_link l where l.id = e.link_id) order by e.at, e.id limit 1`;

const HEAD = 'select place, hash from audit_link order by place desc limit 1';

/**
 * Verifies the whole audit trail.
 * @param query must see one state of the database throughout: a transaction of isolation level repeatable read
 * @param known an end of the chain that was logged earlier: it must still be in it
 */
export async function verifyAudit(query: Run, known: ChainHead | null = null): Promise<Verified> {
  const walk = new ChainWalk(known);
  for await (const step of steps(query)) if (walk.take(step)) return walk.result();
  if (walk.end()) return walk.result();
  const [loose] = (await query(LOOSE_EVENT, [])) as { id: string }[];
  if (loose) walk.loose(loose.id);
  return walk.result();
}

/** The end of the chain; null before the first event. */
export async function chainHead(query: Run): Promise<ChainHead | null> {
  const [head] = (await query(HEAD, [])) as ChainHead[];
  return head ?? null;
}

async function* steps(query: Run): AsyncGenerator<Step> {
  // Before every place that the column can hold, whatever somebody wrote into it.
  let after = -(2 ** 31);
  for (;;) {
    let found = (await query(FURTHER_LINKS, [after])) as Step[];
    yield* found;
    if (found.length < STEPS_AT_A_TIME) return;
    // The last of these links may go on.
    for (let last = found.at(-1); last && found.length === STEPS_AT_A_TIME; last = found.at(-1) ?? last) {
      after = last.link.place;
      found = (await query(REST_OF_LINK, [last.link.id, last.event?.place ?? 0])) as Step[];
      yield* found;
    }
  }
}
