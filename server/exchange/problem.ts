import type { MessageKey, MessageValues } from '../api/messages.ts';

/** Why one cell cannot be taken: a message and its values. `cell` among them is its name, such as C12. */
export interface CellFault {
  key: MessageKey;
  values: MessageValues;
}

/** Why a file, or the rest of it, cannot be read. The message says what the file is or where it is broken, and what to do. */
export class FileProblem extends Error {
  readonly key: MessageKey;
  readonly values: MessageValues;

  constructor(key: MessageKey, values: MessageValues = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.name = 'FileProblem';
    this.key = key;
    this.values = values;
  }

  /** The line (CSV) or row (XLSX) at fault, from 1, where there is one. */
  get line(): number | undefined {
    return typeof this.values.line === 'number' ? this.values.line : undefined;
  }

  /** The column at fault, from 1, where there is one. */
  get column(): number | undefined {
    return typeof this.values.column === 'number' ? this.values.column : undefined;
  }
}
