import type { CostEntry } from '../../../economy/costs/cost-entry.entity.ts';
import { LedgerImport, type LedgerSum } from '../../../economy/ledger/ledger-import.entity.ts';
import type { LedgerRule } from '../../../economy/ledger/ledger-rule.entity.ts';
import { LedgerSums } from '../../../economy/ledger/ledger-sums.ts';
import type { LocalDate } from '../../../values/local-date.ts';
import { parseMoney } from '../../../values/money.ts';
import {
  firstDayOf,
  lastDayOf,
  shiftMonth,
  yearMonth,
  yearMonthOf,
  yearOf,
  type YearMonth,
} from '../../../values/year-month.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import { ACCOUNTS, accountOf, COST_CENTRES, rowsBeside } from './ledger-rows.ts';

/** The fictive region's organisation number, by which its ledger is known. */
const ORGANISATION_NUMBER = '232199-9993';

/** Who read the ledgers in, and as whom. */
const ECONOMIST = { name: 'Erik Ekonomi', userId: null, tokenId: null, sessionId: null };

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
  /** Everything that anything costs. */
  readonly costs: readonly Partial<CostEntry>[];
}

/** The demo's ledgers, and its costs with where those of them are from that the ledgers brought. */
export interface MadeLedgers {
  readonly rules: LedgerRule[];
  readonly imports: LedgerImport[];
  readonly sums: LedgerSum[];
  readonly costs: Partial<CostEntry>[];
}

/**
 * What services have really cost this year and the last, as the ledgers that it was read in from, with the rules that made it
 * costs: importing them anew would change nothing. Beside it each has what is left out on purpose, and what no rule takes.
 */
export function makeLedgers({ seed, records, today, costs }: Options): MadeLedgers {
  const random = new Random(`ledger ${seed}`);
  const lastMonth = shiftMonth(yearMonthOf(today), -1);
  const thisYear = yearOf(lastMonth);
  const ledgers = [thisYear - 1, thisYear].map((year) =>
    ledgerOf(yearMonth(year, 1), year === thisYear ? lastMonth : yearMonth(year, 12)),
  );
  const booked = new Map(ledgers.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry])));
  return {
    rules: ledgers.flatMap(({ rules }) => rules),
    imports: ledgers.map(({ ledger }) => ledger),
    sums: ledgers.flatMap(({ sums }) => sums),
    costs: costs.map((cost) => booked.get(cost.id) ?? cost),
  };

  function ledgerOf(first: YearMonth, last: YearMonth) {
    const ofServices = costs.filter(
      ({ service, scenario, month = first }) => service && scenario === 'ACTUAL' && first <= month && month <= last,
    );
    const read = new LedgerSums();
    for (const cost of ofServices) {
      const { service, month = first, amount = parseMoney('0.00') } = cost;
      const project = service?.code ?? null;
      read.add({ figure: 'VOUCHERS', account: accountOf(cost), costCentre: '4720', project, month, amount });
    }
    for (const row of rowsBeside(first, last, random)) read.add(row);
    const sums = read.all();
    const on = lastDayOf(last);
    const ledger = Object.assign(new LedgerImport(), {
      ...records.madeOn(on),
      status: 'DONE',
      actor: ECONOMIST.name,
      asker: ECONOMIST,
      fileName: `Huvudbok ${yearOf(first)}.se`,
      fileSize: sums.length * 190,
      fileType: 'SIE',
      encoding: 'CP437',
      program: 'Ekonomisystem Exempel 1.0',
      company: 'Region Exempel',
      organisationNumber: ORGANISATION_NUMBER,
      ledger: ORGANISATION_NUMBER,
      columns: [],
      contents: read.contents(),
      names: { account: ACCOUNTS, costCentre: COST_CENTRES, project: {} },
      // Each row has its other side on an account of debts.
      balanceRows: sums.length,
      actualFrom: 'VOUCHERS',
      withBudget: false,
      tableScenario: 'ACTUAL',
      createdCount: ofServices.length,
      changedCount: 0,
      removedCount: 0,
      unchangedCount: 0,
      importedAt: new Date(`${on}T12:00:00Z`),
    } satisfies Partial<LedgerImport>);
    const origin = { source: `LEDGER ${ORGANISATION_NUMBER}`, ledgerImportId: ledger.id };
    return {
      ledger,
      rules: rulesOf(yearOf(first), ofServices),
      sums: sums.map((sum, index): LedgerSum => ({ ...sum, import: ledger, number: index + 1 })),
      entries: ofServices.map((cost) => ({ ...cost, ...origin, account: accountOf(cost) })),
    };
  }

  function rulesOf(year: number, ofServices: readonly Partial<CostEntry>[]): LedgerRule[] {
    const codes = new Map(ofServices.map((cost) => [`${accountOf(cost)} ${cost.service?.code}`, cost]));
    const rule = (given: Partial<LedgerRule>): LedgerRule =>
      ({
        ...records.madeOn(firstDayOf(yearMonth(year, 1))),
        year,
        isLeftOut: false,
        costClass: 'RUN',
        ...given,
      }) as LedgerRule;
    return [
      ...[...codes.values()].map((cost) => {
        const { service, category, costClass = 'RUN' } = cost;
        return rule({ account: accountOf(cost), project: service?.code ?? null, service, category, costClass });
      }),
      rule({ account: '3*', isLeftOut: true, note: 'Intäkter' }),
      rule({ account: '79*', isLeftOut: true, note: 'Kapitalkostnad räknas ur anskaffningsvärdet' }),
    ];
  }
}
