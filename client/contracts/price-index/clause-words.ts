import type { ClauseFieldsFragment } from '../../gql/graphql.ts';
import type { Translate } from '../../i18n/use-t.ts';
import type { Formats } from '../../ui/format/formats.ts';

/** What a clause says, sentence by sentence, as an economist reads it. */
export function clauseWords(clause: ClauseFieldsFragment, t: Translate, formats: Formats): string[] {
  const { percent, month, day } = formats;
  const { basket, items, firstDay, lastDay, share, cap, floor, trigger, limitBasis } = clause;
  const parts = basket.map(({ series, weight }) =>
    t('contracts.index.words.part', { series, weight: percent(weight) }),
  );
  const limits = [
    ...(cap ? [t('contracts.index.words.cap', { cap: percent(cap) })] : []),
    ...(floor ? [t('contracts.index.words.floor', { floor: percent(floor) })] : []),
  ];
  return [
    t('contracts.index.words.basket', {
      parts: parts.join(' + '),
      status: t(`contracts.index.statusOf.${clause.status}`),
      base: month(clause.baseMonth),
      share: percent(share),
    }),
    t('contracts.index.words.adjusted', {
      first: day(clause.firstAdjustment),
      every: t('contracts.months', { count: clause.everyMonths }),
      lag: t('contracts.months', { count: clause.lagMonths }),
    }),
    ...(limits.length
      ? [
          t('contracts.index.words.limits', {
            limits: limits.join(', '),
            basis: t(`contracts.index.limitBasis.${limitBasis}`).toLocaleLowerCase(),
          }),
        ]
      : []),
    ...(trigger ? [t('contracts.index.words.trigger', { trigger: percent(trigger) })] : []),
    ...(items?.length ? [t('contracts.index.words.items', { items: items.join(', ') })] : []),
    ...(firstDay ? [t('contracts.index.words.from', { day: day(firstDay) })] : []),
    ...(lastDay ? [t('contracts.index.words.until', { day: day(lastDay) })] : []),
  ];
}
