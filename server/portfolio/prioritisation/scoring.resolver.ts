import { FieldResolver, Resolver, Root } from 'type-graphql';
import { addComputed, type Gathered } from '../../api/read/record.ts';
import { recordMutations } from '../../api/write/record-mutations.ts';
import { toldTerms } from '../../services/digital-visits/told-calculation.ts';
import { initiatives } from '../initiative.record.ts';
import { InitiativeType } from '../initiative.type.ts';
import { createCriterion, CRITERION_FIELDS, updateCriterion } from './criterion.commands.ts';
import { CreateCriterionInput, UpdateCriterionInput } from './criterion.input.ts';
import { criteria } from './criterion.record.ts';
import { createScore, SCORE_FIELDS, updateScore } from './initiative-score.commands.ts';
import { CreateInitiativeScoreInput, UpdateInitiativeScoreInput } from './initiative-score.input.ts';
import { initiativeScores } from './initiative-score.record.ts';
import { weightedScore, type Criterion, type Score } from './weighted-score.ts';
import { WeightedScoreType } from './weighted-score.type.ts';

const CriterionMutations = recordMutations({
  record: criteria,
  called: 'a criterion',
  createInput: CreateCriterionInput,
  updateInput: UpdateCriterionInput,
  fields: CRITERION_FIELDS,
  create: createCriterion,
  update: updateCriterion,
  ratherThanDelete: 'One that is no longer used is rather retired: its scores stay to be read.',
});

const InitiativeScoreMutations = recordMutations({
  record: initiativeScores,
  called: 'a score of an initiative',
  createInput: CreateInitiativeScoreInput,
  updateInput: UpdateInitiativeScoreInput,
  fields: SCORE_FIELDS,
  create: createScore,
  update: updateScore,
});

export const ScoringMutations = [CriterionMutations, InitiativeScoreMutations];

interface Scoring {
  readonly criteria: readonly (Criterion & { readonly name: string })[];
  readonly scores: readonly Score[];
}

const scoring: Gathered = {
  name: 'scoring',
  sql: (alias, { rows }) => `json_build_object(
    'criteria', (select coalesce(json_agg(json_build_object('code', c.code, 'name', c.name, 'weight', trim_scale(c.weight)::text,
        'worst', trim_scale(c.worst)::text, 'best', trim_scale(c.best)::text) order by c.name, c.id), '[]')
      from ${rows(criteria)} c where not c.is_retired),
    'scores', (select coalesce(json_agg(json_build_object('criterion', c.code, 'scorer', s.scorer_id,
        'value', trim_scale(s.value)::text)), '[]')
      from ${rows(initiativeScores)} s join ${rows(criteria)} c on c.id = s.criterion_id
      where s.initiative_id = ${alias}.id))`,
};

@Resolver(() => InitiativeType)
export class WeightedScoreField {
  @FieldResolver(() => WeightedScoreType, {
    description: 'What all scorers together think of it, by the criteria in use and their weights.',
  })
  weightedScore(@Root('$') { scoring: told }: { readonly scoring: Scoring }): WeightedScoreType {
    const names = new Map(told.criteria.map(({ code, name }) => [code, name]));
    const { score, reason, criteria: rows, steps } = weightedScore(told.criteria, told.scores);
    return {
      score,
      reason,
      criteria: rows.map((row) => ({ ...row, name: names.get(row.code) ?? row.code })),
      steps: steps.map(({ terms, result }) => ({ terms: toldTerms(terms), result })),
    };
  }
}

addComputed(initiatives, { computed: { weightedScore: [scoring] } });
