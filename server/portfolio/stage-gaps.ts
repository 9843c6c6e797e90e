import type { Role } from '../access/role.ts';
import { InitiativeStage, missingFor, StageNeed, stepRefusal } from './initiative-stage.ts';
import { proposalGaps, type Proposal } from './proposal.ts';

/** What the stages of an initiative are judged by. */
export interface StageFacts extends Proposal {
  readonly stage: InitiativeStage;
  readonly hasOwner: boolean;
  /** How many benefits are planned, and how many of them nobody answers for. */
  readonly benefits: number;
  readonly unowned: number;
  readonly decidedBy: string | null;
  readonly decidedOn: string | null;
  readonly decision: string | null;
  readonly pilotResult: string | null;
  readonly closingComment: string | null;
  readonly stopReason: string | null;
}

/** Something that an initiative lacks before it may enter a stage; the input field to mend, null for lines of its plan. */
export interface StageGap {
  readonly need: StageNeed;
  readonly field: string | null;
}

/** A stage that may follow, who of those with some roles may take the step, and what is lacking before it. */
export interface NextStage {
  readonly stage: InitiativeStage;
  readonly isAllowed: boolean;
  readonly missing: readonly StageGap[];
}

const PARTS: Readonly<Record<string, string | null>> = { additional: 'isAdditional', cost: null };

/** All that an initiative lacks before a stage, field by field. Room in frames is asked for at the step itself. */
export function stageGaps(to: InitiativeStage, facts: StageFacts): StageGap[] {
  const lacking: Readonly<Record<StageNeed, readonly (string | null)[]>> = {
    OWNER: facts.hasOwner ? [] : ['ownerId'],
    COMPLETE_PROPOSAL: proposalGaps(facts).map(({ field: [part] }) =>
      String(part) in PARTS ? (PARTS[String(part)] ?? null) : String(part),
    ),
    BENEFIT_OWNER: facts.benefits > 0 && facts.unowned === 0 ? [] : [null],
    FUNDING: [],
    DECISION: (['decidedBy', 'decidedOn', 'decision'] as const).filter((field) => !facts[field]),
    PILOT_RESULT: facts.pilotResult ? [] : ['pilotResult'],
    CLOSING_COMMENT: facts.closingComment ? [] : ['closingComment'],
    REASON: facts.stopReason ? [] : ['stopReason'],
  };
  const has = new Set(Object.values(StageNeed).filter((need) => !lacking[need].length));
  return missingFor(to, has).flatMap((need) => lacking[need].map((field) => ({ need, field })));
}

/** The stages that may follow, for somebody with these roles. */
export function stagesAhead(facts: StageFacts, roles: readonly Role[]): NextStage[] {
  return Object.values(InitiativeStage).flatMap((stage) => {
    const refusal = stepRefusal(facts.stage, stage, roles);
    if (stage === facts.stage || refusal === 'NO_SUCH_STEP') return [];
    return [{ stage, isAllowed: refusal === null, missing: stageGaps(stage, facts) }];
  });
}
