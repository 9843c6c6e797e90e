import { badInput } from '../../api/errors.ts';
import type { Language } from '../../api/messages.ts';
import type { ExchangeColumn, ImportInput } from '../../exchange/exchange-kind.ts';
import { isPercent } from '../../values/rate.ts';
import type { InitiativePartner, InitiativeRisk } from '../initiative-parts.ts';

/** How a list stands in one cell, an entry a line. */
interface ListInCell<Item> {
  readonly sv: string;
  readonly en: string;
  readonly aliases: readonly string[];
  /** Null for what is no entry. */
  readonly read: (entry: string) => Item | null;
  readonly write: (item: Item, language: Language) => string;
}

const RISK = /^(?<description>.*\S)\s*\((?<likelihood>\d)\s*[×x*]\s*(?<consequence>\d)\)\s*(?::\s*(?<response>.*))?$/i;

/** Leverantören blir försenad (3 × 4): Avstämning varje månad */
const risks: ListInCell<InitiativeRisk> = {
  sv: 'Risker',
  en: 'Risks',
  aliases: ['Risk'],
  read: (entry) => {
    const { description, likelihood, consequence, response } = RISK.exec(entry)?.groups ?? {};
    if (description === undefined) return null;
    return {
      description,
      likelihood: Number(likelihood),
      consequence: Number(consequence),
      response: response || null,
    };
  },
  write: ({ description, likelihood, consequence, response }) =>
    `${description} (${likelihood} × ${consequence})${response ? `: ${response}` : ''}`,
};

const PARTNER = /^(?<name>.*\S)\s*\((?<shares>[^()]*)\)$/;

/** Karlskrona kommun (kostnad 20 %, nytta 10 %); a single share is that of both. */
const partners: ListInCell<InitiativePartner> = {
  sv: 'Parter',
  en: 'Partners',
  aliases: ['Part', 'Samarbetsparter', 'Partner'],
  read: (entry) => {
    const { name, shares = '' } = PARTNER.exec(entry)?.groups ?? {};
    const [cost, benefit = cost, ...more] =
      shares.match(/\d+(?:[.,]\d+)?/g)?.map((text) => text.replace(',', '.')) ?? [];
    if (!name || more.length || !isPercent(cost) || !isPercent(benefit)) return null;
    return { name, costShare: cost, benefitShare: benefit };
  },
  write: ({ name, costShare, benefitShare }, language) => {
    const shown = (share: string) => `${language === 'sv' ? share.replace('.', ',') : share} %`;
    const [cost, benefit] = language === 'sv' ? ['kostnad', 'nytta'] : ['cost', 'benefit'];
    return `${name} (${cost} ${shown(costShare)}, ${benefit} ${shown(benefitShare)})`;
  },
};

const proposedDecisions: ListInCell<string> = {
  sv: 'Förslag till beslut',
  en: 'Proposed decisions',
  aliases: ['Att-satser', 'Beslutsförslag'],
  read: (entry) => entry,
  write: (item) => item,
};

const LISTS = { risks, partners, proposedDecisions };

/** A line break within an entry. */
const BREAK = '↵';

/** The column of a list of an initiative. */
export function listColumn(field: keyof typeof LISTS): ExchangeColumn {
  const { sv, en, aliases, write } = LISTS[field] as ListInCell<unknown>;
  return {
    field,
    sets: field,
    label: { sv, en },
    aliases,
    value: { type: 'text' },
    inOneCell: (items, language) => items.map((item) => write(item, language).replaceAll(/\r?\n/g, BREAK)).join('\n'),
  };
}

/** A row's input with its lists as the mutation takes them; what is a list already stays, as when a change is undone. */
export function withLists(input: ImportInput): ImportInput {
  const read = Object.entries(LISTS).flatMap(([field, { read: readEntry }]) => {
    const text = input[field];
    if (typeof text !== 'string') return [];
    const entries = text.split(/\r?\n/).map((entry) => entry.trim());
    return [[field, entries.filter(Boolean).map((entry) => entryOf(field, entry, readEntry))] as const];
  });
  return { ...input, ...Object.fromEntries<unknown>(read) };
}

function entryOf(field: string, entry: string, read: (entry: string) => unknown): unknown {
  const item = read(entry.replaceAll(BREAK, '\n'));
  if (item === null) throw badInput(`portfolio.rows.${field as 'risks' | 'partners'}`, ['input', field]);
  return item;
}
