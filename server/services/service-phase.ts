import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** Where an e-health service stands. ROLLOUT is the broad introduction (breddinförande) after a pilot. */
export const ServicePhase = enumOf('IDEA', 'PILOT', 'ROLLOUT', 'OPERATION', 'PHASE_OUT', 'ENDED');
export type ServicePhase = EnumOf<typeof ServicePhase>;

/**
 * The phases that may follow each. A pilot that shows too little goes back to being an idea or ends; nothing is rolled out
 * that was not piloted.
 */
const TRANSITIONS: { readonly [From in ServicePhase]: readonly ServicePhase[] } = {
  IDEA: ['PILOT', 'ENDED'],
  PILOT: ['IDEA', 'ROLLOUT', 'ENDED'],
  ROLLOUT: ['PILOT', 'OPERATION', 'PHASE_OUT'],
  OPERATION: ['PHASE_OUT'],
  PHASE_OUT: ['OPERATION', 'ENDED'],
  ENDED: [],
};

export function nextPhases(phase: ServicePhase): readonly ServicePhase[] {
  return TRANSITIONS[phase];
}

/** Whether a service may go from one phase to another; staying is always allowed. */
export function mayEnterPhase(from: ServicePhase, to: ServicePhase): boolean {
  return from === to || TRANSITIONS[from].includes(to);
}
