import type { ExchangeKind } from '../exchange-kind.ts';
import type { TableRow } from '../reading/table.ts';
import { headerRowOf, headersOf } from './header-row.ts';
import { columnsByHeader } from './kind-columns.ts';
import type { ColumnChoice, ImportKind, Preset, Recognition } from './mapping.ts';
import { presetOf, type KnownPreset } from './presets.ts';
import { settleColumns } from './settle-columns.ts';
import { columnsBelow, type SurveySummary } from './survey.ts';

/** What the user says of a file, if anything. */
export interface RecognitionWish {
  kind?: ImportKind | null;
  headerRow?: number | null;
  /** Null: no other tool's export, whatever its headers look like. */
  preset?: Preset | null;
}

/** Recognises a file: its header row, what its rows are, whose export it is, and what each column becomes. */
export function recognise(
  summary: SurveySummary,
  kinds: readonly ExchangeKind[],
  wish: RecognitionWish = {},
): Recognition {
  const header = summary.head.find(({ line }) => line === wish.headerRow) ?? headerRowOf(summary.head, kinds);
  if (!header) return { kind: wish.kind ?? null, headerRow: 0, preset: null, columns: [] };
  const headers = headersOf(header);
  const wanted = kinds.filter(({ kind }) => !wish.kind || kind === wish.kind);
  const exports = wanted.filter((kind) => isOwnExport(header, kind));
  const own = exports.length === 1 ? exports[0] : undefined;
  const among = wanted.map(({ kind }) => kind);
  const known = own || wish.preset === null ? null : presetOf(new Set(headers), among, wish.preset);
  const kind =
    own ?? wanted.find(({ kind: each }) => each === (wish.kind ?? known?.kind)) ?? likeliest(headers, wanted);
  const name: Preset | null = own ? 'HEMTAG' : (known?.preset ?? null);
  const choices = choicesOf(headers, columnsBelow(summary, header.line), kind, known);
  const columns = settleColumns({ summary, headerRow: header.line, kind, preset: name }, choices);
  return { kind: kind?.kind ?? null, headerRow: header.line, preset: name, columns };
}

/** A field that an export was asked for beyond the declared columns is headed by its name in the API. */
const NAME_IN_API = /^[a-z][A-Za-z.]*$/;

/** Whether the headers are those of Hemtag's own export, all in one language. */
function isOwnExport({ cells }: TableRow, { columns }: ExchangeKind): boolean {
  const headers = cells.map(({ text }) => text.trim());
  const languages = ['sv', 'en'] as const;
  return languages.some((language) => {
    const labels = new Set(columns.map(({ label }) => label[language]));
    const others = headers.filter((header) => !labels.has(header));
    return headers.length - others.length > 1 && others.every((header) => NAME_IN_API.test(header));
  });
}

/**
 * The kind that knows most of the headers, two at least, among those of which a record can be told from others. Null on a
 * tie: a code and a name can be of a unit or of a site.
 */
function likeliest(headers: readonly string[], kinds: readonly ExchangeKind[]): ExchangeKind | null {
  const least = Math.min(2, headers.filter(Boolean).length);
  const [best, second] = kinds
    .map((kind) => {
      const fields = new Set(headers.map((header) => columnsByHeader(kind).get(header)?.field));
      fields.delete(undefined);
      const hasKey = kind.keys.some((key) => key.every((field) => fields.has(field)));
      return { kind, count: hasKey && fields.size >= least ? fields.size : 0 };
    })
    .toSorted((one, other) => other.count - one.count);
  return best && best.count > (second?.count ?? 0) ? best.kind : null;
}

/** What each header becomes. Columns without a header and without content are left out. */
function choicesOf(
  headers: readonly string[],
  columns: readonly { filled: number }[],
  kind: ExchangeKind | null,
  preset: KnownPreset | null,
): ColumnChoice[] {
  const width = Math.max(headers.length, columns.length);
  const choices = Array.from({ length: width }, (_, position) => position).flatMap((position) => {
    const header = headers[position] ?? '';
    if (!header && !columns[position]?.filled) return [];
    const isOverruled = preset?.columns.has(header) && headers.lastIndexOf(header) > position;
    const fields = isOverruled ? [] : fieldsOf(header, kind, preset);
    const isEmptyTwin = !columns[position]?.filled && headers.filter((each) => each === header).length > 1;
    return (fields.length && !isEmptyTwin ? fields : [null]).map((field) => choice(position, field, preset));
  });
  return withoutDoubles(choices, Object.entries(preset?.fixed ?? {}));
}

function fieldsOf(header: string, kind: ExchangeKind | null, preset: KnownPreset | null): readonly string[] {
  const column = header ? kind && columnsByHeader(kind).get(header) : null;
  // What Hemtag works out itself is known by its header, and not imported.
  return preset?.columns.get(header) ?? (column?.sets ? [column.field] : []);
}

function choice(position: number, field: string | null, preset: KnownPreset | null): ColumnChoice {
  const meanings = field === null ? undefined : preset?.meanings?.[field];
  const isAttribute = preset && field?.startsWith('attributes.');
  return { position, field, ...(meanings && { meanings }), ...(isAttribute && { whereItFits: true }) };
}

/** What the preset sets for all rows, unless a column does. */
function withoutDoubles(choices: readonly ColumnChoice[], fixed: readonly [string, string][]): ColumnChoice[] {
  const free = fixed.filter(([field]) => !choices.some((each) => each.field === field));
  return [...choices, ...free.map(([field, text]) => ({ position: null, field, text }))];
}
