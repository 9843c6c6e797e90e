import type { ShareConflict, ShareFault } from './dependencies/share.ts';
import type { PilotNeed } from './pilot-need.ts';

type Texts = { sv: string; en: string };

const NEEDS: Readonly<Record<`services.need.${PilotNeed}`, Texts>> = {
  'services.need.FIRST_DAY': { sv: 'pilotens första dag', en: 'the first day of the pilot' },
  'services.need.LAST_DAY': { sv: 'en sista dag som har passerat', en: 'a last day that has passed' },
  'services.need.UNITS': { sv: 'minst en enhet som deltog', en: 'at least one unit that took part' },
  'services.need.MEASURES': { sv: 'minst ett mått', en: 'at least one measure' },
  'services.need.BASELINE': { sv: 'nollmätning för varje mått', en: 'a baseline of each measure' },
  'services.need.RESULT': { sv: 'resultat för varje mått', en: 'a result of each measure' },
  'services.need.MEASURED_ON': {
    sv: 'mätdag för varje resultat, efter pilotens start',
    en: 'the day of each result, after the pilot began',
  },
  'services.need.BENEFIT_OWNER': { sv: 'en nyttoägare', en: 'a benefit owner' },
  'services.need.CONCLUSION': { sv: 'en slutsats', en: 'a conclusion' },
};

const SHARES: Readonly<Record<`services.share.${(ShareFault | ShareConflict)['code']}`, Texts>> = {
  'services.share.MISSING': { sv: 'Ange ett tal för den här grunden.', en: 'Give a number for this basis.' },
  'services.share.NOT_WANTED': {
    sv: 'Ett tal anges bara för procent och antal.',
    en: 'A number is given only for percent and quantity.',
  },
  'services.share.NEGATIVE': { sv: 'Ange noll eller mer.', en: 'Give zero or more.' },
  'services.share.ABOVE_HUNDRED': {
    sv: 'Andelarna blir mer än 100 procent {month}.',
    en: 'The shares make more than 100 percent in {month}.',
  },
  'services.share.END_BEFORE_START': {
    sv: 'Sista månaden ligger före den första.',
    en: 'The last month is before the first.',
  },
  'services.share.SAME_RECORD': {
    sv: 'En post kan inte vara beroende av sig själv.',
    en: 'A record cannot stand on itself.',
  },
  'services.share.MIXED_BASES': {
    sv: 'Kostnaden fördelas redan på en annan grund {month}. Utöver procent går bara en grund i taget.',
    en: 'The cost is shared by another basis in {month} already. Beside percent there is one basis at a time.',
  },
};

/** What the rules of services say, in the languages of the API. */
export const SERVICE_MESSAGES = {
  ...NEEDS,
  ...SHARES,
  'services.pilotFirst': {
    sv: 'En tjänst går till breddinförande från sin pilot. Lägg in den som pilot först.',
    en: 'A service comes to its broad introduction from its pilot. Enter it as a pilot first.',
  },
  'services.phaseByStep': {
    sv: 'En fil ändrar inte fasen på en tjänst som redan finns. Byt fas på tjänstens sida.',
    en: 'A file does not change the phase of a service that is there. Change it on the page of the service.',
  },
  'services.phaseNotNext': {
    sv: 'Tjänsten kan inte gå till den fasen från den fas den är i.',
    en: 'The service cannot enter that phase from the one that it is in.',
  },
  'services.pilotGate': {
    sv: 'Piloten är inte klar för breddinförande. Det saknas: {needs}.',
    en: 'The pilot is not ready for a broad introduction. It lacks: {needs}.',
  },
  'services.endBeforeStart': {
    sv: 'Den sista dagen ligger före den första.',
    en: 'The last day is before the first.',
  },
  'services.twice': { sv: 'Det är redan angivet.', en: 'It is named already.' },
  'services.url': {
    sv: 'Ange en fullständig webbadress som börjar med https:// eller http://.',
    en: 'Give a complete web address that begins with https:// or http://.',
  },
  'services.monthOrder': {
    sv: 'Månaderna anges i ordning, var och en en gång.',
    en: 'The months are given in their order, each of them once.',
  },
  'services.percent': { sv: 'Ange 0 till 100 procent.', en: 'Give 0 to 100 percent.' },
  'services.quantity': {
    sv: 'Ange noll eller mer, med högst fyra decimaler.',
    en: 'Give zero or more, with four decimals at most.',
  },
  'services.figure': {
    sv: 'Talet är för stort eller har fler än fyra decimaler.',
    en: 'The number is too large or has more than four decimals.',
  },
  'services.value': {
    sv: 'Talet är för stort eller har fler än sex decimaler.',
    en: 'The number is too large or has more than six decimals.',
  },
  'services.population': {
    sv: 'Ange ett helt antal från 0 till 100 000 000.',
    en: 'Give a whole number from 0 to 100,000,000.',
  },
  'services.month': { sv: 'Ange en månad, som 2026-03.', en: 'Give a month, such as 2026-03.' },
  'services.dependOne': {
    sv: 'Ange en tjänst eller en tillgång som är beroende.',
    en: 'Give one service or one asset that stands on the other.',
  },
  'services.dependOnOne': {
    sv: 'Ange en tjänst, en tillgång eller ett avtal att vara beroende av.',
    en: 'Give one service, one asset or one contract to stand on.',
  },
  'services.sameEnds': {
    sv: 'Vad som står på vad ändras inte. Ta bort beroendet och lägg till ett nytt.',
    en: 'What stands on what stays. Delete the dependency and add another.',
  },
  'services.assetOnService': {
    sv: 'En tillgång kan vara beroende av tillgångar och avtal, men inte av en tjänst.',
    en: 'An asset can stand on assets and contracts, but not on a service.',
  },
  'services.usageOfAsset': {
    sv: 'Användning mäts av tjänster, så en tillgångs andel kan inte följa den.',
    en: 'Usage is that of services, so the share of an asset cannot follow it.',
  },
  'services.acquisitionOfService': {
    sv: 'Anskaffningsvärde har tillgångar, så en tjänsts andel kan inte följa det.',
    en: 'Assets have an acquisition cost, so the share of a service cannot follow it.',
  },
  'services.dependencyTwice': {
    sv: 'Beroendet finns redan {month}.',
    en: 'There is this dependency in {month} already.',
  },
  'services.dependencyCycle': {
    sv: 'Beroendet skulle ge en rundgång {month}: {path}.',
    en: 'The dependency would close a circle in {month}: {path}.',
  },
  'services.between': { sv: 'Ange {least} till {most}.', en: 'Give {least} to {most}.' },
  'services.periodOrder': {
    sv: 'Periodens sista månad ligger före den första.',
    en: 'The last month of the period is before the first.',
  },
  'services.periodLength': {
    sv: 'En period är högst {limit} månader.',
    en: 'A period is {limit} months at most.',
  },
  'records.services': { sv: 'e-hälsotjänster', en: 'e-health services' },
  'records.serviceAdoptions': { sv: 'enheters införande', en: 'adoption by units' },
  'records.serviceUsages': { sv: 'användning', en: 'usage' },
  'records.serviceMeasures': { sv: 'pilotens mått', en: 'measures of pilots' },
  'records.dependencies': { sv: 'beroenden', en: 'dependencies' },
} as const satisfies Record<string, Texts>;
