import { describeEnum } from '../api/enums.ts';
import type { Language } from '../api/messages.ts';
import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** The language of what is written to somebody who is not there to say which they want. */
export const WrittenLanguage = enumOf('SV', 'EN');
export type WrittenLanguage = EnumOf<typeof WrittenLanguage>;

describeEnum(WrittenLanguage, 'WrittenLanguage', 'The language of what Hemtag writes in calendars and e-mails.', {
  SV: 'Swedish.',
  EN: 'English.',
});

/** The language as messages know it. */
export const languageIn = (language: WrittenLanguage): Language => (language === 'EN' ? 'en' : 'sv');
