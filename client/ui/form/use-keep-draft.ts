import { useEffect, type RefObject } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { clearDraft, writeDraft, type DraftBase } from './draft.ts';
import { changedFields } from './merge.ts';

const writePause = 300;

/** Keeps what is typed into a form, a moment after each key and at once when the page is left. */
export function useKeepDraft<Values extends FieldValues>(
  { getValues, subscribe }: UseFormReturn<Values>,
  key: string,
  base: RefObject<DraftBase<Values>>,
): void {
  useEffect(() => {
    let timer: number | undefined;
    const keep = () => {
      window.clearTimeout(timer);
      timer = undefined;
      const values = getValues();
      if (changedFields(base.current.base, values).length === 0) clearDraft(localStorage, key);
      else writeDraft(localStorage, key, { ...base.current, values, at: Date.now() });
    };
    const flush = () => timer !== undefined && keep();
    const unsubscribe = subscribe({
      formState: { values: true },
      callback: () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(keep, writePause);
      },
    });
    window.addEventListener('pagehide', flush);
    return () => {
      unsubscribe();
      flush();
      window.removeEventListener('pagehide', flush);
    };
  }, [getValues, subscribe, key, base]);
}
