import type { InitiativeBond, InitiativeEffect, InitiativeKind } from '../../../portfolio/initiative-kind.ts';
import type { InitiativeStage } from '../../../portfolio/initiative-stage.ts';

/** What the demo world says of an initiative. Months count from today, or are named. */
export interface InitiativeFact {
  readonly code: string;
  readonly name: string;
  readonly kind: InitiativeKind;
  readonly stage: InitiativeStage;
  readonly unit: string;
  /** The unit whose head answers for it; null where nobody does yet. */
  readonly owner: string | null;
  readonly area: string | null;
  readonly months: readonly [first: number, last: number] | readonly [first: string, last: string] | null;
  readonly about: string;
  /** Expected organisational and economic outcome. */
  readonly outcome?: readonly [organisational: string, economic: string];
  /** The measure of the unit's action plan that it is; null: on top of the plan; left out: not told yet. */
  readonly measure?: string | null;
  readonly isPrioritised?: boolean;
  readonly isMandatory?: boolean;
  readonly starts?: readonly [earliest: number, latest: number];
  readonly variantOf?: string;
  readonly pilot?: string;
  readonly closing?: string;
  readonly stopped?: string;
  /** Name, percent of the cost and percent of the benefit. */
  readonly partners?: readonly (readonly [name: string, cost: string, benefit: string])[];
  readonly risks?: readonly (readonly [what: string, likelihood: number, consequence: number, response: string])[];
  /** Codes of goals. */
  readonly goals: readonly string[];
  /** Codes of services, and what it does to them. */
  readonly services?: readonly (readonly [code: string, effect: InitiativeEffect])[];
  /** Names of system assets, and what it does to them. */
  readonly systems?: readonly (readonly [name: string, effect: InitiativeEffect])[];
  /** Codes of earlier initiatives. */
  readonly bonds?: readonly (readonly [bond: InitiativeBond, code: string, years?: number])[];
}

/** Code, name, document, what is to be reached. */
export const GOAL_FACTS: readonly (readonly [string, string, string, string])[] = [
  ['NARA', 'Nära vård', 'Regionplan', 'Vården flyttas så nära invånaren som möjligt, med primärvården som bas.'],
  ['DIGI', 'Digitalt när det går', 'Digitaliseringsstrategi', 'Invånaren väljer den digitala vägen när den är bra.'],
  ['EKON', 'Ekonomi i balans', 'Verksamhetsplan', 'Kostnadsutvecklingen hålls under intäkternas.'],
  ['ARBE', 'En hållbar arbetsmiljö', 'Verksamhetsplan', 'Mer tid för patienterna och mindre för administration.'],
  ['SAKR', 'Säker information', 'Riktlinje för informationssäkerhet', 'Rätt information för rätt person, alltid.'],
];

const [DVM, WTB, SOB, FVIS, KIS, BASE] = [
  'Digitala vårdmöten',
  'Webbtidbok',
  'Stöd och behandling',
  'FVIS',
  'KIS',
  'Basal it',
];
const [EHEALTH, CARE, OFFICE, DATA, NETWORK, SERVERS, CLIENTS, SECURITY] = [
  'E-hälsa',
  'Förvaltning vårdsystem',
  'Förvaltning administrativa system',
  'Integration och data',
  'Nät och kommunikation',
  'Servrar och lagring',
  'Klient och mobilitet',
  'IT-säkerhet',
];

type Rest = Omit<InitiativeFact, 'code' | 'name' | 'kind' | 'stage' | 'unit' | 'owner' | 'area' | 'months' | 'about'>;

function project(
  code: string,
  name: string,
  stage: InitiativeStage,
  unit: string,
  area: string,
  months: InitiativeFact['months'],
  about: string,
  rest: Rest,
): InitiativeFact {
  return {
    code,
    name,
    kind: 'DIGITALISATION',
    stage,
    unit,
    owner: stage === 'IDEA' ? null : unit,
    area,
    months,
    about,
    ...rest,
  };
}

