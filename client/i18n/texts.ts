import type { Catalogue } from './catalogue.ts';
import type { Language } from './language.ts';

type Texts = Partial<Record<keyof Catalogue, string>>;

/** Where the texts of an area of the client are, in each language; every one is a chunk of its own. */
const sources = {
  start: {
    sv: async () => (await import('./groups/start.sv.ts')).startTexts,
    en: async () => (await import('./groups/start.en.ts')).startTexts,
  },
  register: {
    sv: async () => (await import('./groups/register.sv.ts')).registerTexts,
    en: async () => (await import('./groups/register.en.ts')).registerTexts,
  },
  contracts: {
    sv: async () => (await import('./groups/contracts.sv.ts')).contractsTexts,
    en: async () => (await import('./groups/contracts.en.ts')).contractsTexts,
  },
  services: {
    sv: async () => (await import('./groups/services.sv.ts')).servicesTexts,
    en: async () => (await import('./groups/services.en.ts')).servicesTexts,
  },
  economy: {
    sv: async () => (await import('./groups/economy.sv.ts')).economyTexts,
    en: async () => (await import('./groups/economy.en.ts')).economyTexts,
  },
  portfolio: {
    sv: async () => (await import('./groups/portfolio.sv.ts')).portfolioTexts,
    en: async () => (await import('./groups/portfolio.en.ts')).portfolioTexts,
  },
  administration: {
    sv: async () => (await import('./groups/administration.sv.ts')).administrationTexts,
    en: async () => (await import('./groups/administration.en.ts')).administrationTexts,
  },
} satisfies Record<string, Record<Language, () => Promise<Texts>>>;

/** Texts that are fetched together: `start` by every page, the others by those that need them. */
export type TextGroup = keyof typeof sources;

/** Texts in one language, and the groups that have joined them or are about to. */
class Shown {
  readonly texts: Texts = {};
  readonly groups = new Map<TextGroup, Promise<void>>();
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  async add(groups: Iterable<TextGroup>): Promise<Catalogue> {
    await Promise.all([...groups].map((group) => this.#addOne(group)));
    // Whoever uses a text has asked for its group first; a test holds that.
    return this.texts as Catalogue;
  }

  #addOne(group: TextGroup): Promise<void> {
    const known = this.groups.get(group);
    if (known) return known;
    const coming = sources[group][this.#language]().then((texts) => void Object.assign(this.texts, texts));
    this.groups.set(group, coming);
    coming.catch(() => this.groups.delete(group));
    return coming;
  }
}

let shown = new Shown('sv');
let changing: Promise<unknown> = Promise.resolve();

/** The texts that a page begins with, in a language. */
export function startTexts(language: Language): Promise<Catalogue> {
  shown = new Shown(language);
  return shown.add(['start']);
}

/** Texts in a language that need not be the page's, for a document that has one of its own. */
export function textsIn(language: Language, groups: readonly TextGroup[]): Promise<Catalogue> {
  return new Shown(language).add(groups);
}

/** All texts that have been needed so far, in another language. What is needed meanwhile waits for them. */
export function changeTexts(language: Language): Promise<Catalogue> {
  const next = new Shown(language);
  const changed = next.add(shown.groups.keys());
  changing = changed.then(
    () => (shown = next),
    () => undefined,
  );
  return changed;
}

/**
 * Fetches the groups that are not there yet. They join the texts on the page, where nothing is drawn anew: only what
 * comes after them needs them.
 */
export async function needTexts(groups: readonly TextGroup[]): Promise<void> {
  await changing;
  await shown.add(groups);
}
