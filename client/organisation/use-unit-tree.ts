import { useEffect, useMemo, useState } from 'react';
import type { Fault } from '../ui/feedback/fault.ts';
import { treeRows, type TreeRow } from './unit-tree-rows.ts';
import { useUnitAncestors } from './use-unit-ancestors.ts';
import { useUnitLevels } from './use-unit-levels.ts';

export interface UnitTreeState {
  /** The visible lines; null while the top is on its way. */
  readonly rows: readonly TreeRow[] | null;
  readonly fault: Fault | null;
  setOpen(this: void, id: string, open: boolean): void;
  /** Reads what has been read again, after a change. */
  reload(this: void): void;
}

/**
 * The tree as far as it has been opened, each level read when it is first seen. A single unit at the top, the region, is
 * open from the start; so is the way to the chosen unit.
 */
export function useUnitTree(chosen: string | null): UnitTreeState {
  const { levels, fault, read, reload } = useUnitLevels();
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const ancestors = useUnitAncestors(chosen);
  const [revealed, setRevealed] = useState(ancestors);
  if (revealed !== ancestors) {
    setRevealed(ancestors);
    setOpened(new Map([...opened, ...ancestors.map(({ id }) => [id, true] as const)]));
  }

  const tops = levels.get(null);
  const rows = useMemo(
    () => tops && treeRows(levels, (id, level) => opened.get(id) ?? (level === 1 && tops.length === 1)),
    [levels, tops, opened],
  );
  useEffect(() => {
    for (const { unit, expanded } of rows ?? []) if (expanded) read(unit.id);
  }, [rows, read]);

  return {
    rows: rows ?? null,
    fault,
    setOpen: (id, open) => setOpened((before) => new Map(before).set(id, open)),
    reload,
  };
}
