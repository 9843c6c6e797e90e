import { defineEntity, p } from '@mikro-orm/core';
import { ImportRun } from './import-run.entity.ts';

/** A piece of an uploaded file: in the database, so that any node can read what another received. */
const ImportFileChunkSchema = defineEntity({
  name: 'ImportFileChunk',
  tableName: 'import_file_chunk',
  properties: {
    run: () => p.manyToOne(ImportRun).primary().deleteRule('cascade'),
    number: p.integer().primary(),
    content: p.blob(),
  },
});

export class ImportFileChunk extends ImportFileChunkSchema.class {}
ImportFileChunkSchema.setClass(ImportFileChunk);
