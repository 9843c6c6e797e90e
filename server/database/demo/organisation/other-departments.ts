import { department, type Administration, type Department } from './department.ts';
import { HOSPITAL_DEPARTMENTS } from './hospital-departments.ts';

const PRIMARY_CARE: readonly Department[] = [
  careCentres('Primärvård Exempelstad', [
    ['Björkhaga', 'V01'],
    ['Centrum', 'V02'],
    ['Ekbacken', 'V03'],
    ['Söderport', 'V04'],
    ['Åbybro', 'V13'],
  ]),
  careCentres('Primärvård Norr', [
    ['Norrhamn', 'V05'],
    ['Skeppet', 'V06'],
    ['Fiskeholm', 'V12'],
    ['Sjöviken', 'V09'],
    ['Älvsund', 'V11'],
  ]),
  careCentres('Primärvård Söder', [
    ['Kvarnbro', 'V07'],
    ['Granbacken', 'V08'],
    ['Stenåsa', 'V10'],
    ['Rosenlund', 'V14'],
    ['Tallmo', 'V15'],
  ]),
  department('Gemensam primärvård', 'V02', {
    PRIMARY: ['Jourcentralen Exempelstad', ['Jourcentralen Norrhamn', 'NHS'], 'Digitala vårdcentralen'],
    OUTPATIENT: [
      'Sårcentrum',
      'Asylhälsan',
      'Vaccinationsmottagningen',
      'Mobila närvårdsteamet',
      'Ungdomsmottagningen Exempelstad',
      ['Ungdomsmottagningen Norrhamn', 'V05'],
    ],
    OFFICE: [
      ['Förvaltningsledning primärvård', 'RGH'],
      ['Sjukvårdsrådgivningen 1177', 'RGH'],
    ],
  }),
];

const PSYCHIATRY: readonly Department[] = [
  department('Vuxenpsykiatri', 'PSH', {
    PSYCHIATRY: [
      'Psykiatriska akutmottagningen',
      'Allmänpsykiatri Exempelstad',
      ['Allmänpsykiatri Norrhamn', 'NHS'],
      'Avdelning P1 allmänpsykiatri',
      'Avdelning P2 affektiva sjukdomar',
      'Avdelning P3 psykossjukdomar',
      'Beroendemottagningen',
      'Ätstörningsenheten',
      'Neuropsykiatriska mottagningen',
      'Äldrepsykiatriska mottagningen',
      'Rättspsykiatriska avdelningen',
      'ECT-enheten',
    ],
  }),
  department('Barn- och ungdomspsykiatri', 'PSH', {
    PSYCHIATRY: [
      'BUP Exempelstad',
      ['BUP Norrhamn', 'NHS'],
      'BUP akut och heldygnsvård',
      'Första linjens unga',
      'BUP neuropsykiatri',
    ],
  }),
  department('Habilitering och hjälpmedel', 'HBH', {
    HABILITATION: [
      'Barn- och ungdomshabiliteringen',
      'Vuxenhabiliteringen',
      ['Habiliteringen Norrhamn', 'NHS'],
      'Datorresurscentrum',
      'Hjälpmedelskonsulenterna',
      'Autismcentrum',
    ],
    SERVICE: [['Hjälpmedelscentralen', 'CFR']],
    OFFICE: [['Förvaltningsledning psykiatri och habilitering', 'RGH']],
  }),
];

const DENTISTRY: readonly Department[] = [
  department('Allmäntandvård', 'FTE', {
    DENTAL: [
      'Folktandvården Storgatan',
      ['Folktandvården Skeppargatan', 'FTN'],
      ['Folktandvården Kvarnbro', 'V07'],
      ['Folktandvården Granbacken', 'V08'],
      ['Folktandvården Sjöviken', 'V09'],
      ['Folktandvården Stenåsa', 'V10'],
      ['Folktandvården Fiskeholm', 'V12'],
      ['Folktandvården Tallmo', 'V15'],
    ],
  }),
  department('Specialisttandvård', 'FTE', {
    DENTAL: ['Tandreglering', 'Endodonti', 'Parodontologi', 'Oral protetik', 'Pedodonti', 'Odontologisk radiologi'],
    OFFICE: [['Förvaltningsledning folktandvård', 'RGH']],
  }),
];

