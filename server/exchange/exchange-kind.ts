import type { EntityManager } from '@mikro-orm/postgresql';
import type { Bilingual, Language } from '../api/messages.ts';
import type { RecordDefinition } from '../api/read/record.ts';
import type { Flush } from '../api/write/write.ts';
import type { ImportKind } from './columns/mapping.ts';

/** What one kind of record is in a file: declared by the module that the record belongs to, in one place. */
export interface ExchangeKind {
  kind: ImportKind;
  record: RecordDefinition;
  /** The columns in the order that an export writes them. */
  columns: readonly ExchangeColumn[];
  /** Fields of the columns that tell a record from others; the first of these whose texts a row gives counts. */
  keys: readonly (readonly string[])[];
  /** Makes a record of an input, by the same rules as the mutation. `input` is what the mutation takes, ids resolved. */
  create(em: EntityManager, input: ImportInput, flush: Flush): Promise<object>;
  /** Changes a loaded and locked record by the same rules as the mutation. */
  change(em: EntityManager, record: object, input: ImportInput, flush: Flush): Promise<void>;
  /** Loads and locks what changes of these records build on, for all of them at once; `change` does it for one. */
  hold?(em: EntityManager, records: readonly object[]): Promise<void>;
  /** Stored values whose input has another shape, by property: for undoing a change. */
  asInput?: Readonly<Record<string, (stored: unknown) => unknown>>;
  /** Fields that move along a lifecycle: undoing a change sets them back, whatever moves the lifecycle has. */
  lifecycle?: readonly string[];
  /** Checks an input as `create` does and gives the record's columns without persisting it: for writing by COPY. */
  draft?(em: EntityManager, input: ImportInput): Promise<object>;
}

/** An input of createX or updateX without id and version: references as global ids. */
export type ImportInput = Readonly<Record<string, unknown>>;

/** One column of a kind of record. */
export interface ExchangeColumn {
  /**
   * Its name, unique in the kind, by which mappings and exports choose it: the way to the value in GraphQL, such as
   * 'purchaseCost' or 'unit.code'; 'attributes.memory' for one of the attributes.
   */
  field: string;
  /**
   * The field of the mutation's input that it sets: 'purchaseCost', 'unitId'; 'attributes' for one of them;
   * 'options.0.months' for one of an entry of a list, which the kind's own `create` and `change` put together. Null for
   * what Hemtag works out itself: it is exported, recognised in a file, and not imported.
   */
  sets: string | null;
  /** The header that an export writes. */
  label: Bilingual;
  /** Other headers that mean it; case, spaces, punctuation and accents do not matter. */
  aliases?: readonly string[];
  value: ValueType;
  /** Every record has it: an empty cell is a problem, and so is a new record in a file without the column. */
  required?: boolean;
  /** True for what only files say, as a way to say other fields: it is in no export. */
  onlyImported?: boolean;
  /** An empty cell says nothing. Otherwise it clears the field. */
  emptyKeeps?: boolean;
  /** Of a list that stands in one cell: how an export writes it there. The kind’s own `create` and `change` read it. */
  inOneCell?: (items: readonly unknown[], language: Language) => string;
  /** For an attribute: whether a row with these values can have it, as far as they tell. */
  fits?: (values: Readonly<Record<string, unknown>>) => boolean;
}

/** How texts in a column are read and what they become in the input. */
export type ValueType =
  /** `canonical` gives the form that is stored of a text that people write in several ways. */
  | { type: 'text'; canonical?: (text: string) => string }
  | { type: 'integer' | 'decimal' | 'money' | 'date' | 'boolean' }
  /** A length of time in whole months, also written as '12 mån', '12 months' or '4 år'. */
  | { type: 'months' }
  | { type: 'enum'; names: Readonly<Record<string, EnumName>> }
  | {
      type: 'reference';
      to: ReferenceTo;
      /** What the text may be of the other record, in this order. */ as: readonly string[];
    };

/** What one value of an enum is called in files. */
export interface EnumName {
  label: Bilingual;
  aliases?: readonly string[];
}

/** How rows refer to a record of another kind, by one or several columns that set the same field. */
export interface ReferenceTo {
  record: () => RecordDefinition;
  /** Properties that together find one record: [['manufacturer', 'name']]; the first of these that a row gives counts. */
  by: readonly (readonly string[])[];
  /** The form that a property is stored in, of a text that people write in several ways. */
  canonical?: Readonly<Record<string, (text: string) => string>>;
  /** Relations of the record that the commands of those who refer to it read; they are loaded for many rows at once. */
  loads?: readonly string[];
  /** How a record that does not exist yet is made of what the row tells, where that is enough. */
  make?: {
    kind: ImportKind;
    /** The input of the new record, or null when the row tells too little. `row` is the referring row's values. */
    input(texts: Readonly<Record<string, string>>, row: Readonly<Record<string, unknown>>): ImportInput | null;
  };
}
