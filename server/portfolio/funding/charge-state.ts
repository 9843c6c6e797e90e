import type { InitiativeStage } from '../initiative-stage.ts';
import type { Charge } from './funding-frame.ts';

/** What an initiative's plan is to the frame that is to pay it, by its stage; null while it asks for nothing. */
export const CHARGE_STATE: { readonly [Stage in InitiativeStage]: Charge['state'] | null } = {
  IDEA: null,
  PRE_STUDY: null,
  PROPOSED: 'PROPOSED',
  DECIDED: 'DECIDED',
  RUNNING: 'DECIDED',
  ROLLOUT: 'DECIDED',
  REALISING: 'DECIDED',
  CLOSED: 'DECIDED',
  STOPPED: null,
};
