import type { ContractFieldsFragment } from '../gql/graphql.ts';
import type { Translate } from '../i18n/use-t.ts';
import type { Formats } from '../ui/format/formats.ts';
import { spanWords } from './option-rows.ts';

type Term = Pick<
  ContractFieldsFragment,
  | 'start'
  | 'termMonths'
  | 'fixedEnd'
  | 'renewalMonths'
  | 'renewalLimit'
  | 'noticeCount'
  | 'noticeUnit'
  | 'noticeRule'
  | 'noticeStart'
  | 'noticeGivenOn'
> & { readonly options: readonly { readonly months: number }[] };

/** What a contract says of how long it lasts, in sentences. */
export function termWords(term: Term, t: Translate, { day }: Formats): string[] {
  const { start, termMonths, fixedEnd, renewalMonths, renewalLimit, noticeGivenOn, options } = term;
  const months = (count: number) => spanWords(count, 'MONTHS', t);
  const isOpen = termMonths == null && fixedEnd == null;
  const sentences: string[] = [];
  if (termMonths != null) sentences.push(t('contracts.term.months', { day: day(start), months: months(termMonths) }));
  else if (fixedEnd) sentences.push(t('contracts.term.fixed', { day: day(start), end: day(fixedEnd) }));
  else sentences.push(t('contracts.term.open', { day: day(start) }));
  if (options.length > 0) {
    sentences.push(t('contracts.term.options', { months: options.map((option) => months(option.months)).join(' + ') }));
  }
  if (renewalMonths != null) {
    sentences.push(
      renewalLimit == null
        ? t('contracts.term.renews', { months: months(renewalMonths) })
        : t('contracts.term.renewsAtMost', { months: months(renewalMonths), limit: renewalLimit }),
    );
  } else if (!isOpen) sentences.push(t('contracts.term.noRenewal'));
  sentences.push(noticeWords(term, isOpen, t));
  if (noticeGivenOn) sentences.push(t('contracts.term.given', { day: day(noticeGivenOn) }));
  return sentences;
}

function noticeWords(
  { noticeCount, noticeUnit, noticeRule, noticeStart }: Term,
  isOpen: boolean,
  t: Translate,
): string {
  if (noticeCount == null) return t('contracts.term.noNotice');
  const span = spanWords(noticeCount, noticeUnit ?? 'MONTHS', t);
  const rule = isOpen ? (noticeStart ?? 'DAY_NUMBER') : (noticeRule ?? 'BACKWARD');
  return t(`contracts.term.notice.${rule}`, { span });
}
