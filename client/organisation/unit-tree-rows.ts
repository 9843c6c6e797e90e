/** A unit as the tree shows it. */
export interface TreeUnit {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly childCount: number;
}

/** The units directly under each unit that has been read; those at the top under `null`. */
export type UnitLevels = ReadonlyMap<string | null, readonly TreeUnit[]>;

/** One visible line of the tree. */
export interface TreeRow {
  readonly unit: TreeUnit;
  readonly parent: string | null;
  /** 1 for those at the top. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Undefined for a unit with none under it. */
  readonly expanded: boolean | undefined;
}

/** The visible lines, from top to bottom: a unit's own line, then those under it while it is open. */
export function treeRows(levels: UnitLevels, isOpen: (id: string, level: number) => boolean): TreeRow[] {
  const rows = (parent: string | null, level: number): TreeRow[] =>
    (levels.get(parent) ?? []).flatMap((unit, index, { length }) => {
      const expanded = unit.childCount > 0 ? isOpen(unit.id, level) : undefined;
      const row = { unit, parent, level, position: index + 1, siblings: length, expanded };
      return expanded ? [row, ...rows(unit.id, level + 1)] : [row];
    });
  return rows(null, 1);
}

export type TreeAction =
  | { readonly do: 'focus'; readonly id: string }
  | { readonly do: 'open' | 'close'; readonly id: string }
  | { readonly do: 'choose'; readonly id: string };

/**
 * What a key does in the tree (the pattern of the ARIA Authoring Practices): up and down go by visible lines, right
 * opens or goes in, left closes or goes out, Home and End to the ends, Enter and Space choose, a letter goes to the next
 * unit that begins with it. Null when the key is not the tree's.
 */
export function treeAction(key: string, rows: readonly TreeRow[], active: string): TreeAction | null {
  const at = rows.findIndex(({ unit }) => unit.id === active);
  const row = rows[at];
  if (!row) return null;
  const focus = (target: TreeRow | undefined): TreeAction | null =>
    target ? { do: 'focus', id: target.unit.id } : null;
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      return row.expanded === false ? { do: 'open', id: active } : row.expanded ? focus(rows[at + 1]) : null;
    case 'ArrowLeft':
      return row.expanded ? { do: 'close', id: active } : focus(rows.find(({ unit }) => unit.id === row.parent));
    case 'Enter':
    case ' ':
      return { do: 'choose', id: active };
    default:
      return key.length === 1
        ? focus(nextByLetter(key.toLowerCase(), [...rows.slice(at + 1), ...rows.slice(0, at)]))
        : null;
  }
}

const nextByLetter = (letter: string, rows: readonly TreeRow[]) =>
  rows.find(({ unit }) => unit.name.toLowerCase().startsWith(letter));
