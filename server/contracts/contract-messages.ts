import { PRICE_INDEX_MESSAGES } from './price-index/price-index-messages.ts';
import { RENEGOTIATION_MESSAGES } from './renegotiation/renegotiation-messages.ts';
import type { ProcurementRule } from './procurement/procurement-warning.ts';
import type { TermFault } from './term-faults.ts';

type Texts = { sv: string; en: string };

const TERM: Readonly<Record<`contracts.term.${TermFault['code']}`, Texts>> = {
  'contracts.term.NOT_A_WHOLE_NUMBER': {
    sv: 'Ange ett helt antal, högst 1 200.',
    en: 'Give a whole number, 1 200 at most.',
  },
  'contracts.term.TERM_AND_END': {
    sv: 'Ange antingen avtalstid i månader eller slutdag, inte båda.',
    en: 'Give either a term in months or a last day, not both.',
  },
  'contracts.term.END_BEFORE_START': {
    sv: 'Slutdagen ligger före startdagen.',
    en: 'The last day is before the first.',
  },
  'contracts.term.NOTICE_LONGER_THAN_TERM': {
    sv: 'Uppsägningstiden är längre än avtalstiden.',
    en: 'The notice period is longer than the term.',
  },
  'contracts.term.OPEN_ENDED': {
    sv: 'Ett avtal som löper tills vidare har inget slut att flytta: ange avtalstid eller slutdag.',
    en: 'An open-ended contract has no end to move: give a term or a last day.',
  },
  'contracts.term.RENEWAL_MISSING': {
    sv: 'Ange hur många månader som avtalet förlängs med.',
    en: 'Give the months that the contract renews itself by.',
  },
  'contracts.term.DEADLINE_AND_SPAN': {
    sv: 'Ange antingen sista dag för avrop eller tid före slutet, inte båda.',
    en: 'Give either the last day to call it off or a time before the end, not both.',
  },
  'contracts.term.DEADLINE_AFTER_END': {
    sv: 'Optionens sista dag ligger efter det slut som den flyttar.',
    en: 'The option’s last day is after the end that it moves.',
  },
  'contracts.term.EARLIER_OPTION_NOT_CALLED_OFF': {
    sv: 'Optionen kan inte vara avropad när den före den inte är det.',
    en: 'The option cannot be called off while the one before it is not.',
  },
};

/** `{amount}` and `{limit}` are amounts in words, `{day}` a day. */
const PROCUREMENT: Readonly<Record<`contracts.procurement.${ProcurementRule}`, Texts>> = {
  'contracts.procurement.FRAMEWORK_OVER_FOUR_YEARS': {
    sv: 'Ramavtalet kan med optioner och förlängningar gälla längre än fyra år. Det kräver särskilda skäl.',
    en: 'With options and renewals the framework agreement can last longer than four years. That takes special reasons.',
  },
  'contracts.procurement.FRAMEWORK_CEILING_PASSED': {
    sv: 'Det har avropats för {amount}, mer än takvolymen {limit}. Ramavtalet är förbrukat.',
    en: '{amount} has been called off, more than the ceiling of {limit}. The framework agreement is used up.',
  },
  'contracts.procurement.DIRECT_AWARD_TOO_LARGE': {
    sv: 'Värdet {amount} når direktupphandlingsgränsen {limit}. Avtalet borde ha annonserats.',
    en: 'The value {amount} reaches the limit for direct awards, {limit}. The contract should have been announced.',
  },
  'contracts.procurement.DIRECT_AWARD_TO_DOCUMENT': {
    sv: 'Direktupphandlingens värde {amount} är över {limit}: den ska dokumenteras inom 30 dagar från det att avtalet ingicks.',
    en: 'The direct award’s value {amount} is above {limit}: it must be documented within 30 days of the contract.',
  },
  'contracts.procurement.EU_PROCEDURE_NEEDED': {
    sv: 'Värdet {amount} når EU:s tröskelvärde {limit}. Avtalet borde ha upphandlats enligt direktivets regler.',
    en: 'The value {amount} reaches the EU threshold, {limit}. The contract should have been procured by the directive.',
  },
  'contracts.procurement.AWARD_NOTICE_DUE': {
    sv: 'Värdet {amount} når {limit}: en efterannons ska skickas senast {day}.',
    en: 'The value {amount} reaches {limit}: a notice of the award must be sent by {day}.',
  },
  'contracts.procurement.SIGNED_IN_STANDSTILL': {
    sv: 'Avtalet undertecknades under avtalsspärren. Det fick undertecknas tidigast {day}.',
    en: 'The contract was signed during the standstill. It could be signed on {day} at the earliest.',
  },
  'contracts.procurement.CHANGE_NOT_MINOR': {
    sv: 'Ändringarna av mindre värde är tillsammans {amount}. De ska vara mindre än {limit}.',
    en: 'The changes for minor value come to {amount}. They must stay below {limit}.',
  },
  'contracts.procurement.CHANGE_OVER_HALF': {
    sv: 'Ändringen på {amount} är mer än hälften av avtalets värde, {limit}.',
    en: 'The change of {amount} is more than half of the contract’s value, {limit}.',
  },
  'contracts.procurement.CHANGE_NOTICE_DUE': {
    sv: 'Ändringen på {amount} ska annonseras senast {day}.',
    en: 'The change of {amount} must be announced by {day}.',
  },
  'contracts.procurement.THRESHOLD_UNKNOWN': {
    sv: 'Inget tröskelvärde är känt för {day}, så värdet {amount} kan inte bedömas. Lägg in tröskelvärdet.',
    en: 'No threshold is known for {day}, so the value {amount} cannot be judged. Enter the threshold.',
  },
};

