import type { Translate } from '../i18n/use-t.ts';
import type { TextSpec } from './field-spec.ts';

/** Why a record is changed: no part of the record, but of its history. */
export const reasonField = (t: Translate): TextSpec<unknown> => ({
  name: 'reason',
  kind: 'text',
  label: t('records.reason'),
  help: t('records.reason.help'),
  read: () => null,
});
