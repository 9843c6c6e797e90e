import type { ExchangeColumn } from './exchange-kind.ts';

/** When a record came and changed: in every export, in no import. */
export const RECORD_TIMES: readonly ExchangeColumn[] = [
  { field: 'createdAt', sets: null, label: { sv: 'Upplagd', en: 'Registered' }, value: { type: 'text' } },
  { field: 'updatedAt', sets: null, label: { sv: 'Ändrad', en: 'Changed' }, value: { type: 'text' } },
];
