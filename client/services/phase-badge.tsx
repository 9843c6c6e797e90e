import { IconBulb, IconCircleCheck, IconCircleX, IconFlask, IconLogout, IconRocket } from '@tabler/icons-react';
import type { ServicePhase } from '../gql/graphql.ts';
import { useT } from '../i18n/use-t.ts';
import { StatusBadge } from '../ui/record/status-badge.tsx';
import classes from './services.module.css';

const looks = {
  IDEA: { tone: 'neutral', icon: IconBulb },
  PILOT: { tone: 'info', icon: IconFlask },
  ROLLOUT: { tone: 'info', icon: IconRocket },
  OPERATION: { tone: 'ok', icon: IconCircleCheck },
  PHASE_OUT: { tone: 'warning', icon: IconLogout },
  ENDED: { tone: 'neutral', icon: IconCircleX },
} as const;

/** Where a service stands. */
export function ServicePhaseBadge({ phase }: { readonly phase: ServicePhase }) {
  const t = useT();
  return (
    <span className={classes.whole}>
      <StatusBadge {...looks[phase]}>{t(`services.phase.${phase}`)}</StatusBadge>
    </span>
  );
}
