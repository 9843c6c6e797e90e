import { useMemo } from 'react';
import type { ImportRunFieldsFragment } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { useFormats } from '../ui/format/formats-context.tsx';
import { useFileSize } from '../ui/format/use-file-size.ts';

/** What stands between the values of a CSV file. */
export const delimiters = [';', ',', '\t', '|'] as const;
export const encodings = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'WINDOWS-1252'] as const;

const delimiterNames = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' } as const;

/** Who started a run, when, and of what. */
export type RunInBrief = Pick<ImportRunFieldsFragment, 'kind' | 'actor' | 'createdAt' | 'fileSize'>;

/** Words for what runs are and do. */
export function useRunWords() {
  const t = useT();
  const { dateTime } = useFormats();
  const size = useFileSize();
  return useMemo(() => {
    const kind = (of: RunInBrief['kind']) => (of ? t(`exchange.kind.${of}`) : t('exchange.kind.unknown'));
    return {
      size,
      kind,
      delimiter: (of: (typeof delimiters)[number]) => t(`exchange.delimiter.${delimiterNames[of]}`),
      brief: (run: RunInBrief) => [kind(run.kind), size(run.fileSize), run.actor, dateTime(run.createdAt)].join(' · '),
    };
  }, [t, size, dateTime]);
}
