import { message, type Language } from '../../api/messages.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { DecisionKind } from '../contract-dates.ts';
import { consequenceOf, contractAddress, partiesOf, titleOf } from './deadline-words.ts';
import type { NoticeReason } from './notice-reason.ts';
import type { ContractDeadlines } from './deadlines.reading.ts';
import type { ReminderOf } from './reminders.ts';

/** A notice with the contract that it is of, as the one who gets it may read it. */
export interface MailedNotice {
  readonly contract: Pick<ContractDeadlines, 'number' | 'name' | 'supplier' | 'unit' | 'owner'>;
  readonly reason: NoticeReason;
  readonly of: ReminderOf;
  readonly decisionKind: DecisionKind;
  readonly safeDate: LocalDate;
  readonly deadline: LocalDate;
  readonly termEnd: LocalDate;
  readonly renewsTo: LocalDate | null;
}

export interface MailText {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The one e-mail of a day that lists an account's notices, the most urgent first: as plain text and as simple HTML. */
export function noticeMail(notices: readonly MailedNotice[], language: Language, base: string): MailText {
  const sorted = notices.toSorted((one, other) => one.safeDate.localeCompare(other.safeDate));
  const entries = sorted.map((notice) => entryOf(notice, language, base));
  const [first] = entries;
  const subject =
    entries.length === 1 && first
      ? first.title
      : message('deadlines.mail.subject', language, { count: String(entries.length) });
  const opening = message('deadlines.mail.opening', language);
  const closing = message('deadlines.mail.closing', language, { address: `${base}/profile?tab=reminders` });
  const text = [opening, ...entries.map(({ title, lines, url }) => [title, ...lines, url].join('\n')), closing].join(
    '\n\n',
  );
  const html = [
    `<!doctype html><html lang="${language}"><body>`,
    `<p>${escaped(opening)}</p>`,
    ...entries.map(
      ({ title, lines, url }) =>
        `<h2 style="font-size:16px"><a href="${escaped(url)}">${escaped(title)}</a></h2><p>${lines.map(escaped).join('<br>')}</p>`,
    ),
    `<p>${escaped(closing)}</p>`,
    '</body></html>',
  ].join('\n');
  return { subject, text: `${text}\n`, html };
}

function entryOf(notice: MailedNotice, language: Language, base: string) {
  const { contract, of, decisionKind, reason } = notice;
  return {
    title: titleOf(contract, of === 'REVIEW_DATE' ? 'REVIEW' : decisionKind, language),
    lines: [
      ...consequenceOf(notice, language),
      ...partiesOf(contract, language),
      ...(reason === 'NOBODY_ELSE' ? [message('deadlines.mail.nobodyElse', language)] : []),
    ],
    url: contractAddress(base, contract.number),
  };
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
