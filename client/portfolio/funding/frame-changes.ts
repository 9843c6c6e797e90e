import type { Translate } from '../../i18n/use-t.ts';
import type { FieldChange } from '../../records/changes.ts';
import type { Formats } from '../../ui/format/formats.ts';

/** A year of a frame, as the API tells it, in words. */
function yearWords(told: string | null | undefined, t: Translate, { money }: Formats): string | null {
  if (!told) return null;
  const { year, ...amounts } = JSON.parse(told) as { year: number } & Record<string, string | null>;
  const words = (['cap', 'resultWithout', 'toRestore'] as const)
    .filter((name) => amounts[name] != null)
    .map((name) => `${t(`funding.years.${name}`)} ${money(amounts[name] ?? '0.00')}`);
  return [year, ...words].join(' · ');
}

/** Changes of a frame's years in words: the API tells them value by value, `years.0`. */
export const frameChanges =
  (t: Translate, formats: Formats) =>
  (changes: readonly FieldChange[]): readonly FieldChange[] =>
    changes.map((change) => {
      const [, place] = /^years\.(\d+)$/.exec(change.field) ?? [];
      if (place === undefined) return change;
      return {
        field: t('records.rows.row', { label: t('funding.years.rows'), place: Number(place) + 1 }),
        before: yearWords(change.before, t, formats),
        after: yearWords(change.after, t, formats),
      };
    });
