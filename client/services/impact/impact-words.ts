import type { Translate } from '../../i18n/use-t.ts';
import type { Formats } from '../../ui/format/formats.ts';
import type { Impact } from './impact-fields.ts';

/** How many records are reached, by kind: '4 tjänster · 2 tillgångar'. */
export function countWords({ services, assets, contracts }: Impact, t: Translate): string {
  const counted = [
    ...(services > 0 ? [t('services.impact.services', { count: services })] : []),
    ...(assets > 0 ? [t('services.impact.assets', { count: assets })] : []),
    ...(contracts > 0 ? [t('services.impact.contracts', { count: contracts })] : []),
  ];
  return counted.length === 0 ? t('services.impact.nothingSeen') : counted.join(' · ');
}

/** The same with for how many the services are: '4 tjänster · 12 300 användare'. */
export function reachWords(impact: Impact, t: Translate, { number }: Formats): string {
  const records = countWords(impact, t);
  return impact.services > 0
    ? `${records} · ${t('services.impact.usersInAll', { count: impact.users, users: number(impact.users) })}`
    : records;
}

/** What of all that a record stands on has ended already, and what ends next, in words; nothing without known days. */
export function endingWords(
  { records }: Impact,
  t: Translate,
  { day, relativeDay, today }: Formats,
): readonly string[] {
  const ending = records.flatMap(({ record: { name, endsFirst } }) => (endsFirst ? [{ name, endsFirst }] : []));
  const passed = ending.filter(({ endsFirst }) => endsFirst < today).length;
  const next = ending.find(({ endsFirst }) => endsFirst >= today);
  return [
    ...(passed > 0 ? [t('services.impact.passed', { count: passed })] : []),
    ...(next
      ? [
          t('services.impact.nextEnd', {
            name: next.name,
            day: day(next.endsFirst),
            distance: relativeDay(next.endsFirst),
          }),
        ]
      : []),
  ];
}
