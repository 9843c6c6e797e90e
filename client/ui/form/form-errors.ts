import type { Translate } from '../../i18n/use-t.ts';
import type { MessageKey } from '../../i18n/catalogue.ts';

interface Issue {
  readonly code?: string;
  readonly input?: unknown;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly format?: string;
  readonly params?: { readonly key?: MessageKey };
}

/** What a schema refuses, in words that say what to do; schemas carry keys of messages, never texts. */
export function formError(issue: Issue, t: Translate): string {
  if (issue.params?.key) return t(issue.params.key);
  const empty = issue.input === '' || issue.input === null || issue.input === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return t(empty ? 'ui.form.error.required' : 'ui.form.error.invalid');
    case 'too_small':
      return empty ? t('ui.form.error.required') : t('ui.form.error.tooSmall', { minimum: Number(issue.minimum) });
    case 'too_big':
      return t('ui.form.error.tooBig', { maximum: Number(issue.maximum) });
    case 'invalid_format':
      return t(issue.format === 'email' ? 'ui.form.error.email' : 'ui.form.error.invalid');
    default:
      return t('ui.form.error.invalid');
  }
}
