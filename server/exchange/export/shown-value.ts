import type { Bilingual, Language } from '../../api/messages.ts';
import type { ExportedColumn } from './exported-list.ts';
import { valueAt, type Row } from './value-at.ts';

/** Yes and no as files have them; an import reads them back. */
const BOOLEANS: Readonly<Record<'true' | 'false', Bilingual>> = {
  true: { sv: 'ja', en: 'yes' },
  false: { sv: 'nej', en: 'no' },
};

const swedishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** A row's value as people read it in a language: exact numbers with a point, days and times of day in Sweden. */
export type ShownValue = (row: Row) => string | null;

/** How a column's values are shown. */
export function shownValue({ path, kind, words, inOneCell }: ExportedColumn, language: Language): ShownValue {
  if (inOneCell) return (row) => inOneCell((row[path] ?? []) as Row[], language) || null;
  const steps = path.split('.');
  const shown = (value: string): string => {
    if (kind === 'boolean') return BOOLEANS[value === 'true' ? 'true' : 'false'][language];
    if (kind === 'dateTime') return swedishTime.format(new Date(value));
    return words?.[value]?.[language] ?? value;
  };
  return (row) => {
    const value = valueAt(row, steps);
    return value === null ? null : shown(String(value));
  };
}
