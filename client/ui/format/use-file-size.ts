import { useCallback } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from './formats-context.tsx';

/** The size of a file in words: '12,4 kB'. */
export function useFileSize(): (bytes: number) => string {
  const t = useT();
  const { number } = useFormats();
  return useCallback(
    (bytes) => {
      if (bytes < 1000) return t('ui.size.bytes', { size: number(bytes) });
      if (bytes < 1_000_000) return t('ui.size.kilobytes', { size: number(Math.round(bytes / 100) / 10) });
      return t('ui.size.megabytes', { size: number(Math.round(bytes / 100_000) / 10) });
    },
    [t, number],
  );
}
