import type { Contract } from '../../../contracts/contract.entity.ts';
import type { CostCategory } from '../../../economy/costs/cost-category.entity.ts';
import type { CostEntry } from '../../../economy/costs/cost-entry.entity.ts';
import type { LedgerImport, LedgerSum } from '../../../economy/ledger/ledger-import.entity.ts';
import { ruleOf } from '../../../economy/ledger/ledger-rule.commands.ts';
import type { LedgerRule } from '../../../economy/ledger/ledger-rule.entity.ts';
import { LedgerSums } from '../../../economy/ledger/ledger-sums.ts';
import { LedgerMapping } from '../../../economy/ledger/map-ledger.ts';
import type { Scenario } from '../../../economy/scenario.ts';
import type { EHealthService } from '../../../services/e-health-service.entity.ts';
import type { LocalDate } from '../../../values/local-date.ts';
import {
  firstDayOf,
  lastDayOf,
  shiftMonth,
  yearMonth,
  yearMonthOf,
  yearOf,
  type YearMonth,
} from '../../../values/year-month.ts';
import type { MadeContract } from '../contracts/contracts.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import { ACCOUNTS, COST_CENTRES, ledgerRowsOf, type Payment } from './ledger-rows.ts';

/** The fictive region's organisation number, by which its ledger is known. */
const ORGANISATION_NUMBER = '232199-9993';

/** Contracts that have a row of their own in the ledger, known by their number as a project. */
const CONTRACTS_IN_LEDGER = 12;

const CATEGORIES = [
  ['LICENS', 'Licenser'],
  ['DRIFT', 'Drift och förvaltning'],
  ['SUPPORT', 'Service och support'],
  ['UTVECKLING', 'Utveckling'],
] as const;

interface Options {
  readonly seed: string;
  readonly records: Records;
  readonly today: LocalDate;
  readonly services: readonly EHealthService[];
  readonly contracts: readonly MadeContract[];
}

/** Who read the ledgers in, and as whom. */
const ECONOMIST = { name: 'Erik Ekonomi', userId: null, tokenId: null, sessionId: null };

/**
 * The rules of this year and the last, both years' ledgers as they were read in, and the cost entries that they made: by the
 * rules that users have, so that importing anew changes nothing. Some of each ledger no rule takes.
 */
