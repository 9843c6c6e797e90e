import type { Beneficiary, ServiceKind, UsageMeasure } from '../../../services/service-kind.ts';
import type { ServicePhase } from '../../../services/service-phase.ts';
import type { Setting } from '../organisation/setting.ts';

/** Which units use a service, how it spread, and how much a unit uses it. */
export interface Spread {
  /** Units of these settings; departments or administrations instead of units where that is said. */
  readonly settings: readonly Setting[];
  readonly level: 'UNIT' | 'DEPARTMENT' | 'ADMINISTRATION';
  /** The part of them that is to use it. */
  readonly part: number;
  /** Months ago that the first unit began, and the last; below zero: it is to begin. */
  readonly from: number;
  readonly to: number;
  /** How many it is for, for each computer that a unit of the setting has. */
  readonly population: number;
  /** How much a thousand of these use it in a month when it has settled, and by what it grows in a year from then. */
  readonly perThousand: number;
  readonly growth: number;
  /** How many of the first units took part in the pilot. */
  readonly pilots?: number;
}

/** What a pilot set out to change: name, unit of the figures, before and at the end, days after its end; null: not yet. */
export type MeasureFact = readonly [
  name: string,
  unit: string,
  baseline: string,
  result: string | null,
  daysAfter: number | null,
];

/** A service of the region. Months count back from today. */
export interface ServiceFact {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly kind: ServiceKind;
  readonly phase: ServicePhase;
  /** The unit that it belongs to, those whose heads are its owners; null: nobody has been named. */
  readonly unit: string;
  readonly business: string | null;
  readonly it: string | null;
  readonly benefit: string | null;
  readonly beneficiaries: readonly Beneficiary[];
  readonly functions: readonly string[];
  readonly page?: string;
  readonly measure: UsageMeasure | null;
  readonly startedMonthsAgo: number | null;
  readonly pilotMonthsAgo?: readonly [from: number, to: number];
  readonly conclusion?: string;
  readonly measures?: readonly MeasureFact[];
  /** Months ago and share of the units, in percent. */
  readonly targets?: readonly (readonly [monthsAgo: number, share: string])[];
  /** K, R and T as three digits; '-' where no class is set. */
  readonly classes: string;
  /** Months until the class is to be looked at again. */
  readonly review: number | null;
  readonly isPrioritised?: boolean;
  readonly spread?: Spread;
}

const EHEALTH = 'E-hälsa';
const STRATEGY = 'Hälso- och sjukvårdsstrategi';
const CARE: readonly Setting[] = ['PRIMARY', 'OUTPATIENT', 'PSYCHIATRY', 'HABILITATION'];

