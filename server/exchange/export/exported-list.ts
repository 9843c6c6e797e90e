import type { Bilingual, Language } from '../../api/messages.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import type { Row } from './value-at.ts';

/** What a value is, and so how a file writes it. `rows` are lists of further values, which only JSON can hold. */
export type ValueKind = 'text' | 'number' | 'money' | 'date' | 'dateTime' | 'boolean' | 'rows';

/** A column that a list can be written to files with. */
export interface ExportedColumn {
  /** The field's path in GraphQL, from the record: 'purchaseCost', 'site.code', 'attributes.memory'. */
  readonly path: string;
  readonly label: Bilingual;
  readonly kind: ValueKind;
  /** What people call the values of an enum; a value without a word is written as it is. */
  readonly words?: Readonly<Record<string, Bilingual>> | undefined;
  /** How a list is written in one cell of a spreadsheet; JSON has it as it is. */
  readonly inOneCell?: ((items: readonly Row[], language: Language) => string) | undefined;
}

/** What a module says of a column; without a kind it is that of the GraphQL type, and text for a value of a list. */
export type DeclaredColumn = Omit<ExportedColumn, 'kind'> & { readonly kind?: ValueKind | undefined };

/** How a list is written to files: the columns that stand there when none are asked for, in order. */
export interface DeclaredExport {
  readonly record: RecordDefinition;
  /** What people call the list: the name of its files and sheets. */
  readonly name: Bilingual;
  readonly columns: readonly DeclaredColumn[];
  /** The field of a list of which each entry is a row of its own in spreadsheets. */
  readonly rowOfEach?: string | undefined;
}

/** A list with all columns that its files can have. */
export interface ExportedList {
  readonly record: RecordDefinition;
  readonly name: Bilingual;
  readonly rowOfEach?: string | undefined;
  /** Those that spreadsheets have when none are asked for. */
  readonly standard: readonly ExportedColumn[];
  /** Every field of the API's node that is data. */
  readonly all: readonly ExportedColumn[];
}
