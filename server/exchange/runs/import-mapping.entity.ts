import { defineEntity, p } from '@mikro-orm/core';
import { nameText, recordColumns } from '../../database/columns.ts';
import type { ImportKind } from '../columns/mapping.ts';
import type { SavedColumn } from './stored.ts';

/** A way of reading files of one make that somebody has saved for the next time. */
const ImportMappingSchema = defineEntity({
  name: 'ImportMapping',
  tableName: 'import_mapping',
  properties: {
    ...recordColumns,
    /** The account or token that saved it first. */
    ownerId: p.uuid().nullable(),
    name: nameText(),
    kind: p.text().$type<ImportKind>(),
    columns: p.json<SavedColumn[]>(),
  },
  uniques: [{ properties: ['kind', 'name'] }],
});

export class ImportMapping extends ImportMappingSchema.class {}
ImportMappingSchema.setClass(ImportMapping);
