import { defineEntity, p } from '@mikro-orm/core';
import type { Actor } from '../../api/viewer.ts';
import { recordColumns } from '../../database/columns.ts';
import type { ImportKind, Preset, RecognisedColumn } from '../columns/mapping.ts';
import type { SurveySummary } from '../columns/survey.ts';
import type { FileFormat } from '../reading/table.ts';
import { ImportStatus } from './import-status.ts';
import type { KeyedMessage, UnknownValue, ValueChoice } from './stored.ts';

/** One file on its way into the inventory, from its upload to its result, and back again if that is wished. */
const ImportRunSchema = defineEntity({
  name: 'ImportRun',
  tableName: 'import_run',
  properties: {
    ...recordColumns,
    kind: p.text().$type<ImportKind>().nullable(),
    status: p.enum(() => ImportStatus),
    actor: p.text(),
    /** The account or token whose run it is; null for one of the command line. */
    ownerId: p.uuid().nullable(),
    /** Who asked last for something: what a job then writes is theirs, and only what they may write then. */
    asker: p.json<Actor>(),
    reason: p.text().nullable(),
    fileName: p.text(),
    fileSize: p.integer(),
    fileType: p.text().$type<FileFormat['type']>().nullable(),
    encoding: p.text().$type<FileFormat['encoding']>().nullable(),
    delimiter: p.text().$type<FileFormat['delimiter']>().nullable(),
    sheet: p.text().nullable(),
    sheets: p.json<string[]>().defaultRaw("'[]'"),
    headerRow: p.integer().nullable(),
    preset: p.text().$type<Preset>().nullable(),
    /** What the columns have in common, for settling their formats when the user says what they are. */
    survey: p.json<SurveySummary>().nullable(),
    columns: p.json<RecognisedColumn[]>().defaultRaw("'[]'"),
    /** What the user has said of values that the inventory does not know. */
    choices: p.json<ValueChoice[]>().defaultRaw("'[]'"),
    unknownValues: p.json<UnknownValue[]>().defaultRaw("'[]'"),
    rowCount: p.integer().nullable(),
    createdCount: p.integer().nullable(),
    changedCount: p.integer().nullable(),
    unchangedCount: p.integer().nullable(),
    rejectedCount: p.integer().nullable(),
    doneCount: p.integer().nullable(),
    totalCount: p.integer().nullable(),
    undoneCount: p.integer().nullable(),
    keptCount: p.integer().nullable(),
    /** Grows with every wish to judge: a judgement that began before the last wish is not the last word. */
    judgement: p.integer().default(0),
    /** Whether the next judgement is of the rejected rows only: nothing else can have become different. */
    onlyRejected: p.boolean().default(false),
    validOnly: p.boolean().default(false),
    problem: p.json<KeyedMessage>().nullable(),
    startedAt: p.datetime(3).nullable(),
    endedAt: p.datetime(3).nullable(),
  },
  indexes: [{ properties: ['createdAt', 'id'] }, { properties: ['ownerId', 'createdAt', 'id'] }],
});

export class ImportRun extends ImportRunSchema.class {}
ImportRunSchema.setClass(ImportRun);
