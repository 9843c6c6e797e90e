import { createHash } from 'node:crypto';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { currentViewer } from '../../accounts/authenticate.ts';
import type { CalendarScope } from '../../accounts/calendar-scope.ts';
import { isSecret, secretHash, SecretKind } from '../../accounts/secret.ts';
import { beginAttempt, refuseWhileWaiting } from '../../accounts/sign-in-limits.ts';
import { languageIn, type WrittenLanguage } from '../../accounts/written-language.ts';
import { DomainError, ErrorCode } from '../../api/errors.ts';
import { globalId } from '../../api/read/global-id.ts';
import { refuse } from '../../api/refuse.ts';
import { people } from '../../organisation/person.record.ts';
import { STOCKHOLM, todayIn } from '../../values/local-date.ts';
import { calendarText } from './calendar.feed.ts';
import { kept, readDeadlines, type ContractDeadlines, type DeadlineReads } from './deadlines.reading.ts';

export interface CalendarParts extends DeadlineReads {
  readonly orm: MikroORM;
  /** Address of Hemtag without a slash at its end; undefined: the one that the calendar program asks by. */
  readonly address: string | undefined;
}

/** A calendar with the account that it is of. */
interface Feed {
  scope: CalendarScope;
  alarmDays: number | null;
  language: WrittenLanguage;
  userId: string;
  userName: string;
  personId: string | null;
}

/**
 * GET /calendar/<secret>.ics: the days of contracts for a calendar program, which has nothing but the address to say who it
 * is. Gives what the account may read at this moment. An address that there is not, or no longer, is answered alike, and
 * whoever tries many of them has to wait.
 */
export function registerCalendar(http: FastifyInstance, parts: CalendarParts): void {
  http.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
    try {
      const feed = await openFeed(parts.orm.em.fork() as EntityManager, request.params.file, request.ip);
      const contracts = await contractsOf(parts, feed);
      const text = calendarText(contracts, {
        ...feed,
        language: languageIn(feed.language),
        base: parts.address ?? `${request.protocol}://${request.host}`,
        today: todayIn(STOCKHOLM, new Date()),
      });
      const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      reply.header('etag', tag).header('cache-control', 'private, no-cache');
      const changed = contracts.map(({ updatedAt }) => Date.parse(updatedAt));
      if (changed.length) reply.header('last-modified', new Date(Math.max(...changed)).toUTCString());
      // Only the tag tells whether it is the same: what one may no longer read goes without anything having changed.
      if (isHeld(request, tag)) return reply.code(304).send();
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="hemtag.ics"')
        .send(text);
    } catch (error) {
      return refuse(error, request, reply);
    }
  });
}

/** The calendar of an address. @throws DomainError NOT_FOUND, which is counted, and RATE_LIMITED after too many of these */
async function openFeed(em: EntityManager, file: string, address: string): Promise<Feed> {
  await refuseWhileWaiting(em, { calendar: address });
  const [, secret = ''] = /^(.+)\.ics$/.exec(file) ?? [];
  const [feed] = isSecret(secret, SecretKind.CALENDAR)
    ? await em.execute<Feed[]>(FEED, Array(2).fill(secretHash(secret)))
    : [];
  if (feed) return feed;
  await em.transactional((tx) => beginAttempt(tx, { calendar: address }));
  throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound');
}

const FEED = `
  with seen as (
    update calendar_feed set last_read_at = now()
    where secret_hash = ? and coalesce(last_read_at < now() - interval '1 minute', true)
  )
  select f.scope, f.alarm_days as "alarmDays", f.language, u.id as "userId", u.name as "userName", u.person_id as "personId"
  from calendar_feed f join user_account u on u.id = f.user_id
  where f.secret_hash = ? and u.disabled_at is null`;

async function contractsOf(parts: CalendarParts, feed: Feed): Promise<ContractDeadlines[]> {
  const { scope, userId, userName, personId } = feed;
  const actor = { name: userName, userId, tokenId: null, sessionId: null };
  const viewer = await currentViewer(parts.reads.pool, actor);
  if (!viewer || (scope === 'MINE' && !personId)) return [];
  const where = scope === 'MINE' && personId ? kept(globalId(people, personId)) : {};
  return readDeadlines(parts, { viewer, today: todayIn(STOCKHOLM, new Date()) }, where);
}

/** Whether the caller says that it has this already. */
function isHeld({ headers }: FastifyRequest, tag: string): boolean {
  const held = (headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return held.includes(tag);
}
