export type GridAction =
  | { readonly do: 'move'; readonly by: number; readonly extend: boolean }
  | { readonly do: 'first' | 'last'; readonly extend: boolean }
  | { readonly do: 'toggle' | 'selectAll' | 'openPage' | 'openPanel' | 'closePanel' };

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key does in the rows of a table, or null when the key is not the table's. `page` is the rows on screen. */
export function gridAction(event: Keys, page: number): GridAction | null {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (command) return event.key.toLowerCase() === 'a' ? { do: 'selectAll' } : null;
  const move = (by: number): GridAction => ({ do: 'move', by, extend: event.shiftKey });
  switch (event.key) {
    case 'ArrowDown':
      return move(1);
    case 'ArrowUp':
      return move(-1);
    case 'PageDown':
      return move(page);
    case 'PageUp':
      return move(-page);
    case 'Home':
      return { do: 'first', extend: event.shiftKey };
    case 'End':
      return { do: 'last', extend: event.shiftKey };
    case ' ':
      return { do: 'toggle' };
    case 'Enter':
      return { do: 'openPage' };
    case 'o':
      return { do: 'openPanel' };
    case 'Escape':
      return { do: 'closePanel' };
    default:
      return null;
  }
}
