import type { MessageKey, MessageValues } from '../../api/messages.ts';
import type { ColumnChoice, RecognisedColumn } from '../columns/mapping.ts';

/** A message that is stored without its language: its key, and the values of its placeholders. */
export interface KeyedMessage {
  key: MessageKey;
  values?: MessageValues;
}

/** Why a row is refused: what is wrong, and in which of its cells; null when it is wrong as a whole. */
export interface RowProblem extends KeyedMessage {
  /** Position of the column in the file, from 0. */
  position: number | null;
}

/** A column of a saved mapping: it is found again by its header. */
export type SavedColumn = ColumnChoice & Pick<RecognisedColumn, 'header'>;

/** A value of a column with references that the inventory does not know, and in how many rows it stands. */
export interface UnknownValue {
  /** The input field that the reference sets. */
  field: string;
  /** Position of the column that is shown for it. */
  position: number;
  text: string;
  rows: number;
  /** Global id of the record that it might mean, and what that is called. */
  suggestedId: string | null;
  suggestedName: string | null;
  /** Whether the file tells enough to make the record. */
  canCreate: boolean;
}

/** What an unknown value is to mean: an existing record by its global id, or a new one when that is null. */
export interface ValueChoice {
  field: string;
  text: string;
  recordId: string | null;
  /** What the chosen record is called. */
  name: string | null;
}

/** Values of a record before a run changed it, by property as they are stored, and the version that the run gave it. */
export interface PreviousValues {
  version: number;
  values: Readonly<Record<string, unknown>>;
  /** The run made the record, of which other rows may be about other parts. */
  isNew?: true;
}
