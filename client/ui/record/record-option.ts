/** A record as it is picked, shown and kept in a form: its id and what people call it. */
export interface RecordOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

/** Finds records by what is typed; the first ones, for an empty text. */
export type RecordSearch = (text: string, signal: AbortSignal) => Promise<readonly RecordOption[]>;
