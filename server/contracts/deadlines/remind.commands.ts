import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { currentViewer } from '../../accounts/authenticate.ts';
import { announce } from '../../api/live.ts';
import { globalId, readGlobalId } from '../../api/read/global-id.ts';
import { addJob } from '../../database/jobs.ts';
import { people } from '../../organisation/person.record.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { contracts } from '../contract.record.ts';
import type { NoticeReason } from './notice-reason.ts';
import { noticesTopic } from './notices-topic.ts';
import { kept, readDeadlines, type ContractDeadlines, type DeadlineReads } from './deadlines.reading.ts';
import { recipientsOn, type Recipient } from './recipients.reading.ts';
import { dueReminder } from './reminders.ts';

/** The job that gives everyone the reminders of the day. */
export const REMIND_TASK = 'remind';
/** The job that sends an account's notices by e-mail. */
export const MAIL_TASK = 'mail-notices';

export interface RemindParts extends DeadlineReads {
  readonly orm: MikroORM;
  /** Whether there is a mail server to send by. */
  readonly sendsMail: boolean;
}

/** Asks for the reminders of the day; for a start, whatever days have passed without any. */
export async function askForReminders({ orm }: Pick<RemindParts, 'orm'>): Promise<void> {
  await addJob(orm.em.fork() as EntityManager, REMIND_TASK, {}, REMIND_TASK);
}

/**
 * Gives everyone the reminders that are due on a day and that they have not had: each account in a transaction of its own,
 * with what it may read at that moment. To do it again, on the same day or on several nodes, gives nobody anything more.
 */
export async function remindAll(parts: RemindParts, today: LocalDate): Promise<void> {
  const em = parts.orm.em.fork() as EntityManager;
  for (const recipient of await recipientsOn(em, today)) await remind(parts, recipient, today);
}

async function remind(parts: RemindParts, recipient: Recipient, today: LocalDate): Promise<void> {
  const { userId, name } = recipient;
  const viewer = await currentViewer(parts.reads.pool, { name, userId, tokenId: null, sessionId: null });
  if (!viewer) return;
  const found = await readDeadlines(parts, { viewer, today }, concerning(recipient));
  const due = found.flatMap((contract) => noticesOf(contract, recipient, today));
  await parts.orm.em.fork().transactional(async (em) => {
    const wantsMail = parts.sendsMail && recipient.byMail && recipient.email !== null;
    const given = await giveNotices(em as EntityManager, recipient, due, wantsMail);
    const overtaken = await overtake(em as EntityManager, userId, found, given);
    if (given.length && wantsMail)
      await addJob(em as EntityManager, MAIL_TASK, { user: userId }, `${MAIL_TASK}:${userId}`);
    if (given.length || overtaken) await announce(em as EntityManager, noticesTopic(userId));
  });
}

/** The contracts that concern somebody, as a `ContractWhere`. */
export function concerning({ personId, unattended }: Pick<Recipient, 'personId' | 'unattended'>): object {
  const ids = unattended.map((key) => globalId(contracts, key));
  return { or: [...(personId ? [kept(globalId(people, personId))] : []), { id: { in: ids } }] };
}

/** A notice as its row has it, without the account. */
interface DueNotice {
  readonly contract: string;
  readonly reason: NoticeReason;
  readonly kind: string;
  readonly of: string;
  readonly lead: number;
  readonly day: LocalDate;
  readonly safe: LocalDate;
  readonly deadline: LocalDate;
  readonly end: LocalDate;
  readonly renews: LocalDate | null;
}

function noticesOf(contract: ContractDeadlines, recipient: Recipient, today: LocalDate): DueNotice[] {
  const [decision] = contract.decisions;
  const reminder = decision && dueReminder(decision, contract.priorityClass, recipient, today);
  if (!decision || !reminder) return [];
  const { kind, safeDate: safe, deadline, termEnd: end, renewsTo: renews } = decision;
  const { of, leadDays: lead, day } = reminder;
  const reason = reasonOf(contract, recipient);
  return [{ contract: keyIn(contract), reason, kind, of, lead, day, safe, deadline, end, renews }];
}

function reasonOf({ owner, deputy }: ContractDeadlines, { personId }: Recipient): NoticeReason {
  const person = personId && globalId(people, personId);
  if (person && owner?.id === person) return 'OWNER';
  return person && deputy?.id === person ? 'DEPUTY' : 'NOBODY_ELSE';
}

const keyIn = ({ id }: ContractDeadlines): string => readGlobalId(id)?.key ?? '';

/** Stores the notices that the account has not had; gives their keys. */
async function giveNotices(
  em: EntityManager,
  { userId }: Recipient,
  due: readonly DueNotice[],
  wantsMail: boolean,
): Promise<{ id: string; contract: string }[]> {
  const rows = due.map((notice) => ({ id: v7(), ...notice }));
  return em.execute(
    `insert into notice (id, user_id, contract_id, reason, decision_kind, "of", lead_days, day, safe_date, deadline, term_end,
       renews_to, mail_state)
     select d.id, ?, d.contract, d.reason, d.kind, d."of", d.lead, d.day, d.safe, d.deadline, d."end", d.renews, ?
     from json_to_recordset(?) d (id uuid, contract uuid, reason text, kind text, "of" text, lead integer, day date,
       safe date, deadline date, "end" date, renews date)
     on conflict do nothing returning id, contract_id as contract`,
    [userId, wantsMail ? 'WAITING' : 'NONE', JSON.stringify(rows)],
  );
}

/**
 * Puts away unread notices that hold no longer: of a decision that is not what comes next of a contract any more, on that
 * day, and of one that there is a newer notice of. Gives whether there were any.
 */
async function overtake(
  em: EntityManager,
  userId: string,
  found: readonly ContractDeadlines[],
  given: readonly { id: string; contract: string }[],
): Promise<boolean> {
  const holding = found.flatMap((contract) =>
    contract.decisions.slice(0, 1).map(({ kind, safeDate }) => ({ contract: keyIn(contract), kind, safe: safeDate })),
  );
  const overtaken = await em.execute<unknown[]>(
    `update notice n set read_at = now() where n.user_id = ? and n.read_at is null and n.id <> all(?::uuid[]) and (
       n.contract_id = any(?::uuid[]) or not exists (
         select from json_to_recordset(?) h (contract uuid, kind text, safe date)
         where h.contract = n.contract_id and h.kind = n.decision_kind and h.safe = n.safe_date))
     returning n.id`,
    [
      userId,
      `{${given.map(({ id }) => id).join()}}`,
      `{${given.map(({ contract }) => contract).join()}}`,
      JSON.stringify(holding),
    ],
  );
  return overtaken.length > 0;
}
