interface Place {
  readonly row: number;
  readonly column: number;
}

interface Caret {
  readonly start: number | null;
  readonly end: number | null;
  readonly length: number;
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/**
 * The cell that a key goes to from another, as in a spreadsheet: the arrows, Enter down and Shift + Enter up. Sideways only
 * from the edge of the text, or when all of it is marked. Null when the key is not for moving, or there is no cell there.
 */
export function cellAfter(event: Keys, from: Place, caret: Caret, rows: number, columns: number): Place | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const to = target(event, from, caret);
  if (!to || to.row < 0 || to.row >= rows || to.column < 0 || to.column >= columns) return null;
  return to;
}

function target({ key, shiftKey }: Keys, { row, column }: Place, { start, end, length }: Caret): Place | null {
  const allMarked = start === 0 && end === length;
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'Enter':
      return { row: row + (shiftKey ? -1 : 1), column };
    case 'ArrowLeft':
      return !shiftKey && (allMarked || (start === 0 && end === 0)) ? { row, column: column - 1 } : null;
    case 'ArrowRight':
      return !shiftKey && (allMarked || start === length) ? { row, column: column + 1 } : null;
    default:
      return null;
  }
}
