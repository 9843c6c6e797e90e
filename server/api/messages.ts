import { CONTRACT_MESSAGES } from '../contracts/contract-messages.ts';
import { DEADLINE_MESSAGES } from '../contracts/deadlines/deadline-messages.ts';
import { ECONOMY_MESSAGES } from '../economy/economy-messages.ts';
import { LEDGER_MESSAGES } from '../economy/ledger/ledger-messages.ts';
import { FIGURE_MESSAGES } from '../economy/unit-figures/figure-messages.ts';
import { COLUMN_MESSAGES } from '../exchange/columns/column-messages.ts';
import { EXCHANGE_MESSAGES } from '../exchange/exchange-messages.ts';
import { FUNDING_MESSAGES } from '../portfolio/funding/funding-messages.ts';
import { ROADMAP_MESSAGES } from '../portfolio/roadmap/roadmap-messages.ts';
import { PORTFOLIO_MESSAGES } from '../portfolio/portfolio-messages.ts';
import { PLAN_MESSAGES } from '../portfolio/portfolio-plan-messages.ts';
import { LAB_MESSAGES } from '../portfolio/prioritisation/lab-messages.ts';
import { amountText, numberText } from '../values/amount-text.ts';
import type { Money } from '../values/money.ts';
import { DIGITAL_VISITS_MESSAGES } from '../services/digital-visits/digital-visits-messages.ts';
import { SIE_MESSAGES } from '../exchange/sie/sie-messages.ts';
import { SERVICE_MESSAGES } from '../services/service-messages.ts';

