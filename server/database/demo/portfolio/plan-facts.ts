import type { BenefitKind, Certainty } from '../../../economy/benefit-sums.ts';
import type { Beneficiary } from '../../../services/service-kind.ts';

/** Name, kind, certainty, who has it, million SEK in a full year; measured: how it was before, and where that is found. */
export type BenefitFact = readonly [
  name: string,
  kind: BenefitKind,
  certainty: Certainty,
  beneficiary: Beneficiary,
  perYear: number,
  measured?: readonly [value: string, source: string],
];

/** What the demo world plans of an initiative, million SEK. */
export interface PlanFact {
  /** Work while it lasts: consultants and own staff. */
  readonly work: number;
  /** Equipment and licences that are bought in the first half. */
  readonly bought?: number;
  /** What it costs a year when it is in use. */
  readonly running?: number;
  readonly benefits: readonly BenefitFact[];
  /** Hours by code of role. */
  readonly hours?: Readonly<Record<string, number>>;
}

/** Code, name, hours that there are in a quarter. */
export const ROLE_FACTS: readonly (readonly [code: string, name: string, hours: number])[] = [
  ['PL', 'Projektledare', 4800],
  ['ARK', 'It-arkitekt', 1400],
  ['INT', 'Integrationsutvecklare', 2500],
  ['INF', 'Införandestöd', 4200],
  ['SAK', 'Informationssäkerhetsspecialist', 900],
];

const travel = (perYear: number): BenefitFact => [
  'Färre sjukresor',
  'FINANCIAL',
  'GREEN',
  'SOCIETY',
  perYear,
  ['2400', 'Reseräkningar, sjukreseenheten'],
];
const time = (name: string, perYear: number): BenefitFact => [name, 'REDISTRIBUTIVE', 'YELLOW', 'EMPLOYEE', perYear];
const saved = (name: string, perYear: number, source: string): BenefitFact => [
  name,
  'FINANCIAL',
  'GREEN',
  'DECISION_MAKER',
  perYear,
  ['100', source],
];
const hoped = (name: string, perYear: number): BenefitFact => [name, 'FINANCIAL', 'YELLOW', 'DECISION_MAKER', perYear];
const better = (name: string): BenefitFact => [name, 'QUALITY', 'RED', 'RESIDENT', 0.1];

