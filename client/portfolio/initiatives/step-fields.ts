import type { ChangeInitiativeStageInput, InitiativeStage } from '../../gql/graphql.ts';

export type StepField = keyof ChangeInitiativeStageInput &
  ('decidedBy' | 'decidedOn' | 'decision' | 'registryNumber' | 'pilotResult' | 'closingComment' | 'stopReason');

/** What a step to a stage asks for. */
export const STEP_FIELDS: Partial<Readonly<Record<InitiativeStage, readonly StepField[]>>> = {
  PROPOSED: ['registryNumber'],
  DECIDED: ['decidedBy', 'decidedOn', 'decision', 'registryNumber'],
  ROLLOUT: ['pilotResult'],
  CLOSED: ['closingComment'],
  STOPPED: ['stopReason'],
};

/** Longer than a line. */
export const LONG_STEP_FIELDS: readonly StepField[] = ['decision', 'pilotResult', 'closingComment', 'stopReason'];
