import { coerceInputValue, type GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { badInput, DomainError, ErrorCode } from '../../api/errors.ts';
import { languageOf, type Bilingual, type Language } from '../../api/messages.ts';
import type { RecordDefinition } from '../../api/read/record.ts';
import type { ExportedColumn, ExportedList } from './exported-list.ts';

export const FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/** What is to be written: the arguments are those of the list in GraphQL, checked by the same input types. */
export interface ExportRequest {
  readonly record: RecordDefinition;
  /** What people call the list. */
  readonly name: Bilingual;
  readonly format: Format;
  readonly language: Language;
  readonly columns: readonly ExportedColumn[];
  /** The field of a list of which each entry is a row of its own; null for a row of each record. */
  readonly rowOfEach: string | null;
  readonly args: Readonly<Record<string, unknown>>;
}

const LANGUAGES = ['sv', 'en'] as const;
const PARAMETERS = ['search', 'where', 'orderBy', 'columns', 'lang'] as const;

/** The language that an export is asked for in. */
export function exportLanguage(query: unknown, acceptLanguage: string | undefined): Language {
  const asked = z.object({ lang: z.enum(LANGUAGES) }).safeParse(query);
  return asked.data?.lang ?? languageOf(acceptLanguage);
}

/** Reads the address of an export, such as assets.csv?where={"status":{"eq":"IN_USE"}}; refuses what it does not know. */
export function readRequest(
  schema: GraphQLSchema,
  lists: ReadonlyMap<string, ExportedList>,
  file: string,
  query: Readonly<Record<string, unknown>>,
  acceptLanguage: string | undefined,
): ExportRequest {
  const [, name = '', format = ''] = /^(\w+)\.(\w+)$/.exec(file) ?? [];
  const list = lists.get(name);
  if (!list || !isFormat(format)) throw new DomainError(ErrorCode.NOT_FOUND, 'export.noSuchFile');
  for (const [parameter, value] of Object.entries(query)) {
    if (!(PARAMETERS as readonly string[]).includes(parameter)) throw badInput('export.unknownParameter', [parameter]);
    if (typeof value !== 'string') throw badInput('export.twice', [parameter]);
  }
  const given = query as Partial<Record<(typeof PARAMETERS)[number], string>>;
  if (given.lang !== undefined && !LANGUAGES.some((language) => language === given.lang)) {
    throw badInput('export.language', ['lang']);
  }
  const columns = chosenColumns(list, format, given.columns);
  return {
    record: list.record,
    name: list.name,
    format,
    language: exportLanguage(query, acceptLanguage),
    columns,
    rowOfEach: columns.some(({ path }) => path.startsWith(`${list.rowOfEach}.`)) ? (list.rowOfEach ?? null) : null,
    args: {
      search: given.search || undefined,
      where: argument(schema, list.record, 'where', given.where),
      orderBy: argument(schema, list.record, 'orderBy', given.orderBy),
    },
  };
}

function isFormat(text: string): text is Format {
  return FORMATS.some((format) => format === text);
}

/** An argument of the list, written as JSON; null says the same as leaving it out. */
function argument(schema: GraphQLSchema, record: RecordDefinition, name: string, text: string | undefined): unknown {
  const field = schema.getQueryType()?.getFields()[record.list];
  const type = field?.args.find((arg) => arg.name === name)?.type;
  if (!type) throw new Error(`The list ${record.list} has no argument ${name}.`);
  if (!text) return undefined;
  const value = coerceInputValue(parsed(text, name), type, (path, _value, error) => {
    throw badInput('error.invalid', [name, ...path], { reason: error.message });
  });
  return value ?? undefined;
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badInput('export.notJson', [name], { reason: (error as Error).message });
  }
}

/**
 * The columns that a request names, in its order; a name stands for every column at or under it: `site` for code and name
 * of the site. Where the module declares columns under a name, a spreadsheet has these.
 */
function chosenColumns(list: ExportedList, format: Format, names: string | undefined): ExportedColumn[] {
  const isTable = format !== 'jsonl';
  if (!names) return [...(isTable ? list.standard : list.all)];
  const chosen = names.split(',').flatMap((name, index) => {
    const under = ({ path }: ExportedColumn) => path === name || path.startsWith(`${name}.`);
    const declared = list.standard.filter(under);
    const found = isTable && declared.length ? declared : list.all.filter(under);
    const written = isTable ? found.filter(({ kind }) => kind !== 'rows') : found;
    if (!written.length) throw badInput('export.unknownColumn', ['columns', index], { name: name.slice(0, 60) });
    return written;
  });
  return [...new Set(chosen)];
}
