import {
  IconBulb,
  IconCircleCheck,
  IconCircleX,
  IconGavel,
  IconHomeCheck,
  IconPlayerPlay,
  IconRocket,
  IconSearch,
  IconSend,
} from '@tabler/icons-react';
import type { InitiativeStage } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { StatusBadge } from '../../ui/record/status-badge.tsx';
import classes from '../portfolio.module.css';

const looks = {
  IDEA: { tone: 'neutral', icon: IconBulb },
  PRE_STUDY: { tone: 'neutral', icon: IconSearch },
  PROPOSED: { tone: 'warning', icon: IconSend },
  DECIDED: { tone: 'info', icon: IconGavel },
  RUNNING: { tone: 'info', icon: IconPlayerPlay },
  ROLLOUT: { tone: 'info', icon: IconRocket },
  REALISING: { tone: 'ok', icon: IconHomeCheck },
  CLOSED: { tone: 'ok', icon: IconCircleCheck },
  STOPPED: { tone: 'neutral', icon: IconCircleX },
} as const;

/** Where an initiative stands. */
export function StageBadge({ stage }: { readonly stage: InitiativeStage }) {
  const t = useT();
  return (
    <span className={classes.whole}>
      <StatusBadge {...looks[stage]}>{t(`portfolio.stage.${stage}`)}</StatusBadge>
    </span>
  );
}
