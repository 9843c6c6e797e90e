import type { ImportStatus } from '../gql/graphql.ts';
import type { Tone } from '../ui/record/status-badge.tsx';

export const tones: Readonly<Record<ImportStatus, Tone>> = {
  UPLOADING: 'neutral',
  READING: 'info',
  MAPPING: 'warning',
  JUDGING: 'info',
  PREVIEW: 'warning',
  IMPORTING: 'info',
  DONE: 'ok',
  UNDOING: 'info',
  UNDONE: 'neutral',
  FAILED: 'danger',
  CANCELLED: 'neutral',
};

const working: readonly ImportStatus[] = ['READING', 'JUDGING', 'IMPORTING', 'UNDOING'];

/** Whether the server works on the run by itself. */
export const isWorking = (status: ImportStatus): boolean => working.includes(status);

const ended: readonly ImportStatus[] = ['UNDONE', 'FAILED', 'CANCELLED', 'DONE'];

/** Whether the run is waiting for nobody; a done one can still be undone. */
export const isEnded = (status: ImportStatus): boolean => ended.includes(status);

/** The steps that people go through. */
export const steps = ['file', 'columns', 'preview', 'result'] as const;
export type Step = (typeof steps)[number];

const stepOf: Readonly<Record<ImportStatus, Step>> = {
  UPLOADING: 'file',
  READING: 'file',
  MAPPING: 'columns',
  JUDGING: 'preview',
  PREVIEW: 'preview',
  IMPORTING: 'result',
  DONE: 'result',
  UNDOING: 'result',
  UNDONE: 'result',
  FAILED: 'file',
  CANCELLED: 'file',
};

/** The step that a run is at. */
export const stepAt = (status: ImportStatus): Step => stepOf[status];
