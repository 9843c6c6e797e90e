import { useMemo } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import type { RoadInitiative } from './road-rows.ts';

/** What the roadmap says of an initiative beside its months. */
export function useRoadWords() {
  const t = useT();
  const { month, day } = useFormats();
  return useMemo(
    () => ({
      /** Its decision, taken or expected; empty while nothing is told of it. */
      decision: ({ decidedOn, decisionMonth }: Pick<RoadInitiative, 'decidedOn' | 'decisionMonth'>): string => {
        if (decidedOn) return t('portfolio.roadmap.decided', { day: day(decidedOn) });
        return decisionMonth ? t('portfolio.roadmap.decision', { month: month(decisionMonth) }) : '';
      },
      /** What it begins too early for. */
      late: ({ waits }: Pick<RoadInitiative, 'waits'>): string[] =>
        waits.flatMap(({ lateMonths, other }) =>
          lateMonths ? [t('portfolio.roadmap.late', { count: lateMonths, other: `${other.code} ${other.name}` })] : [],
        ),
      /** How far something is moved: '3 månader senare'. */
      distance: (by: number): string =>
        t(by < 0 ? 'portfolio.roadmap.earlier' : 'portfolio.roadmap.later', { count: Math.abs(by) }),
    }),
    [t, month, day],
  );
}
