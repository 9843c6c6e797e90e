import { Group } from '@mantine/core';
import { IconCalendarTime, IconCircleCheck, IconCircleX, IconFlask } from '@tabler/icons-react';
import { useT } from '../../i18n/use-t.ts';
import { useFormats } from '../../ui/format/formats-context.tsx';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import type { Adoption } from './adoption-kind.tsx';

const looks = {
  USING: { tone: 'ok', icon: IconCircleCheck },
  COMING: { tone: 'info', icon: IconCalendarTime },
  LATE: { tone: 'warning', icon: IconCalendarTime },
  ENDED: { tone: 'neutral', icon: IconCircleX },
} as const;

type Days = Pick<Adoption, 'plannedFrom' | 'startedOn' | 'endedOn'>;

/** Whether a unit uses the service on a day, is to begin, should have, or has ended. */
export function adoptionStateOn({ plannedFrom, startedOn, endedOn }: Days, today: string): keyof typeof looks {
  if (endedOn && endedOn < today) return 'ENDED';
  if (startedOn && startedOn <= today) return 'USING';
  return !startedOn && plannedFrom && plannedFrom < today ? 'LATE' : 'COMING';
}

/** How a unit stands to a service today, and whether it took part in the pilot. */
export function AdoptionState({ adoption }: { readonly adoption: Days & Pick<Adoption, 'isPilot'> }) {
  const t = useT();
  const { today } = useFormats();
  const state = adoptionStateOn(adoption, today);
  return (
    <Group gap={4}>
      <StatusBadge {...looks[state]}>{t(`services.adoption.state.${state}`)}</StatusBadge>
      {adoption.isPilot && (
        <StatusBadge tone="info" icon={IconFlask}>
          {t('services.adoption.isPilot.badge')}
        </StatusBadge>
      )}
    </Group>
  );
}