const SERVICE: readonly Department[] = [
  department('Fastighet och teknik', 'EXS', {
    SERVICE: [
      'Fastighetsdrift Exempelstad',
      ['Fastighetsdrift Norrhamn', 'NHS'],
      'Byggprojekt',
      'El- och reservkraft',
      'Säkerhet och bevakning',
    ],
  }),
  department('Kost, lokalvård och logistik', 'EXS', {
    SERVICE: [
      'Centralköket',
      ['Köket Norrhamn', 'NHS'],
      'Lokalvård Exempelstad',
      ['Lokalvård Norrhamn', 'NHS'],
      ['Lokalvård primärvård', 'V02'],
      'Vårdnära service',
      'Transportcentralen',
      ['Förrådsförsörjning', 'CFR'],
      ['Textil och tvätt', 'CFR'],
    ],
  }),
  department('Kundtjänst och sjukresor', 'RGH', {
    SERVICE: ['Växel och kundtjänst', 'Sjukresor', 'Post och godsmottagning', 'Bilpoolen'],
    OFFICE: ['Förvaltningsledning regionservice', 'Regionarkivet', 'Tolkförmedlingen'],
  }),
];

const CENTRAL_STAFF: readonly Department[] = [
  department('Digitaliseringsavdelningen', 'RGH', {
    IT: ['Förvaltning vårdsystem', 'Förvaltning administrativa system', 'E-hälsa', 'Integration och data'],
    OFFICE: ['Digitaliseringsledning', 'Portfölj och arkitektur'],
  }),
  department('IT och medicinsk teknik', 'EXS', {
    IT: [
      ['Nät och kommunikation', 'SHS'],
      ['Servrar och lagring', 'SHS'],
      'Klient och mobilitet',
      'Servicedesk',
      'IT-säkerhet',
    ],
    MEDTECH: ['Medicinsk teknik Exempelstad', ['Medicinsk teknik Norrhamn', 'NHS'], 'Medicinsk IT'],
  }),
  department('Ekonomi och inköp', 'RGH', {
    OFFICE: ['Ekonomistyrning', 'Redovisning', 'Inköp och avtal', 'Upphandling', 'Internrevision'],
  }),
  department('Personal och kompetens', 'RGH', {
    OFFICE: ['HR-stöd', 'Löneenheten', 'Kompetensutveckling', 'Rekrytering', 'Kliniskt träningscentrum'],
  }),
  department('Ledning och utveckling', 'RGH', {
    OFFICE: [
      'Regiondirektörens stab',
      'Kommunikation',
      'Kansli och juridik',
      'Hälso- och sjukvårdsstrategi',
      'Folkhälsa',
      'Forskning och innovation',
      'Säkerhet och beredskap',
      'Regional utveckling',
      'Smittskydd',
      'Läkemedelsenheten',
    ],
  }),
];

/** The region's administrations, in the order of their cost centres. */
export const ADMINISTRATIONS: readonly Administration[] = [
  { code: 'HS', name: 'Hälso- och sjukvårdsförvaltningen', departments: HOSPITAL_DEPARTMENTS },
  { code: 'PV', name: 'Primärvårdsförvaltningen', departments: PRIMARY_CARE },
  { code: 'PH', name: 'Psykiatri- och habiliteringsförvaltningen', departments: PSYCHIATRY },
  { code: 'FT', name: 'Folktandvården', departments: DENTISTRY },
  { code: 'RS', name: 'Regionservice', departments: SERVICE },
  { code: 'ST', name: 'Regionstaben', departments: CENTRAL_STAFF },
];

/** Care centres, each with a midwives' and a child health-care clinic at its site. */
function careCentres(name: string, places: readonly (readonly [place: string, site: string])[]): Department {
  const unit = (prefix: string) => places.map(([place, site]) => [`${prefix} ${place}`, site] as const);
  return department(name, places[0]?.[1] ?? '', {
    PRIMARY: unit('Vårdcentralen'),
    OUTPATIENT: [...unit('Barnmorskemottagningen'), ...unit('Barnavårdscentralen')],
  });
}
