import type { RenegotiationStage } from '../../gql/graphql.ts';
import type { Choice } from '../../records/field-spec.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { StatusBadge, type Tone } from '../../ui/record/status-badge.tsx';

/** The stages on the way to a saving, in their order; a case may be abandoned from those before the signing. */
export const wayOfStages = ['PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED', 'SIGNED', 'CLOSED'] as const;

const tones: Record<RenegotiationStage, Tone> = {
  PLANNED: 'neutral',
  ANALYSIS: 'info',
  NEGOTIATING: 'info',
  AGREED: 'warning',
  SIGNED: 'ok',
  CLOSED: 'ok',
  ABANDONED: 'neutral',
};

export const stageOptions = (t: Translate): readonly Choice[] =>
  [...wayOfStages, 'ABANDONED' as const].map((value) => ({ value, label: t(`renegotiation.stage.${value}`) }));

/** Where a renegotiation stands. */
export function StageBadge({ stage }: { readonly stage: RenegotiationStage }) {
  const t = useT();
  return <StatusBadge tone={tones[stage]}>{t(`renegotiation.stage.${stage}`)}</StatusBadge>;
}