/** What the rules of contracts say, in the languages of the API. */
export const CONTRACT_MESSAGES = {
  ...TERM,
  ...PRICE_INDEX_MESSAGES,
  ...RENEGOTIATION_MESSAGES,
  ...PROCUREMENT,
  'contracts.procurement.notPositive': { sv: 'Ange ett belopp över noll.', en: 'Give an amount above zero.' },
  'contracts.procurement.dayOrder': {
    sv: 'Dagen ligger före den då upphandlingen började.',
    en: 'The day is before the one on which the procurement began.',
  },
  'records.procurementThresholds': { sv: 'tröskelvärden', en: 'thresholds' },
  'records.contractProcurements': { sv: 'upphandlingar', en: 'procurements' },
  'records.contractChanges': { sv: 'ändringar av avtal', en: 'changes of contracts' },
  'contracts.price.NEGATIVE': { sv: 'Ange noll eller mer.', en: 'Give zero or more.' },
  'contracts.price.END_BEFORE_START': {
    sv: 'Sista dagen ligger före den första.',
    en: 'The last day is before the first.',
  },
  'contracts.secretReason': {
    sv: 'Ange skälet till att priserna är sekretessbelagda.',
    en: 'Give the reason why the prices are secret.',
  },
  'contracts.circle': {
    sv: 'Avtalet kan inte efterträda sig självt, inte heller genom andra avtal.',
    en: 'The contract cannot succeed itself, not by way of others either.',
  },
  'contracts.coverOne': {
    sv: 'Ange en tillgång, en modell eller en plats: en av dem.',
    en: 'Give an asset, a model or a site: one of them.',
  },
  'contracts.disclosure.masked': { sv: '[sekretess]', en: '[secret]' },
  'contracts.disclosure.number': { sv: 'Avtalsnummer', en: 'Contract number' },
  'contracts.disclosure.name': { sv: 'Avtal', en: 'Contract' },
  'contracts.disclosure.supplier': { sv: 'Leverantör', en: 'Supplier' },
  'contracts.disclosure.unit': { sv: 'Enhet', en: 'Unit' },
  'contracts.disclosure.term': { sv: 'Avtalstid', en: 'Term' },
  'contracts.disclosure.months': { sv: 'månader', en: 'months' },
  'contracts.disclosure.annualCost': { sv: 'Kostnad per år, kr exkl. moms', en: 'Cost in a year, SEK excl. VAT' },
  'contracts.disclosure.note': { sv: 'Anteckning', en: 'Note' },
  'contracts.disclosure.maskReason': { sv: 'Skäl till maskning', en: 'Reason for masking' },
  'contracts.disclosure.item': { sv: 'Prisrad', en: 'Price line' },
  'contracts.disclosure.quantity': { sv: 'Antal', en: 'Quantity' },
  'contracts.disclosure.unitPrice': { sv: 'Pris per styck, kr exkl. moms', en: 'Unit price, SEK excl. VAT' },
  'contracts.disclosure.billingPeriod': { sv: 'Per', en: 'Per' },
  'contracts.disclosure.firstDay': { sv: 'Från', en: 'From' },
  'contracts.disclosure.lastDay': { sv: 'Till', en: 'To' },
  'contracts.disclosure.MONTH': { sv: 'månad', en: 'month' },
  'contracts.disclosure.QUARTER': { sv: 'kvartal', en: 'quarter' },
  'contracts.disclosure.YEAR': { sv: 'år', en: 'year' },
  'contracts.disclosure.ONCE': { sv: 'engång', en: 'once' },
  'contracts.document.empty': { sv: 'Filen är tom.', en: 'The file is empty.' },
  'contracts.document.tooLarge': {
    sv: 'Filen är större än {limit} MiB, som är gränsen för dokument.',
    en: 'The file is larger than {limit} MiB, which is the limit for documents.',
  },
  'contracts.document.type': {
    sv: 'Filens innehåll stämmer inte med dess namn, eller är av en typ som inte tas emot. De som tas emot är {endings}.',
    en: 'What the file holds does not agree with its name, or is of a type that is not taken. Those taken are {endings}.',
  },
  'contracts.document.parameter': {
    sv: 'Parametern finns inte. De som finns är {known}.',
    en: 'There is no such parameter. There are {known}.',
  },
  'contracts.document.secret': {
    sv: 'Dokumentet är sekretessbelagt och kan bara hämtas av den som har behörighet till sekretessbelagda dokument.',
    en: 'The document is secret: only who is cleared for secret documents can download it.',
  },
  'contracts.document.secretReason': {
    sv: 'Ange skälet till att dokumentet är sekretessbelagt.',
    en: 'Give the reason why the document is secret.',
  },
  'records.contractDocuments': { sv: 'dokument', en: 'documents' },
  'records.contractDisclosures': { sv: 'utlämnanden', en: 'disclosures' },
  'records.contracts': { sv: 'avtal', en: 'contracts' },
  'records.contractPriceLines': { sv: 'prisrader', en: 'price lines' },
  'records.contractCoverages': { sv: 'avtalens omfattning', en: 'what contracts cover' },
} as const;
