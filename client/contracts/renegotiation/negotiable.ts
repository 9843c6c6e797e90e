import type { Case } from './case-fields.ts';

/** Whether offers, baseline and target may still change: until something is agreed. */
export const isNegotiable = ({ stage }: Pick<Case, 'stage'>): boolean =>
  stage === 'PLANNED' || stage === 'ANALYSIS' || stage === 'NEGOTIATING';

/** Whether nothing is signed yet and it is not given up. */
export const isOpen = (shown: Pick<Case, 'stage'>): boolean => isNegotiable(shown) || shown.stage === 'AGREED';