export function makeLedgers({ seed, records, today, services, contracts }: Options) {
  const random = new Random(`ledger ${seed}`);
  const lastMonth = shiftMonth(yearMonthOf(today), -1);
  const years = [yearOf(lastMonth) - 1, yearOf(lastMonth)];
  const madeOn = firstDayOf(yearMonth(years[0]!, 1));
  const categories = new Map(
    CATEGORIES.map(([code, name]): [string, CostCategory] => [
      code,
      { ...records.madeOn(madeOn), code, name, description: null },
    ]),
  );
  const held = contracts.filter(({ predecessor }) => !predecessor).slice(0, CONTRACTS_IN_LEDGER);
  const payments = [...services.flatMap(paymentsOf), ...held.map(paymentOf)];
  const rules = years.flatMap((year) => rulesOf(year));
  const ledgers = years.map((year) => {
    const first = yearMonth(year, 1);
    const last = year === yearOf(lastMonth) ? lastMonth : yearMonth(year, 12);
    return ledgerOf(first, last);
  });
  return {
    categories: [...categories.values()],
    rules,
    imports: ledgers.map((each) => each.ledger),
    sums: ledgers.flatMap((each) => each.sums),
    entries: ledgers.flatMap((each) => each.entries),
  };

  function paymentsOf({ code, phase }: EHealthService): Payment[] {
    const size = (phase === 'OPERATION' ? 260_000_000 : 90_000_000) * (0.4 + 1.4 * random.fraction());
    const of = (account: Payment['account'], share: number): Payment => ({
      account,
      costCentre: '4720',
      project: code,
      yearly: Math.round(size * share),
    });
    return [of('5420', 0.35), of('6540', 0.45), ...(phase === 'OPERATION' ? [] : [of('6550', 0.6)])];
  }

  function paymentOf({ number }: MadeContract): Payment {
    return { account: '6510', costCentre: '4710', project: number, yearly: random.integer(18_000_000, 140_000_000) };
  }

  function rulesOf(year: number): LedgerRule[] {
    const rule = (given: Partial<LedgerRule>): LedgerRule => ({
      ...records.madeOn(madeOn),
      year,
      account: null,
      costCentre: null,
      project: null,
      asset: null,
      contract: null,
      service: null,
      isLeftOut: false,
      category: null,
      costClass: 'RUN',
      note: null,
      ...given,
    });
    const category = (code: string) => categories.get(code) ?? null;
    return [
      ...services.flatMap((service) => [
        rule({ account: '54*', project: service.code, service, category: category('LICENS') }),
        rule({ account: '65*', project: service.code, service, category: category('DRIFT') }),
        rule({
          account: '6550',
          project: service.code,
          service,
          category: category('UTVECKLING'),
          costClass: 'CHANGE',
        }),
      ]),
      ...held.map((contract) =>
        rule({
          account: '6510',
          project: contract.number,
          contract: contract as Contract,
          category: category('SUPPORT'),
        }),
      ),
      rule({ account: '3*', isLeftOut: true, note: 'Intäkter' }),
      rule({ account: '79*', isLeftOut: true, note: 'Kapitalkostnad räknas ur anskaffningsvärdet' }),
    ];
  }

  function ledgerOf(first: YearMonth, last: YearMonth) {
    const read = new LedgerSums();
    for (const row of ledgerRowsOf(payments, { first, last }, random)) read.add(row);
    const on = lastDayOf(last);
    const ledger: LedgerImport = {
      ...records.madeOn(on),
      status: 'DONE',
      actor: ECONOMIST.name,
      asker: ECONOMIST,
      reason: null,
      fileName: `Huvudbok ${yearOf(first)}.se`,
      fileSize: read.all().length * 96,
      fileType: 'SIE',
      encoding: 'CP437',
      program: 'Ekonomisystem Exempel 1.0',
      company: 'Region Exempel',
      organisationNumber: ORGANISATION_NUMBER,
      ledger: ORGANISATION_NUMBER,
      headerRow: null,
      survey: null,
      columns: [],
      contents: read.contents(),
      names: { account: ACCOUNTS, costCentre: COST_CENTRES, project: {} },
      balanceRows: read.all().length / 2,
      actualFrom: 'VOUCHERS',
      withBudget: true,
      tableScenario: 'ACTUAL',
      doneCount: null,
      createdCount: 0,
      changedCount: 0,
      removedCount: 0,
      unchangedCount: 0,
      undoneCount: null,
      keptCount: null,
      problem: null,
      importedAt: new Date(`${on}T12:00:00Z`),
      endedAt: null,
    };
    const entries = entriesOf(ledger, read);
    ledger.createdCount = entries.length;
    const sums = read.all().map((sum, index): LedgerSum => ({ ...sum, import: ledger, number: index + 1 }));
    return { ledger, sums, entries };
  }

  function entriesOf(ledger: LedgerImport, read: LedgerSums): CostEntry[] {
    const mapping = new LedgerMapping(rules.map(ruleOf));
    const scenarios: Partial<Record<string, Scenario>> = { VOUCHERS: 'ACTUAL', PERIOD_BUDGET: 'BUDGET' };
    for (const { figure, ...row } of read.all()) mapping.add({ ...row, scenario: scenarios[figure] ?? 'ACTUAL' });
    const byTarget = new Map(rules.map((rule) => [ruleOf(rule).target, rule]));
    const byCategory = new Map([...categories.values()].map((category) => [category.id, category]));
    return mapping.mapped().map(({ target, category, month, scenario, costClass, account, amount }): CostEntry => {
      const { service = null, contract = null } = byTarget.get(target) ?? {};
      return {
        ...records.madeOn(lastDayOf(month)),
        service,
        contract,
        asset: null,
        month,
        scenario,
        costClass,
        category: byCategory.get(category ?? '') ?? null,
        amount,
        source: `LEDGER ${ORGANISATION_NUMBER}`,
        account,
        note: null,
        ledgerImportId: ledger.id,
      };
    });
  }
}
