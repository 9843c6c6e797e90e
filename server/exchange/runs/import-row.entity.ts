import { defineEntity, p } from '@mikro-orm/core';
import { v7 } from 'uuid';
import type { RecordedChange } from '../../access/audit-event.entity.ts';
import { ImportRun } from './import-run.entity.ts';
import { ImportOutcome, ImportUndo } from './import-status.ts';
import type { PreviousValues, RowProblem } from './stored.ts';

/** One row of an import run's file as it was read, and what became of it. */
const ImportRowSchema = defineEntity({
  name: 'ImportRow',
  tableName: 'import_row',
  properties: {
    id: p
      .uuid()
      .primary()
      .onCreate(() => v7()),
    run: () => p.manyToOne(ImportRun).deleteRule('cascade'),
    /** From 1, without gaps, in the order of the file. */
    number: p.integer(),
    /** Line of a CSV file or row of a sheet, from 1. */
    line: p.integer(),
    cells: p.array().columnType('text[]'),
    /** What was wrong with cells already when the file was read. */
    faults: p.json<RowProblem[]>().nullable(),
    outcome: p.enum(() => ImportOutcome).nullable(),
    problems: p.json<RowProblem[]>().nullable(),
    changes: p.json<RecordedChange[]>().nullable(),
    recordType: p.text().nullable(),
    recordKey: p.uuid().nullable(),
    undo: p.enum(() => ImportUndo).nullable(),
    /** What the record was like before the run changed it. */
    previous: p.json<PreviousValues>().nullable(),
  },
  uniques: [{ properties: ['run', 'number'] }],
});

export class ImportRow extends ImportRowSchema.class {}
ImportRowSchema.setClass(ImportRow);