/** By the initiatives' codes; an idea has no plan yet. */
export const PLAN_FACTS: Readonly<Record<string, PlanFact>> = {
  'I-001': {
    work: 6.4,
    bought: 1.8,
    running: 1.9,
    benefits: [travel(3.6), time('Kortare återbesök', 2.4), better('Lättare att nå vården')],
    hours: { PL: 2600, INF: 4200, INT: 600 },
  },
  'I-002': {
    work: 3.2,
    running: 0.6,
    benefits: [travel(0.9), time('Färre resor för hemsjukvården', 1.1)],
    hours: { PL: 1400, INF: 1900, INT: 500 },
  },
  'I-003': {
    work: 7.5,
    bought: 2.2,
    running: 2.8,
    benefits: [time('Frigjord tid i telefonrådgivningen', 3.9), hoped('Färre onödiga besök', 3.1)],
    hours: { PL: 2400, INF: 2800, INT: 1600, ARK: 400 },
  },
  'I-004': {
    work: 0.9,
    running: 0.4,
    benefits: [saved('Lägre tolkkostnad', 0.8, 'Fakturor 2025')],
    hours: { PL: 500 },
  },
  'I-006': {
    work: 5.1,
    running: 0.7,
    benefits: [saved('Färre uteblivna besök', 2.2, 'Patientadministrativa systemet'), time('Färre samtal', 1.5)],
    hours: { PL: 1900, INF: 3000 },
  },
  'I-007': {
    work: 2.3,
    running: 0.3,
    benefits: [saved('Porto och kuvert', 1.1, 'Fakturor 2025'), hoped('Färre uteblivna besök', 0.9)],
    hours: { PL: 900, INT: 700 },
  },
  'I-008': {
    work: 2.8,
    bought: 1.6,
    running: 0.4,
    benefits: [time('Tid i receptionen', 1.3)],
    hours: { PL: 1000, INF: 1400 },
  },
  'I-010': {
    work: 2.6,
    running: 0.5,
    benefits: [time('Fler patienter per behandlare', 1.8), better('Kortare kö till behandling')],
    hours: { PL: 900, INF: 1600 },
  },
  'I-011': { work: 2.1, running: 0.4, benefits: [hoped('Mindre vård senare', 0.9)], hours: { PL: 800, INF: 1500 } },
  'I-012': {
    work: 2.9,
    running: 0.8,
    benefits: [hoped('Färre vårddygn', 1.7), better('Rehabilitering i vardagen')],
    hours: { PL: 1000, INF: 1200 },
  },
  'I-013': {
    work: 92,
    bought: 38,
    running: 21,
    benefits: [
      saved('Avvecklade system', 17.5, 'Avtalsregistret'),
      time('Mindre dubbelregistrering', 22),
      better('Samma uppgifter hos alla vårdgivare'),
    ],
    hours: { PL: 16000, ARK: 5200, INT: 9800, INF: 21000, SAK: 2200 },
  },
  'I-014': {
    work: 4.2,
    benefits: [saved('Drift och licenser som upphör', 6.3, 'Avtalsregistret')],
    hours: { PL: 1300, ARK: 500, INT: 900 },
  },
  'I-015': {
    work: 3.4,
    bought: 8.6,
    running: 0.9,
    benefits: [saved('Kasserade läkemedel', 1.6, 'Läkemedelsstatistik 2025'), time('Tid i läkemedelsrum', 1.9)],
    hours: { PL: 1200, INF: 1100, INT: 700 },
  },
  'I-016': {
    work: 1.9,
    running: 1.2,
    benefits: [time('Mindre väntan på utskrift', 2.1), hoped('Färre läkarsekreterartimmar', 1.4)],
    hours: { PL: 700, INT: 500, SAK: 150 },
  },
  'I-017': { work: 0.5, running: 2.6, benefits: [hoped('Färre läkarsekreterartimmar', 2.9)], hours: { PL: 300 } },
  'I-019': {
    work: 11.8,
    bought: 4.1,
    running: 2.9,
    benefits: [saved('Avvecklade system', 3.3, 'Avtalsregistret'), time('Kortare handläggning', 2.6)],
    hours: { PL: 3600, INF: 5200, INT: 1500, ARK: 700 },
  },
  'I-020': {
    work: 4.4,
    running: 0.9,
    benefits: [saved('Arkivlokal som sägs upp', 0.7, 'Hyresavtal'), better('Handlingar som går att hitta')],
    hours: { PL: 1500, ARK: 400, SAK: 300 },
  },
  'I-021': { work: 1.2, running: 0.3, benefits: [saved('Bud och porto', 0.6, 'Fakturor 2023')], hours: { PL: 500 } },
  'I-022': {
    work: 1.9,
    running: 0.3,
    benefits: [time('Tid på ekonomiavdelningen', 0.9), saved('Dröjsmålsräntor', 0.3, 'Bokslut 2024')],
    hours: { PL: 700, INT: 400 },
  },
  'I-023': { work: 1.4, running: 0.6, benefits: [time('Färre ärenden till servicedesk', 0.7)], hours: { PL: 600 } },
  'I-024': {
    work: 6.2,
    bought: 27.5,
    running: 1.4,
    benefits: [saved('Serviceavtal som upphör', 3.8, 'Avtalsregistret'), hoped('Färre avbrott', 2.1)],
    hours: { PL: 2200, ARK: 1300, SAK: 500 },
  },
  'I-025': {
    work: 3.1,
    bought: 9.8,
    running: 0.8,
    benefits: [time('Mobilt arbete på vårdavdelning', 2.3)],
    hours: { PL: 1300, ARK: 300 },
  },
  'I-026': {
    work: 2.4,
    bought: 12.9,
    running: 0.9,
    benefits: [saved('Licenser', 3.4, 'Avtalsregistret'), saved('El och kyla', 0.8, 'Elmätare, datahallen')],
    hours: { PL: 900, ARK: 900 },
  },
  'I-027': {
    work: 3.8,
    running: 9.6,
    benefits: [saved('Egen serverdrift', 8.9, 'Resultaträkning, it'), hoped('Uppskjuten förnyelse', 2.4)],
    hours: { PL: 1400, ARK: 1000, SAK: 600 },
  },
  'I-028': {
    work: 4.9,
    bought: 16.4,
    benefits: [saved('Förlängd support som undviks', 5.2, 'Offert 2024'), time('Snabbare inloggning', 1.2)],
    hours: { PL: 1800, INF: 2600 },
  },
  'I-029': {
    work: 3.6,
    bought: 1.2,
    running: 0.7,
    benefits: [hoped('Undvikna incidenter', 1.9), time('Färre glömda lösenord', 0.8)],
    hours: { PL: 1100, SAK: 1200, INT: 500 },
  },
  'I-030': { work: 2.2, running: 3.1, benefits: [hoped('Undvikna incidenter', 3.6)], hours: { PL: 600, SAK: 1100 } },
  'I-031': {
    work: 5.8,
    bought: 1.4,
    running: 1.6,
    benefits: [time('Mindre manuell rapportering', 2.4), hoped('Bättre styrning', 1.5)],
    hours: { PL: 1500, ARK: 800, INT: 2100 },
  },
  'I-032': {
    work: 4.6,
    bought: 1.9,
    running: 1.5,
    benefits: [saved('Färre inläggningar', 3.7, 'Vårddygn 2025, KPP'), better('Trygghet hemma')],
    hours: { PL: 1500, INF: 1900, INT: 800 },
  },
};

/** What restructuring measures of 2018 and 2019 cost in each of the years, million SEK, and what they are to give a year after. */
export const MEASURE_FACTS: Readonly<Record<string, Readonly<Record<'2018' | '2019' | 'after', number>>>> = {
  'I-033': { '2018': 5, '2019': 5, after: 3.4 },
  'I-034': { '2018': 2.9, '2019': 3.1, after: 2.2 },
  'I-035': { '2018': 2.1, '2019': 0.9, after: 1.3 },
  'I-036': { '2018': 1.7, '2019': 2, after: 1.9 },
  'I-037': { '2018': 0, '2019': 2.6, after: 1.1 },
  'I-038': { '2018': 0, '2019': 3, after: 2.6 },
  'I-039': { '2018': 0, '2019': 2.3, after: 1.2 },
  // Stopped: with it the year would have come to 18.1.
  'I-040': { '2018': 0, '2019': 0.2, after: 0.1 },
};
