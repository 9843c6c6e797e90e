/** The languages that the API answers in; chosen by Accept-Language, Swedish when nothing fits. */
export type Language = 'sv' | 'en';

/** Every message of the API in both languages; `{name}` is a placeholder. */
const MESSAGES = {
  'error.internal': {
    sv: 'Ett oväntat fel inträffade. Ange referensen {reference} om du hör av dig om det.',
    en: 'An unexpected fault occurred. Give the reference {reference} if you report it.',
  },
  'error.notFound': { sv: 'Posten finns inte.', en: 'There is no such record.' },
  'error.conflict': {
    sv: 'Någon annan har ändrat posten sedan du hämtade den.',
    en: 'Somebody else has changed the record since you read it.',
  },
  'error.unavailable': {
    sv: 'Databasen svarar inte just nu. Försök igen om en stund.',
    en: 'The database does not answer right now. Try again in a while.',
  },
  'error.timeLimit': {
    sv: 'Frågan tog längre tid än {seconds} sekunder och avbröts. Avgränsa den.',
    en: 'The query took longer than {seconds} seconds and was stopped. Narrow it down.',
  },
  'error.tooComplex': {
    sv: 'Frågan kostar {requested} poäng och gränsen är {limit}. Hämta färre poster eller nivåer åt gången.',
    en: 'The query costs {requested} points and the limit is {limit}. Ask for fewer records or levels at a time.',
  },
  'error.tooDeep': {
    sv: 'Frågan är {depth} nivåer djup och gränsen är {limit}.',
    en: 'The query is {depth} levels deep and the limit is {limit}.',
  },
  'error.tooManyAliases': {
    sv: 'Frågan har {count} alias och gränsen är {limit}.',
    en: 'The query has {count} aliases and the limit is {limit}.',
  },
  'error.tooManyDirectives': {
    sv: 'Frågan har {count} direktiv och gränsen är {limit}.',
    en: 'The query has {count} directives and the limit is {limit}.',
  },
  'error.pageSize': {
    sv: 'Ange mellan 1 och {limit} poster per sida.',
    en: 'Ask for between 1 and {limit} records a page.',
  },
  'error.pageDirection': {
    sv: 'Ange antingen first (med after) eller last (med before), inte båda.',
    en: 'Give either first (with after) or last (with before), not both.',
  },
  'error.cursor': {
    sv: 'Markören hör inte till den här listan och sorteringen.',
    en: 'The cursor does not belong to this list and order.',
  },
  'error.invalidId': { sv: 'Det är inte ett id för {type}.', en: 'This is not an id of {type}.' },
  'error.referenceMissing': {
    sv: 'Det finns ingen post av typen {type} med det id:t.',
    en: 'There is no {type} with that id.',
  },
  'error.required': { sv: 'Ett värde måste anges.', en: 'A value is needed.' },
  'error.tooLong': { sv: 'Högst {limit} tecken.', en: 'At most {limit} characters.' },
  'error.taken': { sv: 'Värdet används redan av en annan post.', en: 'Another record has this value already.' },
  'error.invalid': { sv: 'Värdet kan inte tolkas: {reason}', en: 'The value cannot be read: {reason}' },
  'error.tooManyItems': { sv: 'Högst {limit} åt gången.', en: 'At most {limit} at a time.' },
  'error.inUse': {
    sv: 'Posten kan inte tas bort: {referrers} hänvisar till den.',
    en: 'The record cannot be deleted: {referrers} refer to it.',
  },
  'error.idempotencyKeyReused': {
    sv: 'Nyckeln har redan använts för en annan begäran.',
    en: 'The key has already been used for another request.',
  },
  'error.lookUpByOne': {
    sv: 'Ange antingen id eller {key}.',
    en: 'Give either id or {key}.',
  },
  'organisation.organisationNumber': {
    sv: 'Organisationsnumret är inte giltigt (tio siffror med kontrollsiffra).',
    en: 'The organisation number is not valid (ten digits with a check digit).',
  },
  'organisation.hsaId': { sv: 'HSA-id:t är inte giltigt.', en: 'The HSA id is not valid.' },
  'organisation.unitCycle': {
    sv: 'En enhet kan inte ligga under sig själv eller en enhet i sin egen gren.',
    en: 'A unit cannot lie under itself or a unit of its own branch.',
  },
  'inventory.transition': {
    sv: 'En tillgång kan inte gå från {from} till {to}.',
    en: 'An asset cannot go from {from} to {to}.',
  },
  'inventory.attributeUnknown': {
    sv: 'Egenskapen {name} finns inte för den här kategorin.',
    en: 'There is no attribute {name} for this category.',
  },
  'inventory.attributeInvalid': {
    sv: 'Egenskapen {name} har ett värde som inte är tillåtet.',
    en: 'The attribute {name} has a value that is not allowed.',
  },
  'inventory.attributeRequired': {
    sv: 'Egenskapen {name} måste anges för den här kategorin.',
    en: 'The attribute {name} is needed for this category.',
  },
  'inventory.modelCategory': {
    sv: 'Modellen hör till en annan kategori än tillgången.',
    en: 'The model belongs to another category than the asset.',
  },
  'inventory.classLevel': {
    sv: 'Informationsklass anges från 0 till 4.',
    en: 'An information class is given from 0 to 4.',
  },
  'inventory.relationToSelf': {
    sv: 'En tillgång kan inte ha en relation till sig själv.',
    en: 'An asset cannot have a relation to itself.',
  },
  'inventory.relationCycle': {
    sv: 'Relationen skulle ge en rundgång: {path}.',
    en: 'The relation would close a circle: {path}.',
  },
  'inventory.warrantyBeforePurchase': {
    sv: 'Garantin kan inte sluta före inköpsdagen.',
    en: 'The warranty cannot end before the day of purchase.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type MessageKey = keyof typeof MESSAGES;

/** The message in a language, with its placeholders filled in. */
export function message(
  key: MessageKey,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The language that an Accept-Language header asks for first among those that exist. */
export function languageOf(acceptLanguage: string | undefined): Language {
  for (const part of (acceptLanguage ?? '').split(',')) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (tag === 'sv' || tag === 'en') return tag;
  }
  return 'sv';
}