/** The languages that the API answers in; chosen by Accept-Language, Swedish when nothing fits. */
export type Language = 'sv' | 'en';

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Every message of the API in both languages; `{name}` is a placeholder. */
const MESSAGES = {
  'error.internal': {
    sv: 'Ett oväntat fel inträffade. Ange referensen {reference} om du hör av dig om det.',
    en: 'An unexpected fault occurred. Give the reference {reference} if you report it.',
  },
  'error.forbidden': {
    sv: 'Det har du inte behörighet till.',
    en: 'You are not allowed to do this.',
  },
  'error.unauthenticated': {
    sv: 'Logga in, eller skicka en giltig API-nyckel.',
    en: 'Sign in, or send a valid API token.',
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
  'error.busy': {
    sv: 'Just nu är det fler som frågar än Hemtag hinner svara. Försök igen om en liten stund.',
    en: 'More is asked right now than Hemtag can answer. Try again in a little while.',
  },
  'error.tooManyAtOnce': {
    sv: 'Högst {limit} frågor på en gång. Vänta på svaren innan du frågar mer.',
    en: 'At most {limit} operations at a time. Wait for the answers before asking more.',
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
  'error.tooManyVariables': {
    sv: 'Frågan har fler än {values} värden, eller fler än {objects} som innehåller andra. Dela upp den.',
    en: 'The query has more than {values} values, or more than {objects} that hold others. Split it up.',
  },
  'error.noSubscription': {
    sv: 'Prenumerationer går över WebSocket, med protokollet graphql-transport-ws.',
    en: 'Subscriptions go over WebSocket, by the protocol graphql-transport-ws.',
  },
  'error.tooManyParts': {
    sv: 'Frågan hämtar fler än {limit} slags poster och listor. Dela upp den.',
    en: 'The query reads more than {limit} kinds of records and lists. Split it up.',
  },
  'error.noSuchDocument': {
    sv: 'Hemtag har uppdaterats sedan sidan öppnades. Ladda om den.',
    en: 'Hemtag has been updated since this page was opened. Load it anew.',
  },
  'error.onlyTrustedDocuments': {
    sv: 'Egna frågor går bara att ställa med en API-nyckel.',
    en: 'Queries of your own can only be sent with an API token.',
  },
  'error.bodyTooLarge': {
    sv: 'Begäran är för stor. Dela upp den.',
    en: 'The request is too large. Split it up.',
  },
  'error.notUtf8': {
    sv: 'Begäran är inte kodad i UTF-8.',
    en: 'The request is not encoded as UTF-8.',
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
  'error.asOfFuture': {
    sv: 'Dagen har inte kommit än. Ange i dag eller en tidigare dag.',
    en: 'The day has not come yet. Give today or an earlier day.',
  },
  'error.noPast': {
    sv: 'Tidigare versioner av {type} sparas inte.',
    en: 'No past versions of {type} are kept.',
  },
  'error.subscriptionOnly': {
    sv: 'Hit går bara prenumerationer. Skicka frågor och ändringar med POST.',
    en: 'Only subscriptions go here. Send queries and mutations by POST.',
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
  'accounts.wait': {
    sv: 'För många misslyckade försök. Vänta {seconds} s.',
    en: 'Too many attempts have failed. Wait {seconds} s.',
  },
  'accounts.wrongPassword': {
    sv: 'Användarnamnet eller lösenordet stämmer inte.',
    en: 'The user name or the password is not right.',
  },
  'accounts.wrongCurrentPassword': {
    sv: 'Det nuvarande lösenordet stämmer inte.',
    en: 'The current password is not right.',
  },
  'accounts.passwordShort': {
    sv: 'Lösenordet ska ha minst {limit} tecken.',
    en: 'The password needs at least {limit} characters.',
  },
  'accounts.username': {
    sv: 'Ett användarnamn har bokstäver, siffror och . _ - @, inga mellanslag.',
    en: 'A user name has letters, digits and . _ - @, and no spaces.',
  },
  'accounts.lastAdministrator': {
    sv: 'Det måste finnas minst en administratör för hela regionen.',
    en: 'There must be at least one administrator for the whole region.',
  },
  'accounts.onlySignedIn': {
    sv: 'Det görs inloggad, inte med en API-nyckel.',
    en: 'This is done signed in, not with an API token.',
  },
  'accounts.scope': { sv: 'Välj bland {scopes}.', en: 'Choose among {scopes}.' },
  'accounts.lastDay': {
    sv: 'Sista dagen ska vara från i dag till ett år framåt.',
    en: 'The last day must be from today to one year ahead.',
  },
  'accounts.calendarExists': {
    sv: 'Kontot har redan en kalenderadress. Ändra den, eller byt till en ny adress.',
    en: 'The account has a calendar address already. Change it, or replace the address.',
  },
  'accounts.providerUnavailable': {
    sv: '{name} svarar inte just nu. Försök igen om en stund, eller logga in på ett annat sätt.',
    en: '{name} does not answer right now. Try again in a while, or sign in another way.',
  },
  'accounts.linkUsed': {
    sv: 'Länken gäller inte längre. Be administratören om en ny.',
    en: 'The link is not valid any more. Ask the administrator for a new one.',
  },
  'catalogue.tooLarge': { sv: 'Filen är större än {limit} MiB.', en: 'The file is larger than {limit} MiB.' },
  'catalogue.notJson': { sv: 'Det är inte JSON: {reason}', en: 'This is not JSON: {reason}' },
  'catalogue.invalid': { sv: '{path}: {reason}', en: '{path}: {reason}' },
  'catalogue.repeated': {
    sv: '{name} finns redan på rad {line}.',
    en: '{name} is on line {line} already.',
  },
  'import.wrongStatus': {
    sv: 'Det går inte när importen står i läget {status}.',
    en: 'This cannot be done while the import is in the state {status}.',
  },
  'import.incomplete': {
    sv: 'Filen kom inte fram hel. Skicka den igen.',
    en: 'The file did not arrive whole. Send it again.',
  },
  'import.secretForAll': {
    sv: 'Ett värde som kan vara hemligt ska stå i filens egna rader, inte vara samma för alla.',
    en: 'A value that may be secret stands in the rows of the file, and is not the same for all of them.',
  },
  'import.unknownField': {
    sv: 'Det finns inget fält {field} för sådana poster.',
    en: 'Such records have no field {field}.',
  },
  'import.unknownPosition': { sv: 'Filen har ingen kolumn {position}.', en: 'The file has no column {position}.' },
  'import.noKind': {
    sv: 'Ange vilket slags poster filen innehåller.',
    en: 'Say which kind of records the file has.',
  },
  'import.noKey': {
    sv: 'Ingen kolumn säger vilken post en rad gäller. Det behövs {fields}.',
    en: 'No column says which record a row is about. It takes {fields}.',
  },
  'import.openQuestion': {
    sv: 'Kolumnen {header} måste först förklaras.',
    en: 'The column {header} must be explained first.',
  },
  'import.noRows': { sv: 'Filen har inga rader under rubrikerna.', en: 'The file has no rows below the headers.' },
  'import.noSuchRow': { sv: 'Det finns ingen sådan rad.', en: 'There is no such row.' },
  'import.recordOrCreate': {
    sv: 'Ange antingen recordId eller create.',
    en: 'Give either recordId or create.',
  },
  'import.cannotCreate': {
    sv: 'Filen säger för lite om {text} för att posten ska kunna skapas. Välj en befintlig.',
    en: 'The file tells too little of {text} to create the record. Choose one that exists.',
  },
  'import.noSuchValue': {
    sv: 'Värdet {text} är inte okänt i den här importen.',
    en: 'The value {text} is not an unknown one of this import.',
  },
  'import.rejected': {
    sv: 'Inget är skrivet: {count} rader kan inte tas emot. Rätta dem, eller importera bara de giltiga.',
    en: 'Nothing is written: {count} rows cannot be taken. Mend them, or import the valid ones only.',
  },
  'import.unknownValue': { sv: '{text} finns inte i inventariet.', en: '{text} is not in the inventory.' },
  'import.ambiguousValue': {
    sv: '{text} kan vara flera poster. Ange den entydigt.',
    en: '{text} can be several records. Name one of them clearly.',
  },
  'import.severalRecords': {
    sv: '{text} är namnet på {count} rader: {which}. Ge dem olika namn först.',
    en: '{text} is the name of {count} lines: {which}. Give them different names first.',
  },
  'import.sameKey': {
    sv: '{text} står redan på rad {line}.',
    en: '{text} is on line {line} already.',
  },
  'import.otherwise': {
    sv: 'Rad {line} säger något annat om samma post.',
    en: 'Line {line} says something else of the same record.',
  },
  'import.noLongerValid': {
    sv: 'Inget är skrivet: inventariet har ändrats sedan förhandsvisningen, och alla rader kan inte längre tas emot.',
    en: 'Nothing is written: the inventory has changed since the preview, and not all rows can be taken any longer.',
  },
  'import.failed': {
    sv: 'Ett oväntat fel inträffade, och inget är skrivet. Ange referensen {reference} om du hör av dig om det.',
    en: 'An unexpected fault occurred, and nothing is written. Give the reference {reference} if you report it.',
  },
  'import.line': { sv: 'Rad', en: 'Line' },
  'import.result': { sv: 'Resultat', en: 'Result' },
  'import.reason': { sv: 'Orsak', en: 'Reason' },
  'import.result.CREATED': { sv: 'Skapad', en: 'Created' },
  'import.result.CHANGED': { sv: 'Ändrad', en: 'Changed' },
  'import.result.UNCHANGED': { sv: 'Oförändrad', en: 'Unchanged' },
  'import.result.REJECTED': { sv: 'Avvisad', en: 'Rejected' },
  'import.result.UNDONE': { sv: 'Återtagen', en: 'Taken back' },
  'import.result.KEPT': { sv: 'Behållen', en: 'Kept' },
  'import.undoChanged': {
    sv: 'Posten har ändrats efter importen och lämnades som den är.',
    en: 'The record has been changed after the import and was left as it is.',
  },
  'import.undoGone': { sv: 'Posten finns inte längre.', en: 'The record is no longer there.' },
  'export.noSuchFile': {
    sv: 'Det finns ingen sådan fil. Adressen är /export/ och listans namn med .csv, .xlsx eller .jsonl.',
    en: "There is no such file. The address is /export/ and the list's name with .csv, .xlsx or .jsonl.",
  },
  'export.unknownParameter': {
    sv: 'Parametern finns inte. De som finns är search, where, orderBy, columns och lang.',
    en: 'There is no such parameter. There are search, where, orderBy, columns and lang.',
  },
  'export.twice': { sv: 'Ange parametern en gång.', en: 'Give the parameter once.' },
  'export.language': { sv: 'Språket anges som sv eller en.', en: 'The language is given as sv or en.' },
  'export.notJson': { sv: 'Det är inte JSON: {reason}', en: 'This is not JSON: {reason}' },
  'export.unknownColumn': { sv: 'Listan har ingen kolumn {name}.', en: 'The list has no column {name}.' },
  'export.busy': {
    sv: 'Flera stora filer hämtas just nu. Försök igen om en stund.',
    en: 'Several large files are being fetched right now. Try again in a while.',
  },
  'export.otherSite': {
    sv: 'Filen kan inte hämtas från en annan webbplats.',
    en: 'The file cannot be fetched from another site.',
  },
  'records.organisationUnits': { sv: 'enheter', en: 'units' },
  'records.people': { sv: 'personer', en: 'people' },
  'records.suppliers': { sv: 'leverantörer', en: 'suppliers' },
  'records.sites': { sv: 'platser', en: 'sites' },
  'records.productCycles': { sv: 'produktcykler', en: 'product cycles' },
  'records.assetModels': { sv: 'modeller', en: 'models' },
  'records.users': { sv: 'konton', en: 'accounts' },
  'records.grants': { sv: 'behörigheter', en: 'grants' },
  'records.apiTokens': { sv: 'API-nycklar', en: 'API tokens' },
  'records.identities': { sv: 'identiteter', en: 'identities' },
  'records.sessions': { sv: 'inloggningar', en: 'sessions' },
  'records.assets': { sv: 'tillgångar', en: 'assets' },
  'records.assetRelations': { sv: 'relationer mellan tillgångar', en: 'relations between assets' },
  'records.calendarFeeds': { sv: 'kalenderadresser', en: 'calendar addresses' },
  'records.importRuns': { sv: 'importer', en: 'imports' },
  'records.importMappings': { sv: 'sparade kolumnval', en: 'saved mappings' },
  'records.importRows': { sv: 'rader i importer', en: 'rows of imports' },
  ...CONTRACT_MESSAGES,
  ...DEADLINE_MESSAGES,
  ...DIGITAL_VISITS_MESSAGES,
  ...ECONOMY_MESSAGES,
  ...LEDGER_MESSAGES,
  ...FIGURE_MESSAGES,
  ...PLAN_MESSAGES,
  ...COLUMN_MESSAGES,
  ...EXCHANGE_MESSAGES,
  ...SIE_MESSAGES,
  ...LAB_MESSAGES,
  ...SERVICE_MESSAGES,
  ...FUNDING_MESSAGES,
  ...ROADMAP_MESSAGES,
  ...PORTFOLIO_MESSAGES,
} as const satisfies Record<string, Record<Language, string>>;

export type MessageKey = keyof typeof MESSAGES;

/** Something that has a name in both languages, and how many of it where that is said. */
export interface Counted {
  name: MessageKey;
  count?: number;
}

/** An amount in SEK, which a message tells as people write it. */
export interface AmountValue {
  sek: Money;
}

/** What placeholders are filled with: texts as they are, numbers as people write them, things by their names in the language. */
export type MessageValues = Readonly<Record<string, string | number | AmountValue | readonly Counted[]>>;

/** The message in a language, with its placeholders filled in. */
export function message(key: MessageKey, language: Language, values: MessageValues = {}): string {
  return MESSAGES[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    if (typeof value === 'number') return numberText(value, language);
    if (typeof value === 'string') return value;
    if ('sek' in value) return amountText(value.sek, language);
    return value
      .map(({ name: each, count }) => MESSAGES[each][language] + (count === undefined ? '' : ` (${count})`))
      .join(', ');
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
