import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { createRecord } from '../../api/write/record-mutations.ts';
import { exact } from '../../values/exact.ts';
import { withoutNulls } from '../../economy/entry-fields.ts';
import { isFigure } from './criterion-figure.ts';
import { Criterion } from './criterion.entity.ts';
import type { CreateCriterionInput, UpdateCriterionInput } from './criterion.input.ts';
import { criteria } from './criterion.record.ts';
import { InitiativeScore } from './initiative-score.entity.ts';
import { scoreFault } from './weighted-score.ts';

export const CRITERION_FIELDS: FieldRules = {
  code: { longest: 40 },
  name: {},
  guidance: { longest: 2000 },
  weight: {},
  worst: {},
  best: {},
  isRetired: {},
};

export async function createCriterion(em: EntityManager, input: CreateCriterionInput): Promise<Criterion> {
  const criterion = await createRecord(em, criteria, withoutNulls(input), CRITERION_FIELDS);
  check(criterion);
  return criterion;
}

/** Changes a criterion; a scale that would leave out what has been scored already is refused. */
export async function updateCriterion(em: EntityManager, input: UpdateCriterionInput): Promise<Criterion> {
  const criterion = await loadForChange(em, criteria, Criterion, input);
  await applyFields(em, Criterion, criterion, input, CRITERION_FIELDS);
  check(criterion);
  if (input.worst === undefined && input.best === undefined) return criterion;
  const scores = await em.find(InitiativeScore, { criterion: criterion.id });
  if (scores.some(({ value }) => scoreFault(criterion, value) !== null)) {
    throw ruleViolation('portfolio.criterion.scored', 'SCORES_OUTSIDE_SCALE', {}, ['input', 'best']);
  }
  return criterion;
}

function check({ weight, worst, best }: Criterion): void {
  for (const [name, value] of Object.entries({ weight, worst, best })) {
    const isBelow = name === 'weight' && exact(value).isNegative();
    if (isBelow || !isFigure(value))
      throw badInput(`portfolio.criterion.${isBelow ? 'weight' : 'figure'}`, ['input', name]);
  }
  if (exact(worst).eq(exact(best))) throw badInput('portfolio.criterion.scale', ['input', 'best']);
}
