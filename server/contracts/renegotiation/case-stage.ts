import { enumOf, type EnumOf } from '../../values/enum-of.ts';

/** Where a renegotiation case stands. */
export const CaseStage = enumOf('PLANNED', 'ANALYSIS', 'NEGOTIATING', 'AGREED', 'SIGNED', 'CLOSED', 'ABANDONED');
export type CaseStage = EnumOf<typeof CaseStage>;

/** What a case must have before it may enter a stage. */
export const CaseNeed = enumOf(
  'OWNER',
  'BASELINE',
  'TARGET',
  'AGREED_OFFER',
  'AGREED_SAVING',
  'EFFECTIVE_DATE',
  'CLOSING_COMMENT',
  'REASON',
);
export type CaseNeed = EnumOf<typeof CaseNeed>;

/**
 * The stages that may follow each stage. A negotiation goes back for more analysis and an agreement that falls through back
 * to negotiating. Signing cannot be undone, because it has changed the contract; until then a case may be abandoned.
 */
const TRANSITIONS: { readonly [From in CaseStage]: readonly CaseStage[] } = {
  PLANNED: ['ANALYSIS', 'ABANDONED'],
  ANALYSIS: ['NEGOTIATING', 'ABANDONED'],
  NEGOTIATING: ['ANALYSIS', 'AGREED', 'ABANDONED'],
  AGREED: ['NEGOTIATING', 'SIGNED', 'ABANDONED'],
  SIGNED: ['CLOSED'],
  CLOSED: [],
  ABANDONED: [],
};

const NEEDS: { readonly [To in CaseStage]: readonly CaseNeed[] } = {
  PLANNED: [],
  ANALYSIS: ['OWNER'],
  NEGOTIATING: ['OWNER', 'BASELINE', 'TARGET'],
  AGREED: ['OWNER', 'BASELINE', 'TARGET', 'AGREED_OFFER'],
  SIGNED: ['OWNER', 'BASELINE', 'TARGET', 'AGREED_OFFER', 'AGREED_SAVING', 'EFFECTIVE_DATE'],
  CLOSED: ['CLOSING_COMMENT'],
  ABANDONED: ['REASON'],
};

/** The stages that a case may go to from one. */
export function nextStages(stage: CaseStage): readonly CaseStage[] {
  return TRANSITIONS[stage];
}

/** Whether a case may go from one stage to another; staying is always allowed. */
export function mayEnter(from: CaseStage, to: CaseStage): boolean {
  return from === to || TRANSITIONS[from].includes(to);
}

/** What a case still lacks before it may enter a stage, given what it has. */
export function missingFor(to: CaseStage, has: ReadonlySet<CaseNeed>): CaseNeed[] {
  return NEEDS[to].filter((need) => !has.has(need));
}

/**
 * Whether offers, bidders and the region's own position are secret in a stage: until the contract is signed or the case
 * is given up. Source: OSL 19:3, which binds until the award is decided or the case ended, and 19:1.
 */
export function isSecret(stage: CaseStage): boolean {
  return stage !== 'SIGNED' && stage !== 'CLOSED' && stage !== 'ABANDONED';
}
