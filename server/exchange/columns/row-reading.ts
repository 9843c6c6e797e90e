import type { MessageKey, MessageValues } from '../../api/messages.ts';
import type { ReferenceTo } from '../exchange-kind.ts';

/** What a row says: values by the fields of the input that they set, ready for it except for the references. */
export interface RowReading {
  values: Record<string, Value>;
  /** Values of the texts that all new records get, where the row has none: to be put under `values` of a new record. */
  defaults: Record<string, Value>;
  problems: readonly CellProblem[];
}

/** Null clears the field. A field that the file does not tell is absent. */
export type Value = string | number | boolean | null | Reference | readonly AttributeText[];

/** An entry of the input's `attributes`. */
export interface AttributeText {
  name: string;
  value: string | null;
}

/**
 * Another record as a row refers to it. Equal texts in one file give the same object, so that what was found can be
 * kept by it.
 */
export class Reference {
  readonly to: ReferenceTo;
  /** Properties and texts to look it up by: the first of these that finds a record counts. */
  readonly find: readonly Readonly<Record<string, string>>[];
  /** All that the row tells of it, for making it when it does not exist. */
  readonly texts: Readonly<Record<string, string>>;

  constructor(
    to: ReferenceTo,
    find: readonly Readonly<Record<string, string>>[],
    texts: Readonly<Record<string, string>>,
  ) {
    this.to = to;
    this.find = find;
    this.texts = texts;
  }
}

/** What a cell cannot be; `position` is its column in the file, null for a text that all rows share. */
export interface CellProblem {
  position: number | null;
  field: string;
  key: MessageKey;
  values: MessageValues;
}
