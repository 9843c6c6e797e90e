import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** Where the import of a ledger stands. */
export const LedgerStatus = enumOf(
  'UPLOADING',
  'READING',
  'MAPPING',
  'PREVIEW',
  'IMPORTING',
  'DONE',
  'UNDOING',
  'UNDONE',
  'FAILED',
  'CANCELLED',
);
export type LedgerStatus = EnumOf<typeof LedgerStatus>;

/** States in which a job works on the import: after a crash the next start begins the same work anew. */
export const WORKING: readonly LedgerStatus[] = ['READING', 'IMPORTING', 'UNDOING'];

/** What a caller may ask for in which states. An import may be done again: with other rules it makes other costs. */
export const ALLOWED_IN = {
  upload: ['UPLOADING'],
  setColumns: ['MAPPING', 'PREVIEW'],
  choose: ['PREVIEW', 'DONE', 'UNDONE'],
  perform: ['PREVIEW', 'DONE', 'UNDONE'],
  cancel: ['UPLOADING', 'READING', 'MAPPING', 'PREVIEW'],
  undo: ['DONE'],
} as const satisfies Readonly<Record<string, readonly LedgerStatus[]>>;
