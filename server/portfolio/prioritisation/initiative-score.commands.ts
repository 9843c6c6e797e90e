import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { createRecord } from '../../api/write/record-mutations.ts';
import { viewerOf } from '../../api/write/visible.ts';
import { Person } from '../../organisation/person.entity.ts';
import { people } from '../../organisation/person.record.ts';
import { globalId } from '../../api/read/global-id.ts';
import type { Decimal } from '../../values/decimal.ts';
import { Initiative } from '../initiative.entity.ts';
import { Criterion } from './criterion.entity.ts';
import { isFigure } from './criterion-figure.ts';
import { InitiativeScore } from './initiative-score.entity.ts';
import type { CreateInitiativeScoreInput, UpdateInitiativeScoreInput } from './initiative-score.input.ts';
import { initiativeScores } from './initiative-score.record.ts';
import { scoreFault } from './weighted-score.ts';

const CHANGEABLE: FieldRules = { value: {}, comment: { longest: 1000 } };

export const SCORE_FIELDS: FieldRules = {
  initiativeId: { property: 'initiative', refersTo: Initiative },
  criterionId: { property: 'criterion', refersTo: Criterion },
  scorerId: { property: 'scorer', refersTo: Person },
  ...CHANGEABLE,
};

export async function createScore(em: EntityManager, input: CreateInitiativeScoreInput): Promise<InitiativeScore> {
  const scorerId = input.scorerId ?? (await ownPerson(em));
  const score = await createRecord(em, initiativeScores, { ...input, scorerId }, SCORE_FIELDS);
  await check(em, score);
  return score;
}

export async function updateScore(em: EntityManager, input: UpdateInitiativeScoreInput): Promise<InitiativeScore> {
  const score = await loadForChange(em, initiativeScores, InitiativeScore, input);
  await applyFields(em, InitiativeScore, score, input, CHANGEABLE);
  await check(em, score);
  return score;
}

/** The id of the person whose account asks. @throws DomainError when it is the account of nobody who is known */
export async function ownPerson(em: EntityManager): Promise<string> {
  const { userId } = viewerOf(em).actor;
  const [found] = await em.execute<{ person: string | null }[]>(
    'select person_id as person from user_account where id = ?',
    [userId ?? null],
  );
  if (!found?.person) throw badInput('portfolio.score.noPerson', ['input', 'scorerId']);
  return globalId(people, found.person);
}

async function check(em: EntityManager, { criterion: { id }, value }: InitiativeScore): Promise<void> {
  requireOnScale(await em.findOneOrFail(Criterion, id), value, ['input', 'criterionId'], ['input', 'value']);
}

/** @throws DomainError for a criterion that is no longer used, at its path, and for a score outside the scale, at its own */
export function requireOnScale(
  criterion: Criterion,
  value: Decimal,
  criterionPath: readonly (string | number)[],
  valuePath: readonly (string | number)[],
): void {
  if (criterion.isRetired) {
    throw ruleViolation('portfolio.criterion.retired', 'CRITERION_RETIRED', {}, criterionPath);
  }
  const { worst, best } = criterion;
  if (!isFigure(value) || scoreFault(criterion, value) !== null) {
    throw badInput('portfolio.score.outside', valuePath, { worst: Number(worst), best: Number(best) });
  }
}
