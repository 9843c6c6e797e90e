import type { Language } from './language.ts';
import type { sv } from './sv.ts';

/** The id of a message; Swedish states which there are, and English is compiled against it. */
export type MessageKey = keyof typeof sv;
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** Fetches one language's messages; each is a chunk of its own. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return language === 'sv' ? (await import('./sv.ts')).sv : (await import('./en.ts')).en;
}
