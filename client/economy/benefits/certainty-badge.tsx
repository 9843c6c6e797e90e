import { IconAlertTriangle, IconCircleCheck, IconQuestionMark } from '@tabler/icons-react';
import type { Certainty } from '../../gql/graphql.ts';
import { useT } from '../../i18n/use-t.ts';
import { StatusBadge } from '../../ui/record/status-badge.tsx';

const looks = {
  GREEN: { tone: 'ok', icon: IconCircleCheck },
  YELLOW: { tone: 'warning', icon: IconAlertTriangle },
  RED: { tone: 'danger', icon: IconQuestionMark },
} as const;

/** How certain the value of a benefit is, by the colours of the PENG method. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const t = useT();
  return <StatusBadge {...looks[certainty]}>{t(`economy.certainty.${certainty}`)}</StatusBadge>;
}
