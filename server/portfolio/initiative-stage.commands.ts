import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../api/context.ts';
import { badInput, DomainError, ErrorCode, ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { viewerOf } from '../api/write/visible.ts';
import type { Flush } from '../api/write/write.ts';
import { fundingRefusalsOf, refusedFunding } from './funding/initiative-funding.ts';
import { requireCountedOnce } from './counted-once.commands.ts';
import type { InitiativeStage } from './initiative-stage.ts';
import { stepRefusal } from './initiative-stage.ts';
import type { ChangeInitiativeStageInput } from './initiative-stage.input.ts';
import { rolesIn, stagedOf } from './initiative-stage.reading.ts';
import { Initiative } from './initiative.entity.ts';
import { initiatives } from './initiative.record.ts';
import { stageGaps } from './stage-gaps.ts';

const FIELDS: FieldRules = {
  decidedBy: {},
  decidedOn: {},
  decision: { longest: 4000 },
  registryNumber: { longest: 60 },
  pilotResult: { longest: 4000 },
  closingComment: { longest: 4000 },
  stopReason: { longest: 4000 },
};

/** What may be told at the step to a stage. */
const TOLD_AT: Partial<Readonly<Record<InitiativeStage, readonly string[]>>> = {
  PROPOSED: ['registryNumber'],
  DECIDED: ['decidedBy', 'decidedOn', 'decision', 'registryNumber'],
  ROLLOUT: ['pilotResult'],
  CLOSED: ['closingComment'],
  STOPPED: ['stopReason'],
};

/**
 * Takes an initiative to another stage, by somebody who holds the role for that step in its unit.
 * @throws DomainError RULE_VIOLATION NO_SUCH_STEP, STAGE_LACKING with all that is missing, or as a frame refuses; FORBIDDEN
 */
export async function changeStage(
  em: EntityManager,
  input: ChangeInitiativeStageInput,
  flush: Flush,
  { today }: Pick<RequestContext, 'today'>,
): Promise<Initiative> {
  const initiative = await loadForChange(em, initiatives, Initiative, input, 'STEP');
  const { stage } = input;
  const from = initiative.stage;
  await requireStep(em, initiative, stage);
  if (stage === from) return initiative;
  await applyTold(em, initiative, input);
  if (stage === 'DECIDED' && initiative.decidedOn && initiative.decidedOn > today) {
    throw badInput('portfolio.stage.FUTURE', ['input', 'decidedOn']);
  }
  await flush();
  await requireNeeds(em, initiative.id, stage);
  initiative.stage = stage;
  if (stage === 'PROPOSED') initiative.submittedOn = today;
  if (from === 'STOPPED') {
    // What is taken up anew is decided anew.
    Object.assign(initiative, { stopReason: null, decidedBy: null, decidedOn: null, decision: null });
    await requireCountedOnce(em, initiative);
  }
  if (stage === 'DECIDED') {
    const [refusal] = await fundingRefusalsOf(em, initiative.id);
    if (refusal) throw refusedFunding(refusal, ['input', 'stage']);
  }
  return initiative;
}

async function requireStep(em: EntityManager, { id, stage: from }: Initiative, to: InitiativeStage): Promise<void> {
  const { unitAndAbove } = await stagedOf(em, id);
  const refusal = stepRefusal(from, to, rolesIn(viewerOf(em), unitAndAbove));
  if (refusal === 'NO_SUCH_STEP') throw ruleViolation('portfolio.stage.NO_SUCH_STEP', refusal, {}, ['input', 'stage']);
  if (refusal)
    throw new DomainError(ErrorCode.FORBIDDEN, 'portfolio.stage.NOT_YOUR_STEP', { field: ['input', 'stage'] });
}

async function applyTold(em: EntityManager, initiative: Initiative, input: ChangeInitiativeStageInput): Promise<void> {
  const told = Object.entries(FIELDS).filter(([name]) => TOLD_AT[input.stage]?.includes(name));
  const other = Object.keys(FIELDS).find(
    (name) => input[name as keyof ChangeInitiativeStageInput] != null && !told.some(([each]) => each === name),
  );
  if (other) throw badInput('portfolio.stage.NOT_TOLD_HERE', ['input', other]);
  await applyFields(em, Initiative, initiative, input, Object.fromEntries(told));
}

async function requireNeeds(em: EntityManager, id: string, stage: InitiativeStage): Promise<void> {
  const gaps = stageGaps(stage, await stagedOf(em, id));
  const [gap] = gaps;
  if (!gap) return;
  throw new DomainError(ErrorCode.RULE_VIOLATION, 'portfolio.stage.LACKING', {
    rule: 'STAGE_LACKING',
    field: ['input', TOLD_AT[stage]?.includes(gap.field ?? '') ? String(gap.field) : 'stage'],
    values: { needs: [...new Set(gaps.map(({ need }) => need))].map((need) => ({ name: `portfolio.need.${need}` })) },
    facts: { gaps },
  });
}
