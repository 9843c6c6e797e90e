import type { Catalogue, MessageKey } from './catalogue.ts';
import type { Language } from './language.ts';
import { readMessage, writeMessage, type Message, type MessageValues } from './message.ts';
import type { Translate } from './use-t.ts';

/** English as it is written in Sweden: figures within messages are grouped as all others are, by a no-break space. */
const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-SE' };

const noValues: MessageValues = {};

/** Writes texts of a language out; each is read when it is first needed. */
export function translator(language: Language, texts: Catalogue): Translate {
  const locale = locales[language];
  const words = { numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) };
  const known = new Map<MessageKey, Message>();
  return (key, values = noValues) => {
    const message = known.get(key) ?? readMessage(texts[key] ?? key);
    known.set(key, message);
    return writeMessage(message, values, words);
  };
}
