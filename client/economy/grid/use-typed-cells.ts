import { useCallback, useState } from 'react';
import { clearDraft, readDraft, writeDraft } from '../../ui/form/draft.ts';
import { useDraftKey } from '../../ui/form/draft-owner.ts';
import type { Typed } from './typed-cells.ts';

interface Cells {
  readonly typed: Typed;
}

const nothing: Cells = { typed: {} };

export interface TypedCells {
  readonly typed: Typed;
  type(this: void, cells: Typed): void;
  /** Forgets what was typed: of some cells, or of all. */
  forget(this: void, keys?: readonly string[]): void;
}

/** What is typed into a grid and not saved: kept in the browser with every key, so that nothing is lost by leaving. */
export function useTypedCells(name: string): TypedCells {
  const key = useDraftKey(`grid:${name}`);
  const [held, setHeld] = useState(() => ({ key, cells: draftOf(key) }));
  const cells = held.key === key ? held.cells : draftOf(key);
  const keep = useCallback(
    (change: (before: Typed) => Typed) =>
      setHeld((before) => {
        const typed = change((before.key === key ? before.cells : draftOf(key)).typed);
        if (Object.keys(typed).length === 0) clearDraft(localStorage, key);
        else writeDraft(localStorage, key, { values: { typed }, base: nothing, version: null, at: Date.now() });
        return { key, cells: { typed } };
      }),
    [key],
  );
  return {
    typed: cells.typed,
    type: useCallback((more) => keep((before) => ({ ...before, ...more })), [keep]),
    forget: useCallback(
      (keys) =>
        keep((before) =>
          keys ? Object.fromEntries(Object.entries(before).filter(([cell]) => !keys.includes(cell))) : {},
        ),
      [keep],
    ),
  };
}

const draftOf = (key: string): Cells => readDraft(localStorage, key, nothing, Date.now())?.values ?? nothing;
