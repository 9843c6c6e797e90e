import { defineEntity, p } from '@mikro-orm/core';
import type { Actor } from '../../api/viewer.ts';
import { codeText, recordColumns } from '../../database/columns.ts';
import type { RecognisedColumn } from '../../exchange/columns/mapping.ts';
import type { SurveySummary } from '../../exchange/columns/survey.ts';
import type { KeyedMessage } from '../../exchange/runs/stored.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Scenario } from '../scenario.ts';
import { LedgerFigure } from './ledger-figure.ts';
import { LedgerStatus } from './ledger-status.ts';

/** What a file has of one figure: its rows of costs and income, and the months that they are of. */
export interface LedgerContent {
  readonly figure: LedgerFigure;
  readonly rows: number;
  readonly amount: Money;
  readonly first: YearMonth;
  readonly last: YearMonth;
}

/** What the codes of a file are called, by code. */
export interface LedgerNames {
  readonly account: Readonly<Record<string, string>>;
  readonly costCentre: Readonly<Record<string, string>>;
  readonly project: Readonly<Record<string, string>>;
}

/** A file of a ledger, from its upload to the costs that it made, and back again if that is wished. */
const LedgerImportSchema = defineEntity({
  name: 'LedgerImport',
  tableName: 'ledger_import',
  properties: {
    ...recordColumns,
    status: p.enum(() => LedgerStatus),
    actor: p.text(),
    /** Who asked last for something: what a job then writes is theirs, and only what they may write then. */
    asker: p.json<Actor>(),
    reason: p.text().nullable(),
    fileName: p.text(),
    fileSize: p.integer(),
    /** SIE, CSV or XLSX. */
    fileType: p.text().nullable(),
    encoding: p.text().nullable(),
    program: p.text().nullable(),
    company: p.text().nullable(),
    organisationNumber: p.text().nullable(),
    /** Whose costs they are: a later import of the same ledger takes the place of this one. */
    ledger: codeText().nullable(),
    headerRow: p.integer().nullable(),
    survey: p.json<SurveySummary>().nullable(),
    columns: p.json<RecognisedColumn[]>().defaultRaw("'[]'"),
    contents: p.json<LedgerContent[]>().defaultRaw("'[]'"),
    names: p.json<LedgerNames>().nullable(),
    /** Rows of assets and debts, which are no cost and are not kept. */
    balanceRows: p.integer().nullable(),
    /** What counts as actual cost; null for none. */
    actualFrom: p.enum(() => LedgerFigure).nullable(),
    withBudget: p.boolean().default(false),
    /** What the amounts of a table are. */
    tableScenario: p.enum(() => Scenario),
    doneCount: p.integer().nullable(),
    createdCount: p.integer().nullable(),
    changedCount: p.integer().nullable(),
    removedCount: p.integer().nullable(),
    unchangedCount: p.integer().nullable(),
    undoneCount: p.integer().nullable(),
    keptCount: p.integer().nullable(),
    problem: p.json<KeyedMessage>().nullable(),
    importedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['createdAt', 'id'] }, { properties: ['ledger', 'importedAt'] }],
});

export class LedgerImport extends LedgerImportSchema.class {}
LedgerImportSchema.setClass(LedgerImport);

/** A piece of an uploaded file: in the database, so that any node can read what another received. */
const LedgerFileChunkSchema = defineEntity({
  name: 'LedgerFileChunk',
  tableName: 'ledger_file_chunk',
  properties: {
    run: () => p.manyToOne(LedgerImport).primary().deleteRule('cascade'),
    number: p.integer().primary(),
    content: p.blob(),
  },
});

export class LedgerFileChunk extends LedgerFileChunkSchema.class {}
LedgerFileChunkSchema.setClass(LedgerFileChunk);

/** Rows of a file with the same figure, codes and month, added up: what rules are tried on, again and again. */
const LedgerSumSchema = defineEntity({
  name: 'LedgerSum',
  tableName: 'ledger_sum',
  properties: {
    import: () => p.manyToOne(LedgerImport).primary().deleteRule('cascade'),
    number: p.integer().primary(),
    figure: p.enum(() => LedgerFigure),
    account: codeText(),
    costCentre: codeText().nullable(),
    project: codeText().nullable(),
    month: codeText().$type<YearMonth>(),
    amount: p.decimal().precision(18).scale(2).$type<Money>(),
    rows: p.integer(),
  },
});

export class LedgerSum extends LedgerSumSchema.class {}
LedgerSumSchema.setClass(LedgerSum);

/** What an import did to one cost entry, for taking it back: its amount before (null: there was none) and after. */
const LedgerChangeSchema = defineEntity({
  name: 'LedgerChange',
  tableName: 'ledger_change',
  properties: {
    import: () => p.manyToOne(LedgerImport).primary().deleteRule('cascade'),
    number: p.integer().primary(),
    /** `SERVICE:<key>`, `CONTRACT:<key>` or `ASSET:<key>`. */
    target: p.text(),
    month: codeText().$type<YearMonth>(),
    scenario: p.enum(() => Scenario),
    costClass: p.text(),
    category: p.uuid().nullable(),
    account: codeText().nullable(),
    before: p.decimal().precision(18).scale(2).$type<Money>().nullable(),
    /** The import that the amount before was of. */
    beforeImport: p.uuid().nullable(),
    after: p.decimal().precision(18).scale(2).$type<Money>().nullable(),
  },
});

export class LedgerChange extends LedgerChangeSchema.class {}
LedgerChangeSchema.setClass(LedgerChange);
