import type { CostEntry } from '../../../economy/costs/cost-entry.entity.ts';
import type { FigureRow } from '../../../economy/ledger/ledger-sums.ts';
import { moneyOfOre } from '../../../values/ore.ts';
import { monthRange, type YearMonth } from '../../../values/year-month.ts';
import type { Random } from '../random.ts';

/** What the demo's accounts are called. The chart is made up; regions have their own, and change it from year to year. */
export const ACCOUNTS: Readonly<Record<string, string>> = {
  '3010': 'Ersättning från andra regioner',
  '5010': 'Lokalhyra',
  '5420': 'Programvarulicenser',
  '6210': 'Tele och datakommunikation',
  '6510': 'Service- och supportavtal',
  '6540': 'IT-drift',
  '6559': 'Konsulter, utveckling',
  '7010': 'Löner förvaltning',
  '7019': 'Löner utveckling',
  '7619': 'Utbildning vid införande',
  '7930': 'Avskrivning IT-utrustning',
};

/** The account that costs of a category are booked on; what changes something has one that ends with 9. */
const ACCOUNT_OF: Readonly<Record<string, string>> = {
  PERSONAL: '7010',
  LICENS: '5420',
  DRIFT: '6540',
  SUPPORT: '6510',
  KONSULT: '6550',
  TELE: '6210',
  UTBILDN: '7610',
};

export const COST_CENTRES = { '4720': 'E-hälsa', '4730': 'IT-drift' } as const;

/** The account that a cost is booked on. */
export function accountOf({ category, costClass }: Pick<Partial<CostEntry>, 'category' | 'costClass'>): string {
  const account = ACCOUNT_OF[category?.code ?? ''] ?? '6990';
  return costClass === 'CHANGE' ? `${account.slice(0, 3)}9` : account;
}

/** Öre a year of what goes through a ledger beside: income and depreciation, which rules leave out, and what none takes. */
const BESIDE: readonly (readonly [account: string, costCentre: keyof typeof COST_CENTRES, yearly: number])[] = [
  ['3010', '4720', -184_000_000],
  ['7930', '4730', 318_000_000],
  ['5010', '4730', 96_500_000],
  ['7010', '4730', 242_000_000],
];

export function rowsBeside(first: YearMonth, last: YearMonth, random: Random): FigureRow[] {
  return monthRange(first, last).flatMap((month) =>
    BESIDE.map(([account, costCentre, yearly]): FigureRow => {
      const ore = Math.round((yearly / 12) * (0.9 + 0.22 * random.fraction()));
      return { figure: 'VOUCHERS', account, costCentre, project: null, month, amount: moneyOfOre(BigInt(ore)) };
    }),
  );
}
