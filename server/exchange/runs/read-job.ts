import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { ClientBase } from 'pg';
import { copyRows } from '../../database/copy.ts';
import { newKey } from '../../database/new-keys.ts';
import { inTransaction } from '../../database/transaction.ts';
import { recognise } from '../columns/recognise.ts';
import { longRows } from '../columns/wide-table.ts';
import type { ExchangeKind } from '../exchange-kind.ts';
import { ColumnSurvey } from '../columns/survey.ts';
import { openTable } from '../reading/open-table.ts';
import type { FileFormat, OpenTable, TableRow } from '../reading/table.ts';
import type { ImportParts } from './import-parts.ts';
import { ImportRow } from './import-row.entity.ts';
import type { ImportRun } from './import-run.entity.ts';
import { keptFile } from './keep-file.ts';
import { Overtaken, Progress } from './progress.ts';
import { moveRun } from './run-state.ts';
import { applySavedMapping } from './saved-mapping.ts';

/** Reads a run's file: keeps its rows and recognises its columns. Nothing is kept of a file that cannot be read whole. */
export async function readRun(
  { orm, kinds }: Pick<ImportParts, 'orm' | 'kinds'>,
  run: ImportRun,
  signal: AbortSignal,
): Promise<void> {
  const outside = orm.em.fork() as EntityManager;
  const folder = await mkdtemp(path.join(os.tmpdir(), 'hemtag-import-'));
  try {
    const file = path.join(folder, 'file');
    await pipeline(keptFile(outside, run.id), createWriteStream(file));
    const table = await openTable(file, wishOf(run));
    try {
      await inTransaction(orm, async (em, client) => {
        const survey = new ColumnSurvey();
        const wanted = kinds.filter(({ kind }) => !run.kind || kind === run.kind);
        await keepRows(em, client, run, table, wanted, survey, new Progress(outside, run, signal, null));
        const summary = survey.summary();
        const recognition = recognise(summary, kinds, { kind: run.kind, headerRow: run.headerRow });
        const { headerRow, preset, columns } = recognition;
        const rowCount = await dropHead(em, run, headerRow);
        const settled = Object.assign(run, { kind: recognition.kind, survey: summary, headerRow, preset, columns });
        await applySavedMapping(outside, settled, kinds);
        const { type: fileType, ...format } = table.format;
        const { kind } = settled;
        const findings = { ...format, fileType, sheets: [...table.sheets], rowCount, kind, survey: summary };
        const counts = { createdCount: null, changedCount: null, unchangedCount: null, rejectedCount: null };
        const found = { ...findings, ...counts, headerRow, preset, columns: settled.columns, unknownValues: [] };
        if (!(await moveRun(em, run, 'MAPPING', found))) throw new Overtaken();
      });
    } finally {
      await table.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the user has said of the file; the rest is recognised. */
function wishOf({ encoding, delimiter, sheet }: ImportRun): Partial<FileFormat> {
  return { ...(encoding && { encoding }), ...(delimiter && { delimiter }), ...(sheet && { sheet }) };
}

/** Keeps the rows by COPY, batch by batch as they are read. */
async function keepRows(
  em: EntityManager,
  client: ClientBase,
  run: ImportRun,
  table: OpenTable,
  kinds: readonly ExchangeKind[],
  survey: ColumnSurvey,
  progress: Progress,
): Promise<void> {
  await em.nativeDelete(ImportRow, { run: run.id });
  let number = 0;
  for await (const rows of longRows(table.rows(), kinds)) {
    survey.add(rows);
    const kept = rows.map((row) => keptRow(run, row, ++number));
    await copyRows(client, { entity: ImportRow, rows: kept });
    await progress.add(rows.length);
  }
}

function keptRow(run: ImportRun, { line, cells }: TableRow, number: number): object {
  const faults = cells.flatMap(({ fault }, position) =>
    fault ? [{ position, key: fault.key, values: fault.values }] : [],
  );
  const texts = cells.map(({ text, fault }) => (fault ? storable(text) : text));
  return { id: newKey(), run, number, line, cells: texts, faults: faults.length ? faults : null };
}

/** A text that cannot be taken, as PostgreSQL can keep it for showing. */
function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').toWellFormed();
}

/** Takes away the headers and what stands above them; gives how many rows are left. */
async function dropHead(em: EntityManager, run: ImportRun, headerRow: number): Promise<number> {
  await em.nativeDelete(ImportRow, { run: run.id, line: { $lte: headerRow } });
  return em.count(ImportRow, { run: run.id });
}