export const SERVICE_FACTS: readonly ServiceFact[] = [
  {
    code: 'DVM',
    name: 'Digitala vårdmöten',
    description: 'Vårdmöten över video och chatt för invånare och patienter, med bokade och öppna tider.',
    kind: 'DIGITAL_VISIT',
    phase: 'ROLLOUT',
    unit: EHEALTH,
    business: 'Sjukvårdsrådgivningen 1177',
    it: EHEALTH,
    benefit: STRATEGY,
    beneficiaries: ['RESIDENT', 'EMPLOYEE'],
    functions: ['Boka digitalt vårdmöte', 'Videosamtal', 'Chatt', 'Egna mätvärden före mötet', 'Betala patientavgift'],
    page: 'https://www.1177.se/digitala-vardmoten',
    measure: 'VISITS',
    startedMonthsAgo: 30,
    pilotMonthsAgo: [36, 31],
    conclusion:
      'Sju av tio vårdmöten ersatte ett fysiskt besök, och väntetiden halverades. Införs brett, primärvården först.',
    measures: [
      ['Väntetid till första kontakt', 'dagar', '9.5', '4.2', 20],
      ['Andel vårdmöten som ersatte ett besök', 'procent', '0', '71', 20],
      ['Tid per kontakt', 'minuter', '30', '20', 12],
    ],
    targets: [
      [30, '5'],
      [18, '40'],
      [6, '75'],
      [-6, '90'],
    ],
    classes: '443',
    review: 5,
    isPrioritised: true,
    spread: {
      settings: CARE,
      level: 'UNIT',
      part: 0.85,
      from: 35,
      to: -4,
      population: 110,
      perThousand: 17,
      growth: 0.35,
      pilots: 4,
    },
  },
  {
    code: 'WTB',
    name: 'Webbtidbok',
    description: 'Invånare bokar, ombokar och avbokar sina besök på webben.',
    kind: 'WEB_BOOKING',
    phase: 'OPERATION',
    unit: EHEALTH,
    business: 'Sjukvårdsrådgivningen 1177',
    it: EHEALTH,
    benefit: 'Förvaltningsledning primärvård',
    beneficiaries: ['RESIDENT', 'EMPLOYEE'],
    functions: ['Boka tid', 'Omboka', 'Avboka', 'Påminnelse per sms', 'Lediga tider samma dag'],
    page: 'https://www.1177.se/webbtidbok',
    measure: 'BOOKINGS',
    startedMonthsAgo: 96,
    targets: [
      [60, '50'],
      [24, '80'],
      [0, '95'],
    ],
    classes: '333',
    review: 9,
    isPrioritised: true,
    spread: {
      settings: [...CARE, 'DENTAL', 'MATERNITY'],
      level: 'UNIT',
      part: 0.9,
      from: 90,
      to: 2,
      population: 110,
      perThousand: 48,
      growth: 0.12,
    },
  },
  {
    code: 'SOB',
    name: 'Stöd och behandling',
    description: 'Behandlingsprogram på nätet, med stöd av en behandlare.',
    kind: 'ONLINE_TREATMENT',
    phase: 'OPERATION',
    unit: EHEALTH,
    business: 'Allmänpsykiatri Exempelstad',
    it: EHEALTH,
    benefit: 'Förvaltningsledning psykiatri och habilitering',
    beneficiaries: ['RESIDENT', 'EMPLOYEE'],
    functions: ['Behandlingsprogram', 'Meddelanden med behandlare', 'Skattningar', 'Självhjälp'],
    page: 'https://www.1177.se/stod-och-behandling',
    measure: 'PROGRAMMES',
    startedMonthsAgo: 84,
    targets: [
      [36, '40'],
      [12, '60'],
      [-12, '80'],
    ],
    classes: '443',
    review: -2,
    isPrioritised: true,
    spread: {
      settings: ['PSYCHIATRY', 'PRIMARY', 'HABILITATION'],
      level: 'UNIT',
      part: 0.8,
      from: 80,
      to: -6,
      population: 110,
      perThousand: 2.6,
      growth: 0.2,
    },
  },
  {
    code: 'FVIS',
    name: 'FVIS – framtidens vårdinformationssystem',
    description: 'Journal, läkemedel, vårdadministration och beslutsstöd i ett system, för all vård i regionen.',
    kind: 'CARE_INFO_SYSTEM',
    phase: 'ROLLOUT',
    unit: 'Förvaltning vårdsystem',
    business: STRATEGY,
    it: 'Förvaltning vårdsystem',
    benefit: 'Digitaliseringsledning',
    beneficiaries: ['EMPLOYEE', 'RESIDENT', 'DECISION_MAKER'],
    functions: ['Journal', 'Läkemedel', 'Vårdadministration', 'Remisser och svar', 'Beslutsstöd', 'Uppföljning'],
    measure: 'USERS',
    startedMonthsAgo: 14,
    pilotMonthsAgo: [22, 16],
    conclusion: 'Dokumentationstiden minskade efter inlärning. Införs klinik för klinik med stöd på plats.',
    measures: [
      ['Dokumentationstid per läkare och dag', 'minuter', '96', '81', 25],
      ['Dubbelregistreringar per vårdtillfälle', 'antal', '3.4', '0.8', 25],
    ],
    targets: [
      [14, '10'],
      [2, '45'],
      [-14, '100'],
    ],
    classes: '444',
    review: 8,
    isPrioritised: true,
    spread: {
      settings: ['WARD', 'OUTPATIENT', 'SURGERY', 'INTENSIVE', 'EMERGENCY', 'PRIMARY', 'PSYCHIATRY', 'MATERNITY'],
      level: 'DEPARTMENT',
      part: 1,
      from: 21,
      to: -14,
      population: 2.4,
      perThousand: 930,
      growth: 0.02,
      pilots: 2,
    },
  },
  {
    code: 'KIS',
    name: 'KIS – kontorsinformationssystem',
    description: 'E-post, dokument, möten och samarbetsytor för alla medarbetare.',
    kind: 'OFFICE_INFO_SYSTEM',
    phase: 'OPERATION',
    unit: 'Förvaltning administrativa system',
    business: 'Digitaliseringsledning',
    it: 'Förvaltning administrativa system',
    benefit: 'Digitaliseringsledning',
    beneficiaries: ['EMPLOYEE', 'DECISION_MAKER'],
    functions: ['E-post och kalender', 'Dokument', 'Videomöten', 'Samarbetsytor', 'Telefoni i datorn'],
    measure: 'USERS',
    startedMonthsAgo: 30,
    targets: [
      [30, '30'],
      [12, '100'],
    ],
    classes: '233',
    review: 14,
    isPrioritised: true,
    spread: {
      settings: ['WARD', 'OUTPATIENT', 'PRIMARY', 'PSYCHIATRY', 'DENTAL', 'SERVICE', 'OFFICE', 'IT', 'LABORATORY'],
      level: 'DEPARTMENT',
      part: 1,
      from: 30,
      to: 13,
      population: 2.1,
      perThousand: 880,
      growth: 0.03,
    },
  },
  {
    code: 'JPN',
    name: '1177 Journalen',
    description: 'Invånare läser sin journal, sina provsvar och sina remisser på nätet.',
    kind: 'PATIENT_RECORD_ACCESS',
    phase: 'OPERATION',
    unit: EHEALTH,
    business: 'Sjukvårdsrådgivningen 1177',
    it: EHEALTH,
    benefit: STRATEGY,
    beneficiaries: ['RESIDENT'],
    functions: ['Läsa journal', 'Provsvar', 'Remisser', 'Vaccinationer', 'Logg över vem som läst'],
    page: 'https://www.1177.se/journalen',
    measure: 'LOGINS',
    startedMonthsAgo: 72,
    targets: [[24, '100']],
    classes: '433',
    review: 3,
    spread: {
      settings: ['WARD', 'OUTPATIENT', 'PRIMARY', 'PSYCHIATRY', 'DENTAL'],
      level: 'ADMINISTRATION',
      part: 1,
      from: 72,
      to: 20,
      population: 80,
      perThousand: 420,
      growth: 0.15,
    },
  },
  {
    code: 'EGM',
    name: 'Egenmonitorering i hemmet',
    description: 'Patienter med hjärtsvikt, KOL och diabetes mäter hemma; vården ser värdena och larm.',
    kind: 'REMOTE_MONITORING',
    phase: 'PILOT',
    unit: EHEALTH,
    business: 'Hjärtsviktsmottagningen',
    it: EHEALTH,
    benefit: 'Hjärtmottagningen',
    beneficiaries: ['RESIDENT', 'EMPLOYEE'],
    functions: ['Blodtryck och vikt', 'Syremättnad', 'Larm till mottagningen', 'Meddelanden'],
    measure: 'CONTACTS',
    startedMonthsAgo: 13,
    pilotMonthsAgo: [13, 2],
    conclusion: 'Akutbesöken minskade med en tredjedel bland deltagarna. Breddinförande föreslås.',
    measures: [
      ['Akutbesök per patient och år', 'antal', '2.1', '1.4', 18],
      ['Upplevd trygghet, skala 1–10', 'poäng', '5.8', '8.1', 10],
    ],
    targets: [
      [12, '10'],
      [-12, '60'],
    ],
    classes: '433',
    review: 10,
    spread: {
      settings: ['OUTPATIENT'],
      level: 'UNIT',
      part: 0.16,
      from: 13,
      to: -8,
      population: 12,
      perThousand: 620,
      growth: 0.5,
      pilots: 3,
    },
  },
  {
    code: 'TRI',
    name: 'Digital triagering',
    description: 'Invånare svarar på frågor om sina besvär och leds till rätt vårdnivå.',
    kind: 'DECISION_SUPPORT',
    phase: 'PILOT',
    unit: EHEALTH,
    business: 'Digitala vårdcentralen',
    it: EHEALTH,
    benefit: null,
    beneficiaries: ['RESIDENT', 'EMPLOYEE'],
    functions: ['Frågor om besvär', 'Råd om egenvård', 'Underlag till vårdpersonalen'],
    measure: 'CONTACTS',
    startedMonthsAgo: 4,
    pilotMonthsAgo: [4, -3],
    measures: [
      ['Samtal som slutar i egenvård', 'procent', '22', null, null],
      ['Tid per samtal', 'minuter', '11.5', null, null],
    ],
    targets: [
      [0, '10'],
      [-12, '80'],
    ],
    classes: '-',
    review: null,
    spread: {
      settings: ['PRIMARY'],
      level: 'UNIT',
      part: 0.5,
      from: 4,
      to: -14,
      population: 110,
      perThousand: 11,
      growth: 0.8,
      pilots: 2,
    },
  },
  {
    code: 'SIV',
    name: 'Självbetjäning i väntrummet',
    description: 'Incheckning, betalning och vägvisning utan kö till receptionen.',
    kind: 'OTHER',
    phase: 'IDEA',
    unit: EHEALTH,
    business: 'Förvaltningsledning primärvård',
    it: null,
    benefit: null,
    beneficiaries: ['RESIDENT', 'EMPLOYEE'],
    functions: [],
    measure: null,
    startedMonthsAgo: null,
    classes: '-',
    review: null,
  },
  {
    code: 'VID',
    name: 'Videoplattform',
    description: 'Bild och ljud för vårdmöten, rondning och utbildning.',
    kind: 'BASIC_IT',
    phase: 'OPERATION',
    unit: 'Servicedesk',
    business: null,
    it: 'Servicedesk',
    benefit: null,
    beneficiaries: ['EMPLOYEE', 'RESIDENT'],
    functions: ['Säker video', 'Virtuella rum', 'Tolk i mötet'],
    measure: null,
    startedMonthsAgo: 48,
    classes: '333',
    review: 6,
  },
  {
    code: 'INT',
    name: 'Integrationsplattform',
    description: 'Bär information mellan vårdsystem, e-tjänster och nationella tjänster.',
    kind: 'INTEGRATION',
    phase: 'OPERATION',
    unit: 'Integration och data',
    business: 'Digitaliseringsledning',
    it: 'Integration och data',
    benefit: null,
    beneficiaries: ['EMPLOYEE'],
    functions: ['Meddelanden', 'Katalogtjänst', 'Anslutning till nationell tjänsteplattform'],
    measure: null,
    startedMonthsAgo: 70,
    classes: '344',
    review: 4,
  },
  basic('NAT', 'Datanätverk', 'Nät och kommunikation', 'Fast och trådlöst nät på regionens alla platser.', '244'),
  basic('DAT', 'Datorer', 'Klient och mobilitet', 'Bärbara och stationära datorer med drift och utrullning.', '233'),
  basic(
    'MOB',
    'Smarta telefoner',
    'Klient och mobilitet',
    'Telefoner, abonnemang och hantering av mobila enheter.',
    '222',
  ),
  basic('SRV', 'Servertjänst', 'Servrar och lagring', 'Fysiska och virtuella servrar i två datahallar.', '344'),
  basic('LAG', 'Datalagring', 'Servrar och lagring', 'Lagring och säkerhetskopiering i två datahallar.', '344'),
  basic('SAK', 'IT-säkerhet', 'IT-säkerhet', 'Brandväggar, identiteter och övervakning dygnet runt.', '344'),
];

/** A service of basic IT, which the others stand on. */
function basic(code: string, name: string, unit: string, description: string, classes: string): ServiceFact {
  return {
    code,
    name,
    description,
    kind: 'BASIC_IT',
    phase: 'OPERATION',
    unit,
    business: 'Digitaliseringsledning',
    it: unit,
    benefit: null,
    beneficiaries: ['EMPLOYEE'],
    functions: [],
    measure: null,
    startedMonthsAgo: 120,
    classes,
    review: 12,
  };
}
