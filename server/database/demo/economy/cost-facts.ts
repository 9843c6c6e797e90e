import type { CostClass } from '../../../economy/costs/cost-class.ts';
import type { AssetCategory } from '../../../inventory/asset-category.ts';

/** Categories of costs: code, name, what belongs to it. */
export const CATEGORY_FACTS: readonly (readonly [code: string, name: string, description: string])[] = [
  ['PERSONAL', 'Personal', 'Förvaltning, utveckling och support med egen personal, med sociala avgifter.'],
  ['LICENS', 'Licenser', 'Rätt att använda programvara, även som molntjänst.'],
  ['DRIFT', 'Drift', 'Drift hos leverantör, datahall och el.'],
  ['SUPPORT', 'Support och underhåll', 'Leverantörers support, underhåll och reservdelar.'],
  ['KONSULT', 'Konsulter', 'Köpta tjänster i utveckling och införande.'],
  ['TELE', 'Tele och nät', 'Mobilabonnemang, förbindelser och telefoni.'],
  ['UTBILDN', 'Utbildning', 'Utbildning av användare vid införande.'],
];

/** Useful lives by category: months. */
export const LIFE_FACTS: readonly (readonly [category: AssetCategory, months: number])[] = [
  ['NETWORK', 84],
  ['COMPUTER', 48],
  ['SMARTPHONE', 36],
  ['SERVER', 60],
  ['STORAGE', 60],
  ['IT_SECURITY', 60],
  ['MEDICAL_DEVICE', 96],
  ['SOFTWARE', 60],
];

/** SEK a month of a service today, by what it grows in a year, and the months ago between which it costs that. */
export type CostLine = readonly [
  category: string,
  costClass: CostClass,
  monthly: number,
  growth: number,
  from?: number,
  to?: number,
];

/** What the services cost by themselves; what they stand on costs beside that. */
export const SERVICE_COSTS: Readonly<Record<string, readonly CostLine[]>> = {
  DVM: [
    ['PERSONAL', 'RUN', 214_000, 0.04],
    ['DRIFT', 'RUN', 61_500, 0.06],
    ['KONSULT', 'CHANGE', 128_000, 0.02, 36, 0],
    ['UTBILDN', 'CHANGE', 46_000, 0, 30, 4],
  ],
  WTB: [
    ['PERSONAL', 'RUN', 118_000, 0.03],
    ['DRIFT', 'RUN', 39_400, 0.03],
  ],
  SOB: [
    ['PERSONAL', 'RUN', 142_000, 0.03],
    ['DRIFT', 'RUN', 52_300, 0.04],
    ['KONSULT', 'CHANGE', 38_000, 0, 22, 9],
  ],
  FVIS: [
    ['PERSONAL', 'RUN', 1_460_000, 0.05],
    ['DRIFT', 'RUN', 890_000, 0.08, 20],
    ['KONSULT', 'CHANGE', 1_240_000, -0.05, 36, 0],
    ['PERSONAL', 'CHANGE', 720_000, 0.02, 30, 0],
    ['UTBILDN', 'CHANGE', 410_000, 0, 16, 2],
  ],
  KIS: [
    ['PERSONAL', 'RUN', 486_000, 0.03],
    ['LICENS', 'RUN', 624_000, 0.07],
    ['KONSULT', 'CHANGE', 96_000, 0, 28, 12],
  ],
  JPN: [
    ['PERSONAL', 'RUN', 41_000, 0.03],
    ['DRIFT', 'RUN', 27_800, 0.02],
  ],
  EGM: [
    ['PERSONAL', 'CHANGE', 88_000, 0.02, 15],
    ['LICENS', 'RUN', 54_500, 0.1, 13],
  ],
  TRI: [['KONSULT', 'CHANGE', 74_000, 0, 5]],
  VID: [
    ['PERSONAL', 'RUN', 64_000, 0.03],
    ['DRIFT', 'RUN', 48_200, 0.05],
  ],
  INT: [
    ['PERSONAL', 'RUN', 236_000, 0.03],
    ['DRIFT', 'RUN', 71_900, 0.02],
  ],
  NAT: [['PERSONAL', 'RUN', 318_000, 0.03]],
  DAT: [['PERSONAL', 'RUN', 402_000, 0.02]],
  MOB: [
    ['PERSONAL', 'RUN', 86_000, 0.02],
    ['TELE', 'RUN', 194_000, -0.02],
  ],
  SRV: [
    ['PERSONAL', 'RUN', 274_000, 0.03],
    ['DRIFT', 'RUN', 146_000, 0.09],
  ],
  LAG: [['PERSONAL', 'RUN', 98_000, 0.03]],
  SAK: [
    ['PERSONAL', 'RUN', 226_000, 0.06],
    ['KONSULT', 'CHANGE', 58_000, 0, 14, 0],
  ],
};

/** What named systems cost a year in support, SEK, by the beginning of their names. */
export const SYSTEM_COSTS: Readonly<Record<string, number>> = {
  'Digitala vårdmöten': 186_000,
  Webbtidboken: 142_000,
  'Stöd och behandling': 168_000,
  'FVIS – framtidens vårdinformationssystem': 4_620_000,
  'KIS – kontorsinformationssystem': 1_240_000,
  'Journalen på nätet': 96_000,
  Integrationsplattformen: 538_000,
  'HSA-katalogen': 74_000,
  'Identitets- och behörighetshantering': 412_000,
};
