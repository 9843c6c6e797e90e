import type { SubmissionState } from '../../gql/graphql.ts';
import { useT, type Translate } from '../../i18n/use-t.ts';
import { StatusBadge, type Tone } from '../../ui/record/status-badge.tsx';

const tones: Readonly<Record<SubmissionState, Tone>> = {
  SUBMITTED: 'ok',
  SUBMITTED_LATE: 'warning',
  LATE: 'danger',
  MISSING: 'neutral',
};

/** Whether what was asked for has come in, in words and by colour. */
export function SubmissionBadge({ state }: { readonly state: SubmissionState }) {
  const t = useT();
  return <StatusBadge tone={tones[state]}>{t(`funding.submission.${state}`)}</StatusBadge>;
}

/** The states, as filters offer them. */
export const submissionOptions = (t: Translate) =>
  (Object.keys(tones) as SubmissionState[]).map((state) => ({ value: state, label: t(`funding.submission.${state}`) }));
