import { ContractDomain, ContractKind } from '../../../contracts/contract-kind.ts';
import type { BillingPeriod } from '../../../contracts/price-lines.ts';
import { AssetCategory } from '../../../inventory/asset-category.ts';

/** What a region of this kind signs again and again: how it is called, how long it lasts, what it costs. */
export interface Agreement {
  readonly name: string;
  readonly kind: ContractKind;
  readonly domain: ContractDomain;
  /** What is bought of the suppliers who sell it; null: a service of any of them. */
  readonly category: AssetCategory | null;
  /** Months of the first term, of its options and of its tacit renewals; none of the last: it ends. */
  readonly terms: readonly (readonly [first: number, options: readonly number[], renewal: number | null])[];
  /** Months of notice that are usual. */
  readonly notice: readonly number[];
  readonly lines: readonly Line[];
  /** How often beside the others. */
  readonly share: number;
}

/** A usual price line: what, how many at least and at most, unit price in SEK at least and at most. */
export type Line = readonly [
  item: string,
  period: BillingPeriod,
  quantity: readonly [number, number],
  price: readonly [number, number],
];

const { SUPPORT, SERVICE, MAINTENANCE, LICENCE, SAAS, LEASE, FRAMEWORK } = ContractKind;
const { MEDICAL_TECHNOLOGY, INFORMATICS, INFRASTRUCTURE, WORKPLACE, COMMUNICATION, IT_SECURITY, OTHER } =
  ContractDomain;

const MULTI_YEAR = [
  [24, [12, 12], null],
  [36, [12], null],
  [48, [], null],
] as const;
const ROLLING = [
  [12, [], 12],
  [24, [], 12],
  [36, [], 12],
] as const;

export const AGREEMENTS: readonly Agreement[] = [
  {
    name: 'Support och underhåll',
    kind: SUPPORT,
    domain: INFORMATICS,
    category: AssetCategory.SOFTWARE,
    terms: ROLLING,
    notice: [3, 6, 9],
    lines: [
      ['Underhåll och nya versioner', 'YEAR', [1, 1], [90_000, 900_000]],
      ['Support vardagar 8–17', 'MONTH', [1, 1], [4_000, 40_000]],
    ],
    share: 14,
  },
  {
    name: 'Licenser',
    kind: LICENCE,
    domain: WORKPLACE,
    category: AssetCategory.SOFTWARE,
    terms: ROLLING,
    notice: [1, 3],
    lines: [['Användarlicens', 'YEAR', [50, 4_000], [180, 1_600]]],
    share: 12,
  },
  {
    name: 'Molntjänst',
    kind: SAAS,
    domain: INFORMATICS,
    category: AssetCategory.SOFTWARE,
    terms: MULTI_YEAR,
    notice: [6],
    lines: [
      ['Användare', 'MONTH', [40, 2_500], [35, 240]],
      ['Lagring, TB', 'MONTH', [1, 40], [150, 420]],
      ['Införande', 'ONCE', [1, 1], [80_000, 600_000]],
    ],
    share: 9,
  },
  {
    name: 'Serviceavtal medicinteknik',
    kind: SERVICE,
    domain: MEDICAL_TECHNOLOGY,
    category: AssetCategory.MEDICAL_DEVICE,
    terms: MULTI_YEAR,
    notice: [3, 6],
    lines: [
      ['Förebyggande underhåll per enhet', 'YEAR', [4, 160], [2_400, 38_000]],
      ['Inställelse inom åtta timmar', 'MONTH', [1, 1], [6_000, 52_000]],
    ],
    share: 16,
  },
  {
    name: 'Reservdelar och kalibrering',
    kind: MAINTENANCE,
    domain: MEDICAL_TECHNOLOGY,
    category: AssetCategory.MEDICAL_DEVICE,
    terms: ROLLING,
    notice: [3],
    lines: [['Kalibrering', 'YEAR', [5, 90], [900, 6_500]]],
    share: 7,
  },
  {
    name: 'Ramavtal klienter',
    kind: FRAMEWORK,
    domain: WORKPLACE,
    category: AssetCategory.COMPUTER,
    terms: [[24, [12, 12], null]],
    notice: [],
    lines: [
      ['Bärbar dator', 'ONCE', [200, 1_400], [8_900, 15_400]],
      ['Utrullning per dator', 'ONCE', [200, 1_400], [350, 720]],
    ],
    share: 3,
  },
  {
    name: 'Klientsupport på plats',
    kind: SERVICE,
    domain: WORKPLACE,
    category: AssetCategory.COMPUTER,
    terms: MULTI_YEAR,
    notice: [3],
    lines: [['Tekniker', 'MONTH', [1, 8], [62_000, 88_000]]],
    share: 4,
  },
  {
    name: 'Mobilabonnemang',
    kind: SERVICE,
    domain: COMMUNICATION,
    category: AssetCategory.SMARTPHONE,
    terms: MULTI_YEAR,
    notice: [3],
    lines: [
      ['Abonnemang', 'MONTH', [300, 3_200], [39, 119]],
      ['Datapott', 'MONTH', [1, 3], [9_000, 34_000]],
    ],
    share: 4,
  },
  {
    name: 'Support nätverk',
    kind: SUPPORT,
    domain: INFRASTRUCTURE,
    category: AssetCategory.NETWORK,
    terms: ROLLING,
    notice: [3, 6],
    lines: [['Växelsupport dygnet runt', 'YEAR', [40, 900], [240, 1_900]]],
    share: 7,
  },
  {
    name: 'Support servrar och lagring',
    kind: SUPPORT,
    domain: INFRASTRUCTURE,
    category: AssetCategory.SERVER,
    terms: ROLLING,
    notice: [3],
    lines: [['Servrar, fyra timmars åtgärdstid', 'QUARTER', [6, 120], [1_100, 4_800]]],
    share: 6,
  },
  {
    name: 'Säkerhetsövervakning',
    kind: SERVICE,
    domain: IT_SECURITY,
    category: AssetCategory.IT_SECURITY,
    terms: MULTI_YEAR,
    notice: [6],
    lines: [['Övervakning dygnet runt', 'MONTH', [1, 1], [48_000, 210_000]]],
    share: 4,
  },
  {
    name: 'Hyra av utskriftsmaskiner',
    kind: LEASE,
    domain: WORKPLACE,
    category: null,
    terms: [[36, [12], null]],
    notice: [3],
    lines: [
      ['Maskin', 'MONTH', [10, 240], [290, 820]],
      ['Utskrifter, tusental', 'QUARTER', [40, 900], [38, 74]],
    ],
    share: 4,
  },
  {
    name: 'Konsulttjänster',
    kind: SERVICE,
    domain: OTHER,
    category: null,
    terms: [[24, [12, 12], null]],
    notice: [1],
    lines: [['Konsulttimme', 'MONTH', [20, 320], [890, 1_390]]],
    share: 6,
  },
];
