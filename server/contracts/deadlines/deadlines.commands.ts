import type { EntityManager } from '@mikro-orm/postgresql';
import { onlySignedIn } from '../../accounts/only-signed-in.ts';
import { UserAccount } from '../../accounts/user-account.entity.ts';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import { announce } from '../../api/live.ts';
import { keyOf } from '../../api/read/global-id.ts';
import type { Viewer } from '../../api/viewer.ts';
import { applyFields, type FieldRules } from '../../api/write/fields.ts';
import { visibleKeys } from '../../api/write/visible.ts';
import type { ChooseRemindersInput, ReadNoticesInput } from './deadlines.input.ts';
import { notices } from './notice.record.ts';
import { noticesTopic } from './notices-topic.ts';
import { ReminderChoice, USUAL_CHOICE } from './reminder-choice.entity.ts';

const CHOICE_FIELDS: FieldRules = { ofReview: {}, byMail: {}, language: {} };

const MOST_LEADS = 6;
const LONGEST_LEAD = 365;
const MOST_NOTICES = 200;

/** Keeps what the viewer's own account chooses of its reminders; what was never said is as it is usually. */
export async function chooseReminders(
  em: EntityManager,
  { leadDays, ...input }: ChooseRemindersInput,
  viewer: Viewer,
): Promise<ReminderChoice> {
  const user = em.getReference(UserAccount, onlySignedIn(viewer));
  const found = await em.findOne(ReminderChoice, { user });
  const choice = found ?? em.create(ReminderChoice, { ...USUAL_CHOICE, user } as never);
  await applyFields(em, ReminderChoice, choice, input, CHOICE_FIELDS);
  if (leadDays !== undefined) choice.leadDays = leadDays && checkedLeads(leadDays);
  return choice;
}

function checkedLeads(leadDays: readonly number[]): number[] {
  const path = ['input', 'leadDays'];
  if (leadDays.length > MOST_LEADS) throw badInput('error.tooManyItems', path, { limit: MOST_LEADS });
  const wrong = leadDays.findIndex((lead) => lead < 1 || lead > LONGEST_LEAD);
  if (wrong >= 0) throw badInput('error.invalid', [...path, wrong], { reason: `1–${LONGEST_LEAD}` });
  return [...new Set(leadDays)].toSorted((one, other) => other - one);
}

/**
 * Says that notices of the viewer's own have been read; gives how many that were not. Past the unit of work: it is no news
 * to anybody else, and no event of the audit trail.
 */
export async function readNotices(em: EntityManager, { ids }: ReadNoticesInput, viewer: Viewer): Promise<number> {
  const userId = onlySignedIn(viewer);
  const path = ['input', 'ids'];
  if (ids && ids.length > MOST_NOTICES) throw badInput('error.tooManyItems', path, { limit: MOST_NOTICES });
  const keys = ids?.map((id, index) => keyOf(notices, id, [...path, index]));
  if (keys) {
    const visible = await visibleKeys(em, notices, keys);
    const unseen = keys.findIndex((key) => !visible.has(key));
    if (unseen >= 0) throw new DomainError(ErrorCode.NOT_FOUND, 'error.notFound', { field: [...path, unseen] });
  }
  const read = await em.execute<unknown[]>(
    `update notice set read_at = now() where user_id = ? and read_at is null and (?::uuid[] is null or id = any(?::uuid[])) returning id`,
    [userId, ...Array(2).fill(keys ? `{${keys.join()}}` : null)],
  );
  if (read.length) await announce(em, noticesTopic(userId));
  return read.length;
}
