import { badInput } from '../../api/errors.ts';
import type { Language } from '../../api/messages.ts';
import { comparable } from '../../exchange/columns/header.ts';
import type { ExchangeColumn, ImportInput } from '../../exchange/exchange-kind.ts';
import { decimalOrNull } from '../../values/decimal.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { isPercent } from '../../values/rate.ts';
import { parseSwedishNumber } from '../../values/swedish-number.ts';
import type { AdoptionTarget } from '../adoption-curve.ts';
import type { ServiceWebLink } from '../e-health-service.entity.ts';
import type { Beneficiary } from '../service-kind.ts';
import { BENEFICIARY_WORDS } from './service-words.exchange.ts';

/** How a list stands in one cell: its entries with semicolons or line breaks between them. */
interface ListInCell<Item> {
  readonly sv: string;
  readonly en: string;
  readonly aliases: readonly string[];
  readonly read: (entry: string, field: string) => Item;
  readonly write: (item: Item, language: Language) => string;
}

const beneficiaries: ListInCell<Beneficiary> = {
  sv: 'Till nytta för',
  en: 'Of use to',
  aliases: ['Målgrupp', 'Målgrupper', 'Nyttjare', 'Target groups'],
  read: (entry, field) => {
    const found = Object.entries(BENEFICIARY_WORDS).find(([value, { label, aliases = [] }]) =>
      [value, label.sv, label.en, ...aliases].some((word) => comparable(word) === comparable(entry)),
    );
    if (!found) throw badInput('error.invalid', ['input', field], { reason: entry });
    return found[0] as Beneficiary;
  },
  write: (item, language) => BENEFICIARY_WORDS[item].label[language],
};

const functions: ListInCell<string> = {
  sv: 'Funktioner',
  en: 'Functions',
  aliases: ['Funktion', 'Function'],
  read: (entry) => entry,
  write: (item) => item,
};

const links: ListInCell<ServiceWebLink> = {
  sv: 'Länkar',
  en: 'Links',
  aliases: ['Länk', 'Webbplats', 'Webbsida', 'Link', 'Web page'],
  // The address is what stands last; one alone is its own name.
  read: (entry) => {
    const [, label, url = entry] = /^(.*\S)\s+(\S+)$/.exec(entry) ?? [];
    return { label: label ?? url, url };
  },
  write: ({ label, url }) => `${label} ${url}`,
};

const adoptionTargets: ListInCell<AdoptionTarget> = {
  sv: 'Mål för införandet',
  en: 'Adoption targets',
  aliases: ['Införandemål', 'Mål'],
  read: (entry, field) => {
    const [, monthText = '', shareText = ''] = /^(\S+?):?\s+(.*?)\s*%?$/.exec(entry) ?? [];
    const [month, share] = [singleMonthOfText(monthText), parseSwedishNumber(shareText) ?? decimalOrNull(shareText)];
    if (month === null || !isPercent(share)) throw badInput('error.invalid', ['input', field], { reason: entry });
    return { month, share };
  },
  write: ({ month, share }, language) => `${month} ${language === 'sv' ? share.replace('.', ',') : share} %`,
};

const LISTS = { beneficiaries, functions, links, adoptionTargets };

type ListField = keyof typeof LISTS;

/** The column of a list of a service. */
export function listColumn(field: ListField): ExchangeColumn {
  const { sv, en, aliases, write } = LISTS[field] as ListInCell<unknown>;
  return {
    field,
    sets: field,
    label: { sv, en },
    aliases,
    value: { type: 'text' },
    inOneCell: (items, language) => items.map((item) => write(item, language)).join('; '),
  };
}

/** A row's input with its lists as the mutation takes them; what is a list already stays, as when a change is undone. */
export function withLists(input: ImportInput): ImportInput {
  const read = Object.entries(LISTS).flatMap(([field, { read: readEntry }]) => {
    const text = input[field];
    if (typeof text !== 'string') return [];
    const entries = text.split(/[;\n]/).map((entry) => entry.trim());
    return [[field, entries.filter(Boolean).map((entry) => readEntry(entry, field))] as const];
  });
  return { ...input, ...Object.fromEntries<unknown>(read) };
}
