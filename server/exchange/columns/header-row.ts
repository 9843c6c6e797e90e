import type { TableRow } from '../reading/table.ts';
import type { FileKind } from '../exchange-kind.ts';
import { comparable, withoutUnit } from './header.ts';
import { columnsByHeader } from './kind-columns.ts';
import { PRESETS } from './presets.ts';

/**
 * The header row among a file's first rows: the one with most headers that are known; where none is, the first that is at
 * least half as wide as the widest, so that a title above the table is passed over. Null for a file without rows.
 */
export function headerRowOf(head: readonly TableRow[], kinds: readonly FileKind[]): TableRow | null {
  const known = new Set(PRESETS.flatMap(({ columns }) => [...columns.keys()]));
  for (const kind of kinds) for (const header of columnsByHeader(kind).keys()) known.add(header);
  const [best] = head
    .map((row) => ({ row, count: headersOf(row).filter((header) => known.has(header)).length }))
    .toSorted((one, other) => other.count - one.count);
  if (best && best.count >= Math.min(2, filled(best.row))) return best.row;
  const widest = Math.max(0, ...head.map(filled));
  return head.find((row) => filled(row) * 2 >= widest) ?? null;
}

/** What is compared of a row's cells when they are headers. */
export function headersOf({ cells }: TableRow): string[] {
  return cells.map(({ text }) => comparable(withoutUnit(text).header));
}

function filled({ cells }: TableRow): number {
  return cells.filter(({ text }) => text.trim()).length;
}
