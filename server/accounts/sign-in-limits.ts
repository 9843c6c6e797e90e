import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode } from '../api/errors.ts';
import { networkOf } from './network.ts';

/**
 * Failed attempts that cost nothing, and seconds in which one of them is forgotten: of one account, whose password is
 * guessed, and of one address, which many people may share; those at calendars apart, because the calendar programs of
 * people who have left must not keep others from signing in.
 */
const LIMITS = {
  account: { free: 5, forgotten: 12 * 60 },
  address: { free: 50, forgotten: 20 },
  calendar: { free: 50, forgotten: 20 },
} as const;

/** Seconds that an attempt waits at most. */
const LONGEST_WAIT = 15 * 60;

/** What an attempt is counted for, by values that the server knows and nobody chooses. */
export interface Subjects {
  /** The name that was typed, whether there is such an account or not; left out where no password is asked for. */
  account?: string;
  /** Where somebody signs in from. */
  address?: string;
  /** Where somebody asks for a calendar from. */
  calendar?: string;
}

/** One more failure; nothing while an earlier one has to be waited for. With each beyond the free ones the wait doubles. */
const COUNT = `
  insert into sign_in_failures as f (subject, level, counted_at, blocked_until) values (?, 1, clock_timestamp(), 'epoch')
  on conflict (subject) do update set (level, counted_at, blocked_until) = (
    select next.level, clock_timestamp(), case when next.level > ?
      then clock_timestamp() + make_interval(secs => least(?, power(2, least(next.level - ?, 20)))) else 'epoch' end
    from (
      select 1 + greatest(0, f.level - greatest(0, extract(epoch from clock_timestamp() - f.counted_at)) / ?) as level
    ) next)
  where f.blocked_until <= clock_timestamp()
  returning level`;

/**
 * Counts an attempt as failed before it is tried, and refuses it while an earlier one has to be waited for: parallel
 * guesses are counted one after the other, on all nodes. To be called in a transaction of its own.
 */
export async function beginAttempt(em: EntityManager, subjects: Subjects): Promise<void> {
  for (const [subject, { free, forgotten }] of counted(subjects)) {
    const [taken] = await em.execute<unknown[]>(COUNT, [subject, free, LONGEST_WAIT, free + 1, forgotten]);
    if (!taken) throw wait(Math.max(1, await secondsLeft(em, subject)));
  }
}

/** Refuses while an earlier attempt has to be waited for, and counts nothing: for what is mostly asked for rightly. */
export async function refuseWhileWaiting(em: EntityManager, subjects: Subjects): Promise<void> {
  for (const [subject] of counted(subjects)) {
    const seconds = await secondsLeft(em, subject);
    if (seconds > 0) throw wait(seconds);
  }
}

async function secondsLeft(em: EntityManager, subject: string): Promise<number> {
  const [found] = await em.execute<{ seconds: number }[]>(
    `select ceil(extract(epoch from blocked_until - clock_timestamp()))::integer as seconds
     from sign_in_failures where subject = ? and blocked_until > clock_timestamp()`,
    [subject],
  );
  return found?.seconds ?? 0;
}

const wait = (seconds: number) =>
  new DomainError(ErrorCode.RATE_LIMITED, 'accounts.wait', { values: { seconds }, facts: { seconds } });

/** After an attempt that succeeded: forgets all failures of the account, and this attempt of the address. */
export async function endAttempt(em: EntityManager, { account, address }: Subjects): Promise<void> {
  if (account !== undefined) await em.execute(`delete from sign_in_failures where subject = ?`, [ofAccount(account)]);
  if (address === undefined) return;
  await em.execute(`update sign_in_failures set level = greatest(0, level - 1) where subject = ?`, [
    ofAddress(address),
  ]);
}

const ofAccount = (name: string) => `account:${name}`;
const ofAddress = (address: string) => `address:${networkOf(address)}`;
const ofCalendar = (address: string) => `calendar:${networkOf(address)}`;

type Limit = (typeof LIMITS)[keyof typeof LIMITS];

/** The rows that an attempt is counted in, always in this order, so that no two attempts wait for each other. */
function counted({ account, address, calendar }: Subjects): [subject: string, limit: Limit][] {
  const all: [string, Limit][] = [];
  if (account !== undefined) all.push([ofAccount(account), LIMITS.account]);
  if (address !== undefined) all.push([ofAddress(address), LIMITS.address]);
  if (calendar !== undefined) all.push([ofCalendar(calendar), LIMITS.calendar]);
  return all;
}
