import { z } from 'zod';
import { message, type Language } from '../../api/messages.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import { entriesOf } from './entries.ts';
import type { CatalogueFault } from './report.ts';

/** What a catalogue says of one record, by property: absent says nothing, null that there is no value. */
export interface CatalogueRow {
  readonly [property: string]: string | null | undefined;
}

/** One kind of catalogue: the form of its entries, the rows that they give, and the records that these are kept in. */
export interface Catalogue<Found, Row extends CatalogueRow> {
  entry: z.ZodType<Found>;
  /** Rows of an entry; `refuse` tells of a part that cannot be read. */
  rows: (found: Found, refuse: Refuse, options: ParseOptions) => Row[];
  /** What people call a row. */
  name: (row: Row) => string;
  record: RecordDefinition;
  /** Properties that rows and records know each other by. */
  key: readonly string[];
  /** Properties that are kept as the catalogue has them. */
  kept: readonly string[];
  /** Properties that are set when a record is made, and then left to its keepers. */
  onlyNew: readonly string[];
}

type Refuse = (error: z.ZodError, path: PropertyKey[]) => void;

type ParseOptions = NonNullable<Parameters<z.ZodType['safeParse']>[1]>;

/** Why values are refused, in each language. */
const OPTIONS: Readonly<Record<Language, ParseOptions>> = {
  sv: { error: z.locales.sv().localeError as ParseOptions['error'] },
  en: { error: z.locales.en().localeError as ParseOptions['error'] },
};

/** Reads a catalogue. What cannot be read is told with its line, and the rest is taken. */
export function readCatalogue<Found, Row extends CatalogueRow>(
  content: string,
  { entry, rows, name, key }: Catalogue<Found, Row>,
  language: Language,
): { rows: Row[]; faults: CatalogueFault[] } {
  const faults: CatalogueFault[] = [];
  const found = new Map<string, { line: number; row: Row }>();
  for (const { line, text } of entriesOf(content)) {
    const refuse = (error: z.ZodError, path: PropertyKey[] = []): void => {
      const [issue] = error.issues;
      const where = [...path, ...(issue?.path ?? [])].join('.');
      const values = { path: where || text.slice(0, 60), reason: issue?.message ?? '' };
      faults.push({ line, message: message('catalogue.invalid', language, values) });
    };
    const json = parsed(text);
    if (json.fault !== undefined) {
      faults.push({ line, message: message('catalogue.notJson', language, { reason: json.fault }) });
      continue;
    }
    const result = entry.safeParse(json.value, OPTIONS[language]);
    if (!result.success) {
      refuse(result.error);
      continue;
    }
    for (const row of rows(result.data, refuse, OPTIONS[language])) {
      const rowKey = keyOf(row, key);
      const earlier = found.get(rowKey);
      if (!earlier) found.set(rowKey, { line, row });
      else faults.push({ line, message: repeated(name(row), earlier.line, language) });
    }
  }
  return { rows: [...found.values()].map(({ row }) => row), faults };
}

/** What tells a row or a record apart from all others. */
export function keyOf(values: CatalogueRow, key: readonly string[]): string {
  return JSON.stringify(key.map((property) => values[property]));
}

function parsed(text: string): { value?: unknown; fault?: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: (error as SyntaxError).message };
  }
}

function repeated(name: string, line: number, language: Language): string {
  return message('catalogue.repeated', language, { name, line });
}

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u)
    .normalize('NFC');

/** A text that is not empty, in Unicode's composed form, without control characters and halves of characters. */
export const catalogueText = (longest: number) => text(longest).min(1);

/** As `catalogueText`, or nothing: null, absent or empty. */
export const optionalText = (longest: number) =>
  text(longest)
    .nullish()
    .transform((given) => given || null);