/** A restructuring measure of 2018–2019, charged on equity. */
function measure(
  code: string,
  name: string,
  stage: InitiativeStage,
  unit: string,
  months: readonly [string, string],
  about: string,
  rest: Rest,
): InitiativeFact {
  const area = 'Omställning 2018–2019';
  return { code, name, kind: 'RESTRUCTURING', stage, unit, owner: unit, area, months, about, measure: null, ...rest };
}

export const INITIATIVE_FACTS: readonly InitiativeFact[] = [
  project(
    'I-001',
    'Digitala vårdmöten i hela primärvården',
    'ROLLOUT',
    EHEALTH,
    DVM,
    [-20, 6],
    'Alla vårdcentraler erbjuder bokade och öppna tider över video.',
    {
      outcome: [
        'Vart tredje återbesök sker digitalt och frigör tid på mottagningen.',
        'Lägre kostnad för sjukresor och lokaler.',
      ],
      measure: 'Digitala återbesök i primärvården',
      isPrioritised: true,
      pilot: 'Pilot på fyra vårdcentraler: 31 procent av återbesöken digitala, nöjdhet 4,4 av 5.',
      risks: [
        ['Tiderna läggs inte ut av mottagningarna', 3, 4, 'Andelen följs varje månad per enhet.'],
        ['Fel besök blir digitala', 2, 3, 'Gemensam lista över lämpliga besök.'],
      ],
      goals: ['NARA', 'DIGI'],
      services: [['DVM', 'CHANGES']],
      systems: [['Digitala vårdmöten', 'NEEDS']],
    },
  ),
  project(
    'I-002',
    'Digitala vårdmöten med kommunernas hemsjukvård',
    'RUNNING',
    EHEALTH,
    DVM,
    [-4, 14],
    'Läkare deltar på distans vid hembesök tillsammans med kommunens sjuksköterska.',
    {
      outcome: ['Färre onödiga transporter till sjukhus från särskilt boende.', 'Färre ambulansuppdrag och akutbesök.'],
      measure: null,
      partners: [
        ['Exempelstads kommun', '25', '20'],
        ['Norrhamns kommun', '10', '10'],
      ],
      risks: [['Kommunernas nät räcker inte till', 3, 3, 'Mätning i förväg, mobilt nät som reserv.']],
      goals: ['NARA', 'EKON'],
      services: [['DVM', 'CHANGES']],
      bonds: [['DEPENDS_ON', 'I-001']],
    },
  ),
  project(
    'I-003',
    'Digital första kontakt i primärvården',
    'PROPOSED',
    EHEALTH,
    DVM,
    [3, 20],
    'Invånaren beskriver sitt ärende digitalt och lotsas till rätt nivå före besöket.',
    {
      outcome: [
        'Kortare telefonköer och rätt profession direkt.',
        'Färre läkarbesök som kunde ha skötts av annan profession.',
      ],
      measure: 'Rätt vårdnivå i första kontakten',
      isPrioritised: true,
      risks: [['Ärenden hamnar på fel nivå', 3, 4, 'Medicinsk granskning av flödena varje kvartal.']],
      goals: ['NARA', 'DIGI', 'ARBE'],
      services: [
        ['TRI', 'INTRODUCES'],
        ['DVM', 'NEEDS'],
      ],
      bonds: [['DEPENDS_ON', 'I-001']],
    },
  ),
  project(
    'I-004',
    'Tolk på distans i digitala vårdmöten',
    'PRE_STUDY',
    EHEALTH,
    DVM,
    [8, 16],
    'Tolken kopplas in som tredje part i videomötet.',
    {
      outcome: ['Kortare väntan på tolkade besök.', 'Lägre kostnad för tolkens resor.'],
      goals: ['DIGI'],
      services: [['DVM', 'CHANGES']],
    },
  ),
  project(
    'I-005',
    'Gruppbesök över video',
    'IDEA',
    EHEALTH,
    DVM,
    null,
    'Patientskolor och gruppbehandling på distans.',
    { goals: ['DIGI'] },
  ),
  project(
    'I-006',
    'Webbtidbok på alla mottagningar',
    'REALISING',
    EHEALTH,
    WTB,
    [-34, -5],
    'Alla öppna mottagningar lägger ut bokningsbara tider.',
    {
      outcome: ['Färre uteblivna besök och färre samtal.', 'Frigjord tid i receptionen och färre tomma tider.'],
      measure: 'Webbtidbok för alla öppna mottagningar',
      isPrioritised: true,
      pilot: 'Pilot på tre mottagningar: uteblivna besök ner från 6,1 till 4,2 procent.',
      goals: ['DIGI', 'ARBE'],
      services: [['WTB', 'CHANGES']],
      systems: [['Webbtidboken', 'CHANGES']],
    },
  ),
  project(
    'I-007',
    'Kallelser som kan bokas om',
    'DECIDED',
    EHEALTH,
    WTB,
    [2, 12],
    'Den digitala kallelsen har en länk som bokar om tiden.',
    {
      outcome: ['Patienten väljer själv en tid som passar.', 'Färre brev och färre uteblivna besök.'],
      measure: 'Digitala kallelser',
      goals: ['DIGI', 'EKON'],
      services: [['WTB', 'CHANGES']],
      bonds: [['DEPENDS_ON', 'I-006']],
    },
  ),
  project(
    'I-008',
    'Självbetjäning i receptionen',
    'CLOSED',
    EHEALTH,
    WTB,
    [-50, -26],
    'Incheckning och betalning vid skärm eller i telefonen.',
    {
      outcome: ['Kortare köer i receptionen.', 'Två årsarbeten frigörs i receptionerna.'],
      measure: 'Självincheckning',
      pilot: 'Pilot på två vårdcentraler: 72 procent checkade in själva.',
      closing: 'Nyttan är hemtagen: receptionerna har bemannats om från och med föregående år.',
      goals: ['ARBE', 'EKON'],
      services: [['SIV', 'INTRODUCES']],
    },
  ),
  project(
    'I-009',
    'Väntelista som fylls av sig själv',
    'IDEA',
    EHEALTH,
    WTB,
    null,
    'Återbud erbjuds automatiskt dem som väntar.',
    { goals: ['DIGI'] },
  ),
  project(
    'I-010',
    'Stöd och behandling i vuxenpsykiatrin',
    'RUNNING',
    EHEALTH,
    SOB,
    [-8, 10],
    'KBT-program för ångest, depression och sömn.',
    {
      outcome: ['Behandling kan börja inom 30 dagar.', 'Färre köpta behandlingar utanför regionen.'],
      measure: 'Internetbehandling i psykiatrin',
      isPrioritised: true,
      pilot: 'Pilot vid Allmänpsykiatri Exempelstad: 64 procent fullföljde.',
      risks: [['Behandlare saknas', 4, 4, 'Gemensam behandlargrupp för hela regionen.']],
      goals: ['DIGI', 'NARA'],
      services: [['SOB', 'CHANGES']],
    },
  ),
  project(
    'I-011',
    'Levnadsvaneprogram i primärvården',
    'PROPOSED',
    EHEALTH,
    SOB,
    [4, 22],
    'Program för sömn, tobak och fysisk aktivitet med stöd av vårdcentralen.',
    {
      outcome: ['Fler får stöd utan att vänta på en tid.', 'Färre besök för livsstilsrelaterade besvär.'],
      measure: null,
      partners: [['Exempelstads kommun', '15', '25']],
      goals: ['NARA'],
      services: [['SOB', 'CHANGES']],
    },
  ),
  project(
    'I-012',
    'Rehabilitering hemma efter stroke',
    'PRE_STUDY',
    EHEALTH,
    SOB,
    [10, 28],
    'Träningsprogram med uppföljning av arbetsterapeut på distans.',
    {
      goals: ['NARA'],
      services: [['SOB', 'CHANGES']],
    },
  ),
  project(
    'I-013',
    'Införande av FVIS',
    'RUNNING',
    CARE,
    FVIS,
    [-30, 30],
    'Framtidens vårdinformationssystem ersätter journalsystemet och ett tjugotal system runt det.',
    {
      outcome: ['Gemensam information i hela vårdkedjan.', 'Avveckling av journalsystemet och de system som det bär.'],
      measure: 'Framtidens vårdinformationssystem',
      isPrioritised: true,
      isMandatory: true,
      risks: [
        ['Införandet försenas av integrationer', 4, 5, 'Egen ström för integrationer med tidig provdrift.'],
        ['Verksamheten hinner inte utbilda', 4, 4, 'Utbildning i vågor med ersatt tid.'],
      ],
      goals: ['ARBE', 'SAKR'],
      services: [['FVIS', 'INTRODUCES']],
      systems: [
        ['FVIS – framtidens vårdinformationssystem', 'INTRODUCES'],
        ['Journalsystemet', 'REPLACES'],
      ],
    },
  ),
  project(
    'I-014',
    'Avveckling av journalsystemet',
    'DECIDED',
    CARE,
    FVIS,
    [14, 36],
    'Journalsystemet stängs när alla enheter använder FVIS; journalerna bevaras läsbara.',
    {
      outcome: ['Ett ställe att söka i.', 'Licenser, drift och förvaltning upphör.'],
      measure: 'Avveckling av gamla vårdsystem',
      isMandatory: true,
      goals: ['EKON', 'SAKR'],
      systems: [['Journalsystemet', 'REPLACES']],
      bonds: [['DEPENDS_ON', 'I-013', 1]],
    },
  ),
  project(
    'I-015',
    'Läkemedelsautomater på vårdavdelningar',
    'PROPOSED',
    CARE,
    FVIS,
    [6, 24],
    'Automater kopplade till ordinationen i FVIS.',
    {
      outcome: ['Färre avvikelser i läkemedelshanteringen.', 'Mindre kassation och frigjord tid för sjuksköterskor.'],
      measure: null,
      risks: [['Ombyggnad av läkemedelsrum fördyrar', 3, 3, 'Inventering av rummen i förstudien.']],
      goals: ['ARBE', 'SAKR'],
      services: [['FVIS', 'NEEDS']],
      bonds: [['DEPENDS_ON', 'I-013']],
    },
  ),
  project(
    'I-016',
    'Tal till text i journalen',
    'PRE_STUDY',
    CARE,
    FVIS,
    [5, 15],
    'Diktering blir text direkt i FVIS.',
    {
      outcome: ['Journalen är klar när besöket är slut.', 'Frigjord tid för medicinska sekreterare.'],
      goals: ['ARBE'],
      variantOf: 'DIKTERING',
      services: [['FVIS', 'CHANGES']],
    },
  ),
  project('I-017', 'Inköpt skrivtjänst', 'PRE_STUDY', CARE, FVIS, [3, 9], 'Diktat skrivs ut av en leverantör.', {
    goals: ['ARBE'],
    variantOf: 'DIKTERING',
    bonds: [['EXCLUDES', 'I-016']],
  }),
  project(
    'I-018',
    'Beslutsstöd för antibiotika',
    'IDEA',
    CARE,
    FVIS,
    null,
    'Råd vid förskrivning efter lokala resistensdata.',
    { goals: ['SAKR'] },
  ),
  project(
    'I-019',
    'KIS: gemensamt dokument- och ärendehanteringssystem',
    'ROLLOUT',
    OFFICE,
    KIS,
    [-22, 8],
    'Ett kontorsinformationssystem för dokument, ärenden, e-post och samarbete.',
    {
      outcome: ['Ett ställe för handlingar och diarium.', 'Fem äldre system avvecklas.'],
      measure: 'Kontorsinformationssystem',
      isPrioritised: true,
      pilot: 'Pilot i centrala staben: handläggningstiden för utlämnande halverades.',
      goals: ['ARBE', 'SAKR'],
      services: [['KIS', 'INTRODUCES']],
      systems: [['KIS – kontorsinformationssystem', 'INTRODUCES']],
    },
  ),
  project(
    'I-020',
    'E-arkiv för regionens handlingar',
    'PROPOSED',
    OFFICE,
    KIS,
    [5, 26],
    'Handlingar i KIS och FVIS levereras till ett e-arkiv.',
    {
      outcome: ['Handlingar kan lämnas ut och gallras i tid.', 'Gamla system kan stängas.'],
      measure: null,
      isMandatory: true,
      goals: ['SAKR'],
      services: [['KIS', 'NEEDS']],
      bonds: [['DEPENDS_ON', 'I-019']],
    },
  ),
  project(
    'I-021',
    'Digital underskrift',
    'CLOSED',
    OFFICE,
    KIS,
    [-30, -18],
    'Avtal och protokoll skrivs under elektroniskt.',
    {
      outcome: ['Protokoll justeras samma dag.', 'Mindre utskrift, post och arkivering.'],
      measure: 'Digital underskrift',
      pilot: 'Pilot i regionstyrelsen under två sammanträden.',
      closing: 'Alla nämnder använder digital underskrift. Besparingen på porto och papper är hemtagen.',
      goals: ['ARBE'],
      services: [['KIS', 'CHANGES']],
    },
  ),
  project(
    'I-022',
    'Automatiserad fakturahantering',
    'REALISING',
    OFFICE,
    KIS,
    [-18, -3],
    'Fakturor konteras av regler och stickprov.',
    {
      outcome: ['Färre fakturor att hantera för hand.', 'Tre årsarbeten kan användas till annat.'],
      measure: 'Automatisering i ekonomiprocessen',
      pilot: 'Pilot på tre kostnadsställen: 83 procent konterades rätt utan handpåläggning.',
      goals: ['EKON', 'ARBE'],
      services: [['KIS', 'NEEDS']],
    },
  ),
  project(
    'I-023',
    'Chattassistent för personalens frågor',
    'STOPPED',
    OFFICE,
    KIS,
    [-6, 6],
    'Assistent som svarar på frågor om lön, schema och it.',
    {
      outcome: ['Färre ärenden hos HR-stöd och servicedesk.', 'Frigjord tid i servicedesk.'],
      measure: null,
      stopped: 'Informationsklassningen visade att tjänsten inte kan användas med personuppgifter.',
      goals: ['ARBE'],
    },
  ),
  project(
    'I-024',
    'Nytt stamnät',
    'DECIDED',
    NETWORK,
    BASE,
    [1, 18],
    'Stamnätets växlar byts innan de lämnar support.',
    {
      outcome: ['Nätet klarar FVIS krav på tillgänglighet.', 'Lägre underhållskostnad och färre avbrott.'],
      measure: 'Reinvestering i stamnätet',
      isMandatory: true,
      goals: ['SAKR'],
      starts: [0, 1],
    },
  ),
  project(
    'I-025',
    'Trådlöst nät i alla vårdlokaler',
    'RUNNING',
    NETWORK,
    BASE,
    [-10, 9],
    'Accesspunkter byts och täckningen mäts i varje vårdrum.',
    {
      outcome: ['Mobilt arbetssätt vid patienten.', 'Färre fasta datorer.'],
      measure: 'Trådlöst nät',
      goals: ['ARBE'],
    },
  ),
  project(
    'I-026',
    'Ny plattform för virtuella servrar',
    'PROPOSED',
    SERVERS,
    BASE,
    [7, 20],
    'Värdservrar och lagring köps in i ett gemensamt kluster.',
    {
      outcome: ['Drift utan avbrott vid underhåll.', 'Lägre licens- och energikostnad.'],
      measure: 'Reinvestering i servermiljön',
      variantOf: 'SERVERPLATTFORM',
      goals: ['EKON', 'SAKR'],
      bonds: [['DEPENDS_ON', 'I-024']],
      starts: [0, 2],
    },
  ),
  project(
    'I-027',
    'Serverdrift som tjänst',
    'PRE_STUDY',
    SERVERS,
    BASE,
    [7, 30],
    'Serverdriften upphandlas som tjänst i stället för egen plattform.',
    {
      goals: ['EKON'],
      variantOf: 'SERVERPLATTFORM',
      bonds: [['EXCLUDES', 'I-026']],
    },
  ),
  project(
    'I-028',
    'Byte av klientdatorer till nytt operativsystem',
    'REALISING',
    CLIENTS,
    BASE,
    [-26, -6],
    'Alla klienter byts eller uppgraderas före supportens slut.',
    {
      outcome: ['Alla klienter får säkerhetsuppdateringar.', 'Enklare förvaltning och färre modeller.'],
      measure: 'Livscykelbyte av klienter',
      isMandatory: true,
      pilot: 'Pilot med 150 klienter på centrala staben.',
      goals: ['SAKR'],
    },
  ),
  project(
    'I-029',
    'Stark autentisering överallt',
    'RUNNING',
    SECURITY,
    BASE,
    [-5, 11],
    'Inloggning med tjänstekort eller mobil i alla system.',
    {
      outcome: ['Snabbare inloggning och färre lösenord.', 'Färre ärenden om glömda lösenord.'],
      measure: 'Åtgärder enligt NIS 2',
      isMandatory: true,
      goals: ['SAKR', 'ARBE'],
      systems: [['Identitets- och behörighetshantering', 'CHANGES']],
    },
  ),
  project(
    'I-030',
    'Loggning och övervakning dygnet runt',
    'PROPOSED',
    SECURITY,
    BASE,
    [3, 15],
    'En säkerhetscentral följer händelser dygnet runt, delad med två andra regioner.',
    {
      outcome: ['Angrepp upptäcks inom timmar.', 'Lägre förväntad kostnad för avbrott.'],
      measure: null,
      isMandatory: true,
      partners: [
        ['Region Norr', '33.3', '33.3'],
        ['Region Söder', '33.3', '33.3'],
      ],
      goals: ['SAKR'],
    },
  ),
  project(
    'I-031',
    'Dataplattform för uppföljning',
    'PRE_STUDY',
    DATA,
    'Analys',
    [6, 24],
    'Uppföljning av produktion, ekonomi och kvalitet från en gemensam plats.',
    {
      outcome: ['Samma siffror i hela regionen.', 'Mindre manuellt rapportarbete.'],
      goals: ['EKON'],
      systems: [['Integrationsplattformen', 'NEEDS']],
    },
  ),
  project(
    'I-032',
    'Egenmonitorering vid hjärtsvikt och KOL',
    'DECIDED',
    EHEALTH,
    'Egenmonitorering',
    [2, 20],
    'Patienten mäter hemma och ett team följer värdena.',
    {
      outcome: ['Försämring upptäcks innan patienten behöver slutenvård.', 'Färre återinläggningar.'],
      measure: null,
      isPrioritised: true,
      partners: [['Kvarnbro kommun', '10', '15']],
      risks: [['Mätutrustning kommer sent', 2, 3, 'Avrop på nationellt ramavtal.']],
      goals: ['NARA', 'DIGI'],
      services: [['EGM', 'CHANGES']],
    },
  ),
  measure(
    'I-033',
    'Mobilt närvårdsteam',
    'CLOSED',
    'Mobila närvårdsteamet',
    ['2018-03', '2019-12'],
    'Läkare och sjuksköterska gör hembesök hos multisjuka äldre.',
    {
      outcome: ['Färre inläggningar av multisjuka äldre.', 'Lägre kostnad för slutenvård.'],
      closing: 'Teamet är permanent; inläggningarna minskade med 18 procent i målgruppen.',
      goals: ['NARA', 'EKON'],
      partners: [['Exempelstads kommun', '20', '20']],
    },
  ),
  measure(
    'I-034',
    'Specialister på konsultation i primärvården',
    'CLOSED',
    'Medicinmottagningen',
    ['2018-04', '2019-12'],
    'Specialister är på vårdcentral en dag i veckan.',
    {
      outcome: ['Patienter stannar i primärvården.', 'Färre remisser och färre besök på sjukhus.'],
      closing: 'Remisserna till medicinmottagningen minskade med elva procent.',
      goals: ['NARA'],
    },
  ),
  measure(
    'I-035',
    'Sårcentrum i primärvården',
    'CLOSED',
    'Sårcentrum',
    ['2018-05', '2019-06'],
    'Svårläkta sår behandlas samlat i primärvården.',
    {
      outcome: ['Kortare läkningstid.', 'Färre omläggningar och lägre materialkostnad.'],
      closing: 'Läkningstiden är 30 procent kortare; besparingen är hemtagen.',
      goals: ['NARA', 'EKON'],
    },
  ),
  measure(
    'I-036',
    'Fast vårdkontakt för mångbesökare',
    'CLOSED',
    'Vårdcentralen Centrum',
    ['2018-06', '2019-12'],
    'Den som ofta söker akut får en fast vårdkontakt och en plan.',
    {
      outcome: ['Färre akutbesök av mångbesökare.', 'Lägre kostnad för akutsjukvård.'],
      closing: 'Akutbesöken i gruppen minskade med en fjärdedel.',
      goals: ['NARA', 'EKON'],
    },
  ),
  measure(
    'I-037',
    'Hänvisning från akutmottagningen till jourcentralen',
    'CLOSED',
    'Akutmottagningen Exempelstad',
    ['2019-01', '2019-12'],
    'Triagesjuksköterska hänvisar till jourcentralen.',
    {
      outcome: ['Kortare väntan på akuten.', '15–20 procent av besöken flyttas till primärvården.'],
      closing: 'Elva procent av besöken hänvisas; mindre än väntat.',
      goals: ['NARA'],
    },
  ),
  measure(
    'I-038',
    'Dagkirurgi i stället för slutenvård',
    'CLOSED',
    'Dagkirurgiska enheten',
    ['2019-01', '2019-12'],
    'Fler ingrepp görs i dagkirurgi.',
    {
      outcome: ['Färre vårddygn.', 'En halv vårdavdelning kan stängas.'],
      closing: 'Tio vårdplatser är omvandlade till dagkirurgi.',
      goals: ['EKON'],
    },
  ),
  measure(
    'I-039',
    'Rehabilitering hemma',
    'REALISING',
    'Rehabiliteringsavdelningen',
    ['2019-02', '2019-12'],
    'Rehabilitering efter slutenvård ges i hemmet.',
    {
      outcome: ['Tidigare hemgång.', 'Färre vårddygn efter stroke och höftfraktur.'],
      goals: ['NARA', 'EKON'],
    },
  ),
  measure(
    'I-040',
    'Flytt av provtagning till vårdcentralerna',
    'STOPPED',
    'Medicinmottagningen',
    ['2019-03', '2019-12'],
    'Provtagning för sjukhusets mottagningar sker på vårdcentral.',
    {
      outcome: ['Färre resor för patienterna.', 'Mindre provtagning på sjukhuset.'],
      stopped: 'Rymdes inte i utrymmet för 2019: tillsammans med beslutade åtgärder 18,1 av 18,0 miljoner kronor.',
      goals: ['NARA'],
    },
  ),
];
