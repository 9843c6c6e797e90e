import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequestContext } from '../../api/context.ts';
import { DomainError, ErrorCode, ruleViolation } from '../../api/errors.ts';
import type { MessageKey } from '../../api/messages.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { CaseNeed, mayEnter, missingFor, type CaseStage } from './case-stage.ts';
import type { SetRenegotiationStageInput } from './renegotiation-case.input.ts';
import { RenegotiationCase } from './renegotiation.entities.ts';
import { renegotiationCases } from './renegotiation.record.ts';

const REASONS: FieldRules = { closingComment: { longest: 4000 }, abandonReason: { longest: 4000 } };

/** The field of a case that each need is met by. */
const FIELD_OF: Readonly<Record<CaseNeed, string>> = {
  OWNER: 'ownerId',
  BASELINE: 'baselineOn',
  TARGET: 'targetAnnual',
  AGREED_OFFER: 'agreedOfferId',
  AGREED_SAVING: 'agreedOfferId',
  EFFECTIVE_DATE: 'effectiveFrom',
  CLOSING_COMMENT: 'closingComment',
  REASON: 'abandonReason',
};

/** Takes a case to another stage. */
export async function setStage(
  em: EntityManager,
  input: SetRenegotiationStageInput,
  { today }: Pick<RequestContext, 'today'>,
): Promise<RenegotiationCase> {
  const found = await loadForChange(em, renegotiationCases, RenegotiationCase, input);
  await applyFields(em, RenegotiationCase, found, input, REASONS);
  if (input.stage === found.stage) return found;
  if (input.stage === 'SIGNED') throw ruleViolation('renegotiation.sign', 'STAGE_NOT_NEXT', {}, ['input', 'stage']);
  enter(found, input.stage, today);
  return found;
}

/** Lets a case come into a stage; refuses one that does not follow, and says all that is missing. */
export function enter(found: RenegotiationCase, stage: CaseStage, today: LocalDate): void {
  if (!mayEnter(found.stage, stage))
    throw ruleViolation('renegotiation.notNext', 'STAGE_NOT_NEXT', {}, ['input', 'stage']);
  const missing = missingFor(stage, needsMetBy(found));
  if (missing.length) {
    throw new DomainError(ErrorCode.RULE_VIOLATION, 'renegotiation.needs', {
      rule: 'STAGE_NEEDS',
      field: ['input', 'stage'],
      values: { needs: missing.map((need) => ({ name: `renegotiation.need.${need}` satisfies MessageKey })) },
      facts: { missing: missing.map((need) => ({ need, field: FIELD_OF[need] })) },
    });
  }
  found.stage = stage;
  found.stageDays = { ...found.stageDays, [stage]: today };
}

function needsMetBy(found: RenegotiationCase): ReadonlySet<CaseNeed> {
  const met: Readonly<Record<CaseNeed, unknown>> = {
    OWNER: found.owner,
    BASELINE: found.baseline,
    TARGET: found.targetAnnual,
    AGREED_OFFER: found.agreedOffer,
    AGREED_SAVING: found.agreedOffer && found.baselineAnnual,
    EFFECTIVE_DATE: found.effectiveFrom,
    CLOSING_COMMENT: found.closingComment,
    REASON: found.abandonReason,
  };
  return new Set(Object.values(CaseNeed).filter((need) => met[need] !== null && met[need] !== undefined));
}
