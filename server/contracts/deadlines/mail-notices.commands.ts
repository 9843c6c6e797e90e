import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyBaseLogger } from 'fastify';
import { currentViewer } from '../../accounts/authenticate.ts';
import { languageIn } from '../../accounts/written-language.ts';
import { globalId } from '../../api/read/global-id.ts';
import type { MailOutcome, SendMail } from '../../mail/mail.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { contracts } from '../contract.record.ts';
import { noticeMail, type MailedNotice } from './notice-mail.ts';
import type { MailState } from './notice.entity.ts';
import { readDeadlines, type ContractDeadlines } from './deadlines.reading.ts';
import { recipientOn, type Recipient } from './recipients.reading.ts';
import type { RemindParts } from './remind.commands.ts';

export interface MailParts extends Pick<RemindParts, 'orm' | 'schema' | 'reads'> {
  readonly send: SendMail;
  /** Address of Hemtag without a slash at its end. */
  readonly address: string;
  readonly log: Pick<FastifyBaseLogger, 'warn'>;
}

/** A notice whose e-mail this process has taken on itself. */
type Claimed = Omit<MailedNotice, 'contract'> & { id: string; contractId: string };

/**
 * Sends an account what waits to be sent to it, in one e-mail. The notices are marked as being sent before they are, so that
 * whatever dies meanwhile nothing is sent twice; what the mail server has surely not taken is put back and tried again.
 * @throws Error when it is to be tried again
 */
export async function mailNotices(parts: MailParts, userId: string, today: LocalDate): Promise<void> {
  const em = parts.orm.em.fork() as EntityManager;
  const recipient = await recipientOn(em, today, userId);
  const claimed = await em.execute<Claimed[]>(CLAIM, [userId]);
  if (!claimed.length) return;
  const letter = recipient && (await letterTo(parts, recipient, claimed, today));
  if (!letter) return settle(em, claimed, 'NONE');
  const { outcome, fault } = await parts.send(letter);
  await settle(em, claimed, STATE_AFTER[outcome]);
  if (outcome === 'TAKEN') return;
  parts.log.warn({ ...fault, outcome, user: userId, notices: claimed.length }, 'an e-mail with notices was not taken');
  if (outcome === 'LATER') throw new Error('The mail server did not take the e-mail; it is tried again.');
}

const CLAIM = `
  update notice set mail_state = 'SENDING' where user_id = ? and mail_state = 'WAITING'
  returning id, contract_id as "contractId", reason, "of", decision_kind as "decisionKind", safe_date::text as "safeDate",
    deadline::text, term_end::text as "termEnd", renews_to::text as "renewsTo"`;

const STATE_AFTER: Readonly<Record<MailOutcome, MailState>> = {
  TAKEN: 'SENT',
  LATER: 'WAITING',
  NEVER: 'REFUSED',
  UNKNOWN: 'SENDING',
};

async function settle(em: EntityManager, claimed: readonly Claimed[], state: MailState): Promise<void> {
  const ids = `{${claimed.map(({ id }) => id).join()}}`;
  await em.execute('update notice set mail_state = ? where id = any(?::uuid[])', [state, ids]);
}

/** The e-mail about notices of contracts that the account may still read; null when it wants none, or there is nothing left. */
async function letterTo(
  parts: MailParts,
  { userId, name, email, byMail, language }: Recipient,
  claimed: readonly Claimed[],
  today: LocalDate,
) {
  if (!byMail || email === null) return null;
  const viewer = await currentViewer(parts.reads.pool, { name, userId, tokenId: null, sessionId: null });
  if (!viewer) return null;
  const ids = claimed.map(({ contractId }) => globalId(contracts, contractId));
  const found = await readDeadlines(parts, { viewer, today }, { id: { in: ids } });
  const known = new Map(found.map((contract): [string, ContractDeadlines] => [contract.id, contract]));
  const mailed = claimed.flatMap((notice): MailedNotice[] => {
    const contract = known.get(globalId(contracts, notice.contractId));
    return contract ? [{ ...notice, contract }] : [];
  });
  if (!mailed.length) return null;
  const [{ id }] = claimed as [Claimed];
  return { id, to: { name, address: email }, ...noticeMail(mailed, languageIn(language), parts.address) };
}
