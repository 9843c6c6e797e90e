import { Role } from '../access/role.ts';
import { enumOf, type EnumOf } from '../values/enum-of.ts';

/** Where an initiative (a digitalisation project or a restructuring measure) stands. REALISING is when its benefit is taken home. */
export const InitiativeStage = enumOf(
  'IDEA',
  'PRE_STUDY',
  'PROPOSED',
  'DECIDED',
  'RUNNING',
  'ROLLOUT',
  'REALISING',
  'CLOSED',
  'STOPPED',
);
export type InitiativeStage = EnumOf<typeof InitiativeStage>;

/** What an initiative must have before it may enter a stage. */
export const StageNeed = enumOf(
  'OWNER',
  'COMPLETE_PROPOSAL',
  'BENEFIT_OWNER',
  'FUNDING',
  'DECISION',
  'PILOT_RESULT',
  'CLOSING_COMMENT',
  'REASON',
);
export type StageNeed = EnumOf<typeof StageNeed>;

const { ECONOMIST, E_HEALTH_LEAD, FOLLOW_UP_OFFICER } = Role;
const LEADS = [E_HEALTH_LEAD];
const DECIDERS = [ECONOMIST];
const CLOSERS = [FOLLOW_UP_OFFICER];

/**
 * The stages that may follow each, and the roles that may take the step. Who leads an initiative does not register the
 * decision on it, nor confirm that its benefit is home. A proposal may be sent back; what was stopped may be an idea anew.
 */
const STEPS: { readonly [From in InitiativeStage]: { readonly [To in InitiativeStage]?: readonly Role[] } } = {
  IDEA: { PRE_STUDY: LEADS, STOPPED: LEADS },
  PRE_STUDY: { IDEA: LEADS, PROPOSED: LEADS, STOPPED: LEADS },
  PROPOSED: { PRE_STUDY: [...LEADS, ECONOMIST], DECIDED: DECIDERS, STOPPED: DECIDERS },
  DECIDED: { RUNNING: LEADS, STOPPED: DECIDERS },
  RUNNING: { ROLLOUT: LEADS, REALISING: LEADS, STOPPED: DECIDERS },
  ROLLOUT: { RUNNING: LEADS, REALISING: LEADS, STOPPED: DECIDERS },
  REALISING: { CLOSED: CLOSERS, STOPPED: DECIDERS },
  CLOSED: {},
  STOPPED: { IDEA: LEADS },
};

const NEEDS: { readonly [To in InitiativeStage]: readonly StageNeed[] } = {
  IDEA: [],
  PRE_STUDY: ['OWNER'],
  PROPOSED: ['OWNER', 'COMPLETE_PROPOSAL'],
  DECIDED: ['OWNER', 'COMPLETE_PROPOSAL', 'BENEFIT_OWNER', 'FUNDING', 'DECISION'],
  RUNNING: ['OWNER', 'BENEFIT_OWNER', 'DECISION'],
  ROLLOUT: ['OWNER', 'BENEFIT_OWNER', 'DECISION', 'PILOT_RESULT'],
  REALISING: ['BENEFIT_OWNER', 'DECISION'],
  CLOSED: ['CLOSING_COMMENT'],
  STOPPED: ['REASON'],
};

/** The stages that an initiative may go to from one, for somebody with these roles. */
export function nextStages(from: InitiativeStage, roles: readonly Role[]): InitiativeStage[] {
  return Object.values(InitiativeStage).filter((to) => STEPS[from][to]?.some((role) => roles.includes(role)));
}

/** Why somebody with these roles may not take an initiative from one stage to another; null when they may, or it stays. */
export function stepRefusal(
  from: InitiativeStage,
  to: InitiativeStage,
  roles: readonly Role[],
): 'NO_SUCH_STEP' | 'NOT_YOUR_STEP' | null {
  if (from === to) return null;
  const takers = STEPS[from][to];
  if (!takers) return 'NO_SUCH_STEP';
  return takers.some((role) => roles.includes(role)) ? null : 'NOT_YOUR_STEP';
}

/** What an initiative still lacks before it may enter a stage, given what it has. */
export function missingFor(to: InitiativeStage, has: ReadonlySet<StageNeed>): StageNeed[] {
  return NEEDS[to].filter((need) => !has.has(need));
}
