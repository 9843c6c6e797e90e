import type { EntityManager } from '@mikro-orm/postgresql';
import { DomainError, ErrorCode, ruleViolation } from '../api/errors.ts';
import type { Viewer } from '../api/viewer.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { updateRecord } from '../api/write/record-mutations.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import type {
  CreateCalendarFeedInput,
  RenewCalendarFeedInput,
  UpdateCalendarFeedInput,
} from './calendar-feed.input.ts';
import { calendarFeeds } from './calendar-feed.record.ts';
import { holdSession } from './only-signed-in.ts';
import { newSecret, secretHash, SecretKind, secretPrefix } from './secret.ts';
import { UserAccount } from './user-account.entity.ts';

const CALENDAR_FIELDS: FieldRules = { scope: {}, alarmDays: { range: [0, 365] }, language: {} };

/** A calendar address, with the path that is told this once and kept nowhere. */
export interface OpenedFeed {
  feed: CalendarFeed;
  path: string;
}

/** Where a calendar is read, below the address of Hemtag. */
export const calendarPath = (secret: string) => `/calendar/${secret}.ics`;

/** Makes the calendar address of the viewer's own account, which has one at most. */
export async function createCalendarFeed(
  em: EntityManager,
  input: CreateCalendarFeedInput,
  viewer: Viewer,
): Promise<OpenedFeed> {
  const user = em.getReference(UserAccount, await holdSession(em, viewer));
  if (await em.findOne(CalendarFeed, { user })) {
    throw ruleViolation('accounts.calendarExists', 'ONE_CALENDAR_FEED', {}, ['input']);
  }
  const secret = newSecret(SecretKind.CALENDAR);
  const draft: Partial<CalendarFeed> = {};
  await applyFields(em, CalendarFeed, draft, input, CALENDAR_FIELDS);
  const feed = em.create(CalendarFeed, { ...draft, user, ...kept(secret) } as never);
  return { feed, path: calendarPath(secret) };
}

/** Gives the address of the viewer's own calendar a new secret: the former address is answered no more. */
export async function renewCalendarFeed(
  em: EntityManager,
  input: RenewCalendarFeedInput,
  viewer: Viewer,
): Promise<OpenedFeed> {
  const userId = await holdSession(em, viewer);
  const feed = await loadForChange(em, calendarFeeds, CalendarFeed, input);
  // Whoever knows the address reads as its account: it is for nobody else, administrators included.
  if (feed.user.id !== userId) throw new DomainError(ErrorCode.FORBIDDEN, 'error.forbidden');
  const secret = newSecret(SecretKind.CALENDAR);
  Object.assign(feed, kept(secret), { lastReadAt: null });
  return { feed, path: calendarPath(secret) };
}

/** Changes what a calendar shows; its address stays. */
export function updateCalendarFeed(em: EntityManager, input: UpdateCalendarFeedInput): Promise<CalendarFeed> {
  return updateRecord(em, calendarFeeds, input, CALENDAR_FIELDS);
}

/** What is kept of the secret of an address. */
const kept = (secret: string) => ({ prefix: secretPrefix(secret), secretHash: secretHash(secret) });
