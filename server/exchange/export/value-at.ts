/** A row of an export, as the API has the record. */
export type Row = Readonly<Record<string, unknown>>;

/** The value at a path: of a related record its field, of a list the one at that place, or of that name; null: none. */
export function valueAt(row: Row, path: readonly string[]): string | number | boolean | null {
  let value: unknown = row;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return null;
    value = Array.isArray(value) ? entryOf(value, step) : (value as Row)[step];
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function entryOf(values: readonly { name: unknown; value: unknown }[], step: string): unknown {
  if (/^\d+$/.test(step)) return values[Number(step)] ?? null;
  return values.find(({ name }) => name === step)?.value ?? null;
}

/** Rows read from their JSON; where each entry of a list is to be a row, one for each, and one for an empty list. */
export async function* rowsOf(
  batches: AsyncIterable<readonly string[]>,
  rowOfEach: string | null,
): AsyncGenerator<Row[], void, void> {
  for await (const lines of batches) {
    const rows = lines.map((line) => JSON.parse(line) as Row);
    yield rowOfEach === null ? rows : rows.flatMap((row) => rowsOfEach(row, rowOfEach));
  }
}

function rowsOfEach(row: Row, list: string): Row[] {
  const entries = (row[list] ?? []) as readonly unknown[];
  return (entries.length ? entries : [null]).map((entry) => ({ ...row, [list]: entry }));
}
