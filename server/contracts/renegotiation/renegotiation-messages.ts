import type { CaseNeed } from './case-stage.ts';

type Texts = { sv: string; en: string };

const NEEDS: Readonly<Record<`renegotiation.need.${CaseNeed}`, Texts>> = {
  'renegotiation.need.OWNER': { sv: 'ansvarig', en: 'who leads it' },
  'renegotiation.need.BASELINE': { sv: 'fryst utgångsläge', en: 'a frozen baseline' },
  'renegotiation.need.TARGET': { sv: 'målpris', en: 'a target price' },
  'renegotiation.need.AGREED_OFFER': { sv: 'överenskommet anbud', en: 'the offer agreed on' },
  'renegotiation.need.AGREED_SAVING': { sv: 'överenskommen besparing', en: 'the agreed saving' },
  'renegotiation.need.EFFECTIVE_DATE': { sv: 'dag då priserna börjar gälla', en: 'the day from which prices apply' },
  'renegotiation.need.CLOSING_COMMENT': { sv: 'slutkommentar', en: 'a closing comment' },
  'renegotiation.need.REASON': { sv: 'skäl', en: 'a reason' },
};

/** What the rules of renegotiations say, in the languages of the API. */
export const RENEGOTIATION_MESSAGES = {
  ...NEEDS,
  'renegotiation.decided': {
    sv: 'Ärendet är avgjort och kan inte ändras så.',
    en: 'The case is decided and cannot be changed like that.',
  },
  'renegotiation.begun': {
    sv: 'Ett påbörjat ärende tas inte bort. Avbryt det i stället.',
    en: 'A case that has begun is not deleted. Abandon it instead.',
  },
  'renegotiation.sameContract': {
    sv: 'Ett ärende hör till samma avtal hela tiden.',
    en: 'A case belongs to one contract throughout.',
  },
  'renegotiation.sameCase': {
    sv: 'Ett anbud hör till samma ärende hela tiden.',
    en: 'An offer belongs to one case throughout.',
  },
  'renegotiation.notNext': {
    sv: 'Ärendet kan inte gå till det skedet härifrån.',
    en: 'The case cannot go to that stage from here.',
  },
  'renegotiation.sign': {
    sv: 'Ett ärende blir undertecknat genom att tilläggsavtalet registreras.',
    en: 'A case comes to be signed by recording the amendment.',
  },
  'renegotiation.needs': { sv: 'Detta saknas för skedet: {needs}.', en: 'The stage still needs: {needs}.' },
  'renegotiation.noPrices': {
    sv: 'Avtalet har inga löpande priser den dagen.',
    en: 'The contract has no recurring prices on that day.',
  },
  'renegotiation.twice': { sv: 'Samma alternativ står två gånger.', en: 'The same alternative stands twice.' },
  'renegotiation.between': { sv: 'Mellan {least} och {most}.', en: 'Between {least} and {most}.' },
  'renegotiation.decimals': { sv: 'Högst {limit} decimaler.', en: 'At most {limit} decimals.' },
  'renegotiation.lastMember': {
    sv: 'Den sista i gruppen kan inte tas bort.',
    en: 'The last one in the team cannot be taken out.',
  },
  'renegotiation.offerAgreed': {
    sv: 'Anbudet är det överenskomna. Gå tillbaka till förhandling för att ändra det.',
    en: 'The offer is the one agreed on. Go back to negotiating to change it.',
  },
  'renegotiation.signedLater': {
    sv: 'Dagen för undertecknandet kan inte ligga efter i dag.',
    en: 'The day of signing cannot be after today.',
  },
  'renegotiation.beforeStart': {
    sv: 'De nya priserna kan inte gälla före avtalets första dag.',
    en: 'The new prices cannot apply before the contract’s first day.',
  },
  'renegotiation.missingIndex': {
    sv: 'Indexet {series} saknar värde för {month}, så dagens pris är okänt.',
    en: 'The price index {series} has no value for {month}, so the price of the day is unknown.',
  },
  'renegotiation.baselineChanged': {
    sv: 'Avtalets priser den dag som utgångsläget gäller har ändrats. Frys utgångsläget på nytt.',
    en: 'The contract’s prices of the baseline’s day have changed. Freeze the baseline anew.',
  },
  'renegotiation.contractChanged': {
    sv: 'Avtalet har ändrats sedan överenskommelsen.',
    en: 'The contract has changed since the agreement.',
  },
  'renegotiation.oneChange': {
    sv: 'Ange antingen ändrat antal eller tillgångar som utgår.',
    en: 'Give either a change of the quantity or assets that are dropped.',
  },
  'renegotiation.notCovered': { sv: 'Avtalet omfattar inte tillgången.', en: 'The contract does not cover the asset.' },
  'renegotiation.quantity.UNKNOWN_ITEM': {
    sv: 'Avtalet har ingen sådan prisrad den dagen.',
    en: 'The contract has no such price line on that day.',
  },
  'renegotiation.quantity.BELOW_ZERO': {
    sv: 'Antalet blir mindre än noll.',
    en: 'The quantity would fall below zero.',
  },
  'records.renegotiationCases': { sv: 'omförhandlingar', en: 'renegotiations' },
  'records.renegotiationOffers': { sv: 'anbud', en: 'offers' },
  'records.contractAmendments': { sv: 'tilläggsavtal', en: 'amendments' },
} as const;
