import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** Where an import run stands. */
export const ImportStatus = enumOf(
  'UPLOADING',
  'READING',
  'MAPPING',
  'JUDGING',
  'PREVIEW',
  'IMPORTING',
  'DONE',
  'UNDOING',
  'UNDONE',
  'FAILED',
  'CANCELLED',
);
export type ImportStatus = EnumOf<typeof ImportStatus>;

/** What a row of a file did, or would do, to the inventory. */
export const ImportOutcome = enumOf('CREATED', 'CHANGED', 'UNCHANGED', 'REJECTED');
export type ImportOutcome = EnumOf<typeof ImportOutcome>;

/** What became of a row's change when its run was undone. */
export const ImportUndo = enumOf('UNDONE', 'KEPT');
export type ImportUndo = EnumOf<typeof ImportUndo>;

/** States in which a job works on the run: after a crash the next start begins the same work anew. */
export const WORKING: readonly ImportStatus[] = ['READING', 'JUDGING', 'IMPORTING', 'UNDOING'];

/** What a caller may ask for in which states. */
export const ALLOWED_IN = {
  upload: ['UPLOADING'],
  setFormat: ['MAPPING', 'PREVIEW', 'FAILED'],
  setColumns: ['MAPPING', 'PREVIEW'],
  judge: ['MAPPING', 'PREVIEW'],
  mend: ['PREVIEW'],
  mapValue: ['PREVIEW', 'JUDGING'],
  perform: ['PREVIEW'],
  cancel: ['UPLOADING', 'READING', 'MAPPING', 'JUDGING', 'PREVIEW', 'IMPORTING'],
  undo: ['DONE'],
} as const satisfies Record<string, readonly ImportStatus[]>;
