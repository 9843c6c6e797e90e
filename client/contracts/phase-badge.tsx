import { IconCalendarTime, IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { ContractPhase } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { StatusBadge } from '../ui/record/status-badge.tsx';

const looks = {
  COMING: { tone: 'info', icon: IconCalendarTime },
  RUNNING: { tone: 'ok', icon: IconCircleCheck },
  ENDED: { tone: 'neutral', icon: IconCircleX },
} as const;

/** Where a contract stands. */
export function PhaseBadge({ phase }: { phase: ContractPhase }) {
  const t = useT();
  return <StatusBadge {...looks[phase]}>{t(`contracts.phase.${phase}`)}</StatusBadge>;
}
