import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { copyRows } from '../../database/copy.ts';
import { inTransaction } from '../../database/transaction.ts';
import { ColumnSurvey } from '../../exchange/columns/survey.ts';
import { FileProblem } from '../../exchange/problem.ts';
import { openTable } from '../../exchange/reading/open-table.ts';
import type { OpenTable } from '../../exchange/reading/table.ts';
import { keptFile } from '../../exchange/runs/keep-file.ts';
import type { SieHeader, SiePeriodAmount } from '../../exchange/sie/sie-file.ts';
import { sieEncodingOf } from '../../exchange/sie/sie-encoding.ts';
import { SieReader } from '../../exchange/sie/sie-reader.ts';
import { isWhole, recogniseLedger } from './ledger-columns.ts';
import { LedgerSum, type LedgerImport, type LedgerNames } from './ledger-import.entity.ts';
import { dropFile, LedgerProgress, moveOn } from './ledger-state.commands.ts';
import { LedgerSums } from './ledger-sums.ts';
import { isOfResult, periodRows, voucherRows } from './sie-rows.ts';
import { ledgerRowReader } from './table-rows.ts';

type Findings = Partial<Pick<LedgerImport, FoundOut>>;
type FoundOut =
  | 'fileType'
  | 'encoding'
  | 'program'
  | 'company'
  | 'organisationNumber'
  | 'ledger'
  | 'headerRow'
  | 'survey'
  | 'columns'
  | 'names'
  | 'balanceRows'
  | 'actualFrom'
  | 'withBudget';

/** What was read of a file; without sums where its columns must be asked about first. */
interface Reading {
  readonly findings: Findings;
  readonly sums: LedgerSums | null;
}

/** The ledger of a table, which does not say whose it is. */
const OF_TABLES = 'HUVUDBOK';

const LONGEST_LEDGER = 40;

/**
 * Reads a file once, to the end, and keeps what rules are tried on: its sums. What proves the file stands last in it, so
 * nothing is kept of one with a fault.
 */
export async function readLedger(orm: MikroORM, ledger: LedgerImport, signal: AbortSignal): Promise<void> {
  const outside = orm.em.fork() as EntityManager;
  const progress = new LedgerProgress(orm.em.fork() as EntityManager, ledger, signal);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hemtag-ledger-'));
  try {
    const file = path.join(folder, 'file');
    await pipeline(keptFile(outside, ledger.id, 'ledger_file_chunk'), createWriteStream(file));
    const { findings, sums } = (await isSie(file, ledger))
      ? await readSie(file, progress)
      : await readTable(file, ledger, progress);
    await inTransaction(orm, async (em, client) => {
      await em.nativeDelete(LedgerSum, { import: ledger.id });
      if (!sums) return moveOn(em, ledger, 'MAPPING', findings);
      const contents = sums.contents();
      if (contents.length === 0) throw new FileProblem('ledger.nothing', { balanceRows: findings.balanceRows ?? 0 });
      const rows = sums.all().map((sum, index) => ({ ...sum, import: ledger, number: index + 1 }));
      await copyRows(client, { entity: LedgerSum, rows });
      await moveOn(em, ledger, 'PREVIEW', { ...findings, contents, ...countedOf(contents) });
      // A table may be read once more in another way; a SIE file says itself what it is.
      if (findings.fileType === 'SIE') await dropFile(em, ledger.id);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What counts as actual cost when nothing is said: vouchers before period amounts, which say the same once more. */
function countedOf(contents: readonly { figure: string }[]): Findings {
  const has = (figure: string) => contents.some((content) => content.figure === figure);
  const actualFrom = (['VOUCHERS', 'PERIOD_AMOUNTS', 'TABLE'] as const).find(has) ?? null;
  return { actualFrom, withBudget: has('PERIOD_BUDGET') };
}

async function isSie(file: string, { fileName }: LedgerImport): Promise<boolean> {
  if (/\.(se|si|sie)$/i.test(fileName)) return true;
  await using handle = await open(file);
  const head = Buffer.alloc(256);
  const { bytesRead } = await handle.read(head, 0, head.length, 0);
  return /^(?:\u00ef\u00bb\u00bf)?\s*#[A-Z]/i.test(head.toString('latin1', 0, bytesRead));
}

async function readSie(file: string, progress: LedgerProgress): Promise<Reading> {
  const encoding = await sieEncodingOf(createReadStream(file));
  const reader = new SieReader(encoding);
  const { header } = reader;
  const sums = new LedgerSums();
  const amounts: SiePeriodAmount[] = [];
  let balanceRows = 0;
  for await (const entry of reader.entries(createReadStream(file))) {
    if (entry.kind !== 'VOUCHER') {
      if (isOfResult(header, entry.account)) amounts.push(entry);
      else balanceRows += 1;
      await progress.add(1);
      continue;
    }
    const rows = voucherRows(entry, header);
    balanceRows += entry.rows.length - rows.length;
    for (const { scenario: _scenario, ...row } of rows) sums.add({ ...row, figure: 'VOUCHERS' });
    await progress.add(entry.rows.length);
  }
  if (header.currency !== 'SEK') throw new FileProblem('ledger.currency', { currency: header.currency });
  for (const [kind, figure] of [
    ['PSALDO', 'PERIOD_AMOUNTS'],
    ['PBUDGET', 'PERIOD_BUDGET'],
  ] as const) {
    for (const { scenario: _scenario, ...row } of periodRows(amounts, kind, header)) sums.add({ ...row, figure });
  }
  const { program, company, organisationNumber } = header;
  const ledger = (organisationNumber || company || OF_TABLES).slice(0, LONGEST_LEDGER);
  const identity = { fileType: 'SIE', encoding, program, company, organisationNumber, ledger };
  return { findings: { ...identity, names: namesOf(header), balanceRows }, sums };
}

function namesOf({ accounts, objects }: SieHeader): LedgerNames {
  const named = (names: Iterable<readonly [string, string]>) =>
    Object.fromEntries([...names].filter(([, name]) => name));
  return {
    account: named([...accounts].map(([code, { name }]) => [code, name] as const)),
    costCentre: named(objects.get(1) ?? []),
    project: named(objects.get(6) ?? []),
  };
}

async function readTable(file: string, ledger: LedgerImport, progress: LedgerProgress): Promise<Reading> {
  const table = await openTable(file);
  try {
    const { type: fileType, encoding } = table.format;
    const known = ledger.survey ? { headerRow: ledger.headerRow ?? 0, columns: ledger.columns } : null;
    const survey = ledger.survey ?? (await surveyOf(table));
    const { headerRow, columns } = known ?? recogniseLedger(survey);
    const findings = { fileType, encoding, survey, headerRow, columns, ledger: ledger.ledger ?? OF_TABLES };
    if (!isWhole(columns)) return { findings, sums: null };
    const read = ledgerRowReader(columns);
    const sums = new LedgerSums();
    let balanceRows = 0;
    for await (const rows of table.rows()) {
      for (const row of rows) {
        if (row.line <= headerRow) continue;
        const posting = read(row);
        if (isOfResult({ accounts: new Map() }, posting.account)) sums.add({ ...posting, figure: 'TABLE' });
        else balanceRows += 1;
      }
      await progress.add(rows.length);
    }
    return { findings: { ...findings, balanceRows }, sums };
  } finally {
    await table.close();
  }
}

async function surveyOf(table: OpenTable) {
  const survey = new ColumnSurvey();
  for await (const rows of table.rows()) survey.add(rows);
  return survey.summary();
}
