import type { Translate } from '../i18n/use-t.ts';
import type { Formats } from '../ui/format/formats.ts';
import { propertyOf, type FieldSpec } from './field-spec.ts';
import { writtenText, writtenValue } from './record-values.ts';

/** One field before and after a change, as the API tells it: values as text, other records by name. */
export interface FieldChange {
  readonly field: string;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** A change in the reader's words. */
export interface WrittenChange {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Changes that are told one by one where there is one line for them. */
export const mostTold = 3;

/** Field changes in words, in the order of the record's fields; a field that the client does not know keeps its name. */
export function writtenChanges<Shown>(
  changes: readonly FieldChange[],
  fields: readonly FieldSpec<Shown>[],
  formats: Formats,
): WrittenChange[] {
  const place = new Map(fields.map((field, index) => [propertyOf(field), { field, index }]));
  const order = ({ field }: FieldChange) => place.get(field)?.index ?? fields.length;
  return changes
    .toSorted((a, b) => order(a) - order(b))
    .map(({ field: name, before = null, after = null }) => {
      const field = place.get(name)?.field;
      if (!field) return { label: name, before: writtenText(before, formats), after: writtenText(after, formats) };
      return {
        label: field.label,
        before: writtenValue(field, before, formats),
        after: writtenValue(field, after, formats),
      };
    });
}

/** What saving changed, for a notice: 'Status: I lager → I bruk · Plats: – → Karlskrona · 2 fält till'. */
export function changesInBrief(changes: readonly WrittenChange[], t: Translate): string {
  const told = changes
    .slice(0, mostTold)
    .map(({ label, before, after }) => `${label}: ${before ?? '–'} → ${after ?? '–'}`);
  const rest = changes.length - told.length;
  return [...told, ...(rest > 0 ? [t('records.saved.more', { count: rest })] : [])].join(' · ');
}
