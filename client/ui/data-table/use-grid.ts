import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  type SyntheticEvent,
} from 'react';
import { useNavigate } from 'react-router';
import { gridAction, type GridAction } from './grid-keys.ts';
import { everythingSelected, isSelected, withRows, type Selection } from './selection.ts';
import type { WindowedRows } from './use-windowed-rows.ts';

export interface GridOptions<Row> {
  readonly rows: WindowedRows<Row>;
  readonly rowKey: (row: Row) => string;
  readonly rowHref: (row: Row) => string;
  readonly selection: Selection | undefined;
  readonly onSelectionChange: ((selection: Selection) => void) | undefined;
  readonly openKey: string | null | undefined;
  readonly onOpenChange: ((key: string | null) => void) | undefined;
  readonly body: RefObject<HTMLDivElement | null>;
}

interface Place {
  readonly slots: number;
  readonly fromEnd: boolean;
  readonly rowsOnScreen: number;
  reveal(distance: number): void;
}

/** The distance of the row that an event happened in, or null outside the rows. */
function distanceAt(event: SyntheticEvent): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-distance]') : null;
  return row === null ? null : Number(row.dataset.distance);
}

/** Keyboard and mouse in the rows: which row has the keyboard, what is chosen, what opens. */
export function useGrid<Row>(options: GridOptions<Row>) {
  const { rows, rowKey, rowHref, selection, onSelectionChange, openKey, onOpenChange, body } = options;
  const { window } = rows;
  const navigate = useNavigate();
  const [active, setActive] = useState(0);
  const [rangeFrom, setRangeFrom] = useState(0);
  const [list, setList] = useState(window);
  if (window !== list) {
    setList(window);
    setActive(0);
    setRangeFrom(0);
  }
  const takeFocus = useRef(false);

  useEffect(() => {
    if (!takeFocus.current) return;
    takeFocus.current = false;
    body.current?.querySelector<HTMLElement>(`[data-distance="${active}"]`)?.focus({ preventScroll: true });
  });

  const choose = (distances: Iterable<Row>, chosen: boolean) => {
    if (selection) onSelectionChange?.(withRows(selection, [...distances].map(rowKey), chosen));
  };
  const chooseRange = async (to: number) => {
    const chosen = await window.rowsBetween(Math.min(rangeFrom, to), Math.max(rangeFrom, to));
    choose(chosen, true);
  };
  const toggle = (distance: number) => {
    const row = window.rowAt(distance);
    if (!row || !selection) return;
    setRangeFrom(distance);
    choose([row], !isSelected(selection, rowKey(row)));
  };
  const open = (distance: number) => {
    const row = window.rowAt(distance);
    if (!row) return;
    if (onOpenChange) onOpenChange(rowKey(row));
    else void navigate(rowHref(row));
  };

  const moveTo = (distance: number, place: Place, extend: boolean) => {
    takeFocus.current = true;
    setActive(distance);
    place.reveal(distance);
    if (extend) void chooseRange(distance);
    else setRangeFrom(distance);
    const row = window.rowAt(distance);
    if (openKey && row) onOpenChange?.(rowKey(row));
  };

  /** Home and End: an end that has not been reached is fetched from that side. */
  const moveToEnd = (end: 'start' | 'end', place: Place, extend: boolean) => {
    if (window.anchor !== end && !window.complete) {
      takeFocus.current = true;
      setActive(0);
      window.jump(end);
    } else moveTo(window.anchor === end ? 0 : place.slots - 1, place, extend);
  };

  const act = (action: GridAction, place: Place) => {
    const row = window.rowAt(active);
    switch (action.do) {
      case 'move': {
        const to = active + (place.fromEnd ? -action.by : action.by);
        return moveTo(Math.min(Math.max(0, to), place.slots - 1), place, action.extend);
      }
      case 'first':
        return moveToEnd('start', place, action.extend);
      case 'last':
        return moveToEnd('end', place, action.extend);
      case 'toggle':
        return toggle(active);
      case 'selectAll':
        return onSelectionChange?.(everythingSelected);
      case 'openPage':
        return row && void navigate(rowHref(row));
      case 'openPanel':
        return open(active);
      case 'closePanel':
        return onOpenChange?.(null);
    }
  };

  return {
    active,
    onFocus: (event: SyntheticEvent) => {
      const distance = distanceAt(event);
      if (distance !== null) setActive(distance);
    },
    onKeyDown: (event: KeyboardEvent, place: Place) => {
      const action = gridAction(event, place.rowsOnScreen);
      if (!action || distanceAt(event) === null) return;
      if (action.do === 'closePanel' && !openKey) return;
      event.preventDefault();
      act(action, place);
    },
    onClick: (event: MouseEvent, wide: boolean) => {
      const distance = distanceAt(event);
      const inside = event.target instanceof Element ? event.target : null;
      if (distance === null || inside?.closest('a, button')) return;
      if (inside?.closest('[data-select]')) {
        if (event.shiftKey) void chooseRange(distance);
        else toggle(distance);
      } else if (event.shiftKey && selection) void chooseRange(distance);
      else if (event.ctrlKey || event.metaKey) toggle(distance);
      else if (wide) open(distance);
      else {
        const row = window.rowAt(distance);
        if (row) void navigate(rowHref(row));
      }
    },
  };
}
