import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { SieObjects } from './sie-post.ts';

/** Kind of account (#KTYP): T asset, S debt, K cost, I income. */
export type SieAccountType = 'T' | 'S' | 'K' | 'I';

export interface SieAccount {
  readonly name: string;
  /** Null where the file does not say. */
  readonly type: SieAccountType | null;
}

/** What a file says of itself and of its codes; complete once the file is read. */
export interface SieHeader {
  program: string;
  company: string;
  /** As it is written; many files have one that is not valid. */
  organisationNumber: string;
  currency: string;
  generatedOn: LocalDate | null;
  /** Financial years: 0 is the current one, -1 the one before. */
  readonly years: Map<number, { readonly from: LocalDate; readonly to: LocalDate }>;
  readonly accounts: Map<string, SieAccount>;
  readonly dimensions: Map<number, string>;
  /** Names of codes, by dimension. */
  readonly objects: Map<number, Map<string, string>>;
}

/** A row of a voucher (#TRANS); debit above zero, credit below. */
export interface SieRow {
  readonly line: number;
  readonly account: string;
  readonly objects: SieObjects;
  readonly amount: Money;
  /** The row's own day, else the voucher's. */
  readonly day: LocalDate;
  readonly text: string;
}

/** A voucher (#VER), whose rows add up to zero. */
export interface SieVoucher {
  readonly kind: 'VOUCHER';
  readonly line: number;
  readonly series: string;
  readonly number: string;
  readonly day: LocalDate;
  readonly text: string;
  readonly rows: readonly SieRow[];
}

/** The change of an account in a month: what it was (#PSALDO) or was to be (#PBUDGET). Without objects, of all of it. */
export interface SiePeriodAmount {
  readonly kind: 'PSALDO' | 'PBUDGET';
  readonly line: number;
  readonly month: YearMonth;
  readonly account: string;
  readonly objects: SieObjects;
  readonly amount: Money;
}

export type SieEntry = SieVoucher | SiePeriodAmount;
