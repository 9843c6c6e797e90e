import type { FigureRow } from '../../../economy/ledger/ledger-sums.ts';
import { moneyOfOre } from '../../../values/ore.ts';
import { monthRange, type YearMonth } from '../../../values/year-month.ts';
import type { Random } from '../random.ts';

/** What the demo's accounts are called. The chart is made up; regions have their own, and change it from year to year. */
export const ACCOUNTS = {
  '3010': 'Ersättning från andra regioner',
  '5010': 'Lokalhyra',
  '5420': 'Programvarulicenser',
  '6510': 'Service- och supportavtal',
  '6540': 'IT-drift och förvaltning',
  '6550': 'Konsulter, utveckling',
  '7010': 'Löner IT-förvaltning',
  '7930': 'Avskrivning IT-utrustning',
} as const;
type Account = keyof typeof ACCOUNTS;

export const COST_CENTRES = {
  '4710': 'Medicinsk teknik och informatik',
  '4720': 'E-hälsa',
  '4730': 'IT-drift',
} as const;
type CostCentre = keyof typeof COST_CENTRES;

/** Something that is paid for every month. */
export interface Payment {
  readonly account: Account;
  readonly costCentre: CostCentre;
  readonly project: string | null;
  /** Öre a year; below zero for income. */
  readonly yearly: number;
}

/** What goes through a ledger whatever is done in it, and what no rule of the demo takes: salaries of IT, a rent. */
const COMMON: readonly Payment[] = [
  { account: '3010', costCentre: '4720', project: null, yearly: -184_000_000 },
  { account: '5010', costCentre: '4730', project: null, yearly: 96_500_000 },
  { account: '7010', costCentre: '4730', project: null, yearly: 642_000_000 },
  { account: '7930', costCentre: '4710', project: null, yearly: 318_000_000 },
];

/** The rows of a ledger from one month to another: what is paid for, and the budget that was decided for it. */
export function ledgerRowsOf(
  payments: readonly Payment[],
  { first, last }: { first: YearMonth; last: YearMonth },
  random: Random,
): FigureRow[] {
  return monthRange(first, last).flatMap((month) =>
    [...payments, ...COMMON].flatMap(({ yearly, ...codes }): FigureRow[] => {
      const budget = Math.round(yearly / 12);
      const actual = Math.round(budget * (0.9 + 0.22 * random.fraction()));
      return [
        { ...codes, figure: 'VOUCHERS', month, amount: moneyOfOre(BigInt(actual)) },
        { ...codes, figure: 'PERIOD_BUDGET', month, amount: moneyOfOre(BigInt(budget)) },
      ];
    }),
  );
}
