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
  'error.documentTooLarge': {
    sv: 'Frågan är för stor: högst {limit} ord och tecken, och inte samma fält om och om igen.',
    en: 'The query is too large: at most {limit} words and signs, and not one field over and over.',
  },
  'error.tooManyConditions': {
    sv: 'Urvalet har fler än {limit} villkor eller ligger för djupt. Dela upp det.',
    en: 'The filter has more than {limit} conditions or lies too deep. Split it up.',
  },
  'error.emptySelection': {
    sv: 'Urvalet säger ingenting. Ange minst ett villkor eller sökord.',
    en: 'The selection says nothing. Give at least one condition or word to search for.',
  },
  'error.variablesTooDeep': {
    sv: 'Värdena i frågan ligger mer än {limit} nivåer djupt.',
    en: 'The values of the query lie more than {limit} levels deep.',
  },
  'error.tooManyParts': {
    sv: 'Frågan hämtar fler än {limit} slags poster och listor. Dela upp den.',
    en: 'The query reads more than {limit} kinds of records and lists. Split it up.',
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
  'error.unreadable': {
    sv: 'Texten innehåller tecken som inte kan läsas.',
    en: 'The text has characters that cannot be read.',
  },
  'error.tooManyItems': { sv: 'Högst {limit} åt gången.', en: 'At most {limit} at a time.' },
  'error.inUse': {
    sv: 'Posten kan inte tas bort så länge den används av {referrers}.',
    en: 'The record cannot be deleted while it is used by {referrers}.',
  },
  'error.inUseMeanwhile': {
    sv: 'Posten kan inte tas bort: någon har just börjat använda den.',
    en: 'The record cannot be deleted: somebody has just begun to use it.',
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
  'organisation.email': { sv: 'E-postadressen är inte giltig.', en: 'The e-mail address is not valid.' },
  'organisation.phone': {
    sv: 'Telefonnumret är inte giltigt (siffror, mellanslag, bindestreck och inledande +).',
    en: 'The telephone number is not valid (digits, spaces, hyphens and a leading +).',
  },
  'organisation.website': {
    sv: 'Webbadressen ska börja med https:// och vara fullständig.',
    en: 'The web address must begin with https:// and be complete.',
  },
  'organisation.postalCode': {
    sv: 'Postnumret är inte giltigt (fem siffror, som 371 85).',
    en: 'The postal code is not valid (five digits, such as 371 85).',
  },
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
  'inventory.modelCategory': {
    sv: 'Modellen hör till en annan kategori än tillgången.',
    en: 'The model belongs to another category than the asset.',
  },
  'inventory.categoryInUse': {
    sv: 'Modellens kategori kan inte ändras: {count} tillgångar av en annan kategori använder den.',
    en: "The model's category cannot be changed: {count} assets of another category use it.",
  },
  'inventory.rackUnits': {
    sv: 'Höjden anges i rackenheter från 0 till 999,9 med högst en decimal.',
    en: 'The height is given in rack units from 0 to 999.9 with one decimal at most.',
  },
  'inventory.classLevel': {
    sv: 'Informationsklass anges från 0 till 4.',
    en: 'An information class is given from 0 to 4.',
  },
  'inventory.relationToSelf': {
    sv: 'En tillgång kan inte ha en relation till sig själv.',
    en: 'An asset cannot have a relation to itself.',
  },
  'inventory.relationExists': {
    sv: 'Tillgångarna har redan den relationen.',
    en: 'The assets have this relation already.',
  },
  'inventory.relationCycle': {
    sv: 'Relationen skulle ge en rundgång: {path}.',
    en: 'The relation would close a circle: {path}.',
  },
  'inventory.warrantyBeforePurchase': {
    sv: 'Garantin kan inte sluta före inköpsdagen.',
    en: 'The warranty cannot end before the day of purchase.',
  },
  'inventory.idsOrWhere': {
    sv: 'Ange antingen ids eller ett urval med where och search, inte båda.',
    en: 'Give either ids or a selection by where and search, not both.',
  },
  'catalogue.tooLarge': { sv: 'Filen är större än {limit} MiB.', en: 'The file is larger than {limit} MiB.' },
  'catalogue.notJson': { sv: 'Det är inte JSON: {reason}', en: 'This is not JSON: {reason}' },
  'catalogue.invalid': { sv: '{path}: {reason}', en: '{path}: {reason}' },
  'catalogue.repeated': {
    sv: '{name} finns redan på rad {line}.',
    en: '{name} is on line {line} already.',
  },
  'records.organisationUnits': { sv: 'enheter', en: 'units' },
  'records.people': { sv: 'personer', en: 'people' },
  'records.suppliers': { sv: 'leverantörer', en: 'suppliers' },
  'records.sites': { sv: 'platser', en: 'sites' },
  'records.productCycles': { sv: 'produktcykler', en: 'product cycles' },
  'records.assetModels': { sv: 'modeller', en: 'models' },
  'records.assets': { sv: 'tillgångar', en: 'assets' },
  'records.assetRelations': { sv: 'relationer mellan tillgångar', en: 'relations between assets' },
} as const satisfies Record<string, Record<Language, string>>;

export type MessageKey = keyof typeof MESSAGES;

/** So many of something that has a name in both languages. */
export interface Counted {
  name: MessageKey;
  count: number;
}

/** What placeholders are filled with: texts and numbers as they are, what is counted by its name in the language. */
export type MessageValues = Readonly<Record<string, string | number | readonly Counted[]>>;

/** The message in a language, with its placeholders filled in. */
export function message(key: MessageKey, language: Language, values: MessageValues = {}): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    if (typeof value !== 'object') return String(value);
    return value.map((each) => `${MESSAGES[each.name][language]} (${each.count})`).join(', ');
  });
}

/** The language that an Accept-Language header asks for most among those that exist; Swedish when it asks for none. */
export function languageOf(acceptLanguage: string | undefined): Language {
  let best: { language: Language; weight: number } = { language: 'sv', weight: 0 };
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [, language, weight = '1'] = /^\s*(sv|en)\b[^;]*(?:;\s*q=([\d.]+))?/i.exec(part) ?? [];
    if (language && Number(weight) > best.weight) {
      best = { language: language.toLowerCase() as Language, weight: Number(weight) };
    }
  }
  return best.language;
}
