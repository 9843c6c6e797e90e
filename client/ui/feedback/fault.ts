import { createContext, use } from 'react';

export const faultKinds = [
  'offline',
  'unauthenticated',
  'forbidden',
  'notFound',
  'input',
  'conflict',
  'rule',
  'tooComplex',
  'rateLimited',
  'unavailable',
  'internal',
] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface FieldFault {
  /** The form's field, dotted where it lies within another. */
  readonly path: string;
  readonly message: string;
}

/** What went wrong, as a page can show it: how it went wrong, in whose words, and what belongs to which field. */
export interface Fault {
  readonly kind: FaultKind;
  /** The server's words in the reader's language, or null when it could not be asked. */
  readonly message: string | null;
  readonly fields: readonly FieldFault[];
  /** By which the fault is found in the server's log. */
  readonly reference: string | null;
}

const FaultReader = createContext<(error: unknown) => Fault>(() => ({
  kind: 'internal',
  message: null,
  fields: [],
  reference: null,
}));

/** Tells the components below how errors of the application's transport are read. */
export const FaultReaderProvider = FaultReader;

export function useFaultOf(): (error: unknown) => Fault {
  return use(FaultReader);
}
