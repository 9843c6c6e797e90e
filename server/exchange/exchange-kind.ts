import type { EntityManager } from '@mikro-orm/postgresql';
import type { DomainError } from '../api/errors.ts';
import type { Bilingual, Language } from '../api/messages.ts';
import type { RecordDefinition } from '../api/read/record.ts';
import type { Flush } from '../api/write/write.ts';
import type { ImportKind } from './columns/mapping.ts';

/** What the columns of a kind of file can be. */
export interface FileKind {
  kind: string;
  /** In the order that an export writes them. */
  columns: readonly ExchangeColumn[];
}

/** What one kind of record is in a file: declared by the module that the record belongs to, in one place. */
export interface ExchangeKind extends FileKind {
  kind: ImportKind;
  record: RecordDefinition;
  /** Fields of the columns that tell a record from others; the first of these whose texts a row gives counts. */
  keys: readonly (readonly string[])[];
  /** What tells records of the same key apart to people, for the refusal of a row that may be about either; loaded by `hold`. */
  toldApart?(record: object): string;
  /** Makes a record of an input, by the same rules as the mutation. `input` is what the mutation takes, ids resolved. */
  create(em: EntityManager, input: ImportInput, flush: Flush): Promise<object>;
  /** Changes a loaded and locked record by the same rules as the mutation. */
  change(em: EntityManager, record: object, input: ImportInput, flush: Flush): Promise<void>;
  /** Loads and locks what changes of these records build on, for all of them at once; `change` does it for one. */
  hold?(em: EntityManager, records: readonly object[]): Promise<void>;
  /** Where several rows may be about one record, each about a part of it, such as a line with a row for each month. */
  parts?: RecordParts;
  /**
   * Rules over many records at once, once rows have made or changed them; flushes first where it reads what is stored.
   * Gives those that cannot stand, each with why: none of their rows is taken.
   */
  settle?(em: EntityManager, records: readonly object[], flush: Flush): Promise<ReadonlyMap<object, DomainError>>;
  /** Stored values whose input has another shape, by property: for undoing a change. */
  asInput?: Readonly<Record<string, (stored: unknown) => unknown>>;
  /** Fields that move along a lifecycle: undoing a change sets them back, whatever moves the lifecycle has. */
  lifecycle?: readonly string[];
  /** Checks an input as `create` does and gives the record's columns without persisting it: for writing by COPY. */
  draft?(em: EntityManager, input: ImportInput): Promise<object>;
}

/** How rows are about parts of one record. The kind's `change` refuses before it changes anything. */
export interface RecordParts {
  /** The column that tells the rows of a record apart, beside the record's own key. */
  by: string;
  /** The column of what a part has, where a file has a column for each part, headed by it alone: `2027`. */
  amount?: string;
  /** The part that such a header names, and what else it says: `2027 lägst`; null for any other header. */
  partOf?(header: string): { readonly part: string; readonly rest: string } | null;
  /** What a record holds of what a row is about, by the fields of the columns; null while it has no such part. */
  held(record: object, input: ImportInput): Readonly<Record<string, string | null>> | null;
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
