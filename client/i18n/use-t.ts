import { createContext, use } from 'react';
import type { MessageKey } from './catalogue.ts';
import type { MessageValues } from './message.ts';

/** Writes the text of a key, with the values it has room for. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const TranslateContext = createContext<Translate | null>(null);

/** Tells the components below in which language to write. */
export const TranslateProvider = TranslateContext;

/** The texts in the chosen language: `t(key, values)` with a key that the compiler knows. */
export function useT(): Translate {
  const translate = use(TranslateContext);
  if (!translate) throw new Error('useT needs a TranslateProvider above it');
  return translate;
}
