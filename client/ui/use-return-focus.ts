import { useEffect } from 'react';

/**
 * Gives the focus back to where it was when what calls this appeared, once that is gone: for a dialog that is taken away
 * whole rather than closed, whose own way back never runs. Focus that has gone elsewhere meanwhile stays there.
 */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement;
    return () => {
      const isLost = document.activeElement === document.body || document.activeElement === null;
      if (isLost && before instanceof HTMLElement) before.focus();
    };
  }, []);
}
