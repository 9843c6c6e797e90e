import { comparable } from './header.ts';
import type { ImportKind, Preset } from './mapping.ts';
import { GLPI } from './presets/glpi.ts';
import { INTUNE } from './presets/intune.ts';
import { LANSWEEPER } from './presets/lansweeper.ts';
import { NETBOX } from './presets/netbox.ts';
import type { PresetTable } from './presets/preset.ts';
import { SNIPE_IT } from './presets/snipe-it.ts';

/** The files of other tools that are known by their headers. */
const TABLES: readonly PresetTable[] = [...SNIPE_IT, ...NETBOX, ...INTUNE, ...LANSWEEPER, ...GLPI];

/** A preset's columns by what is compared of their headers. */
export const PRESETS = TABLES.map((table) => ({
  ...table,
  knownBy: table.knownBy.map((headers) => headers.map(comparable)),
  columns: new Map(Object.entries(table.columns).map(([header, field]) => [comparable(header), [field ?? []].flat()])),
}));

export type KnownPreset = (typeof PRESETS)[number];

/**
 * The preset table that fits these headers, as they are compared: of those that they are known by, or of the tool that
 * the user names, the one that knows most of them.
 */
export function presetOf(
  headers: ReadonlySet<string>,
  kinds: readonly ImportKind[],
  named: Preset | undefined,
): KnownPreset | null {
  const has = (all: readonly string[]) => all.every((header) => headers.has(header));
  const knows = ({ columns }: KnownPreset) => [...headers].filter((header) => columns.has(header)).length;
  const fitting = PRESETS.filter(({ kind }) => kinds.includes(kind))
    .filter(({ preset, knownBy }) => (named ? preset === named : knownBy.some(has)))
    .toSorted((one, other) => knows(other) - knows(one));
  return fitting[0] ?? null;
}
