import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput } from '../../api/errors.ts';
import { requireWriteSome } from '../../api/within-reach.ts';
import { referredTo } from '../../api/write/fields.ts';
import { viewerOf } from '../../api/write/visible.ts';
import { cellPath, checkCount, checkOnce, referredByCells } from '../../economy/entry-grid/referred-cells.commands.ts';
import { noneSet, type SetCounts } from '../../economy/entry-grid/set-entries.ts';
import { Person } from '../../organisation/person.entity.ts';
import { exact } from '../../values/exact.ts';
import { Initiative } from '../initiative.entity.ts';
import { Criterion } from './criterion.entity.ts';
import { InitiativeScore } from './initiative-score.entity.ts';
import { ownPerson, requireOnScale } from './initiative-score.commands.ts';
import { initiativeScores } from './initiative-score.record.ts';
import type { SetInitiativeScoresInput } from './set-scores.input.ts';

/** Sets what a person thinks of initiatives, cell by cell, all or none; comments on scores stay. A fault names its cell. */
export async function setScores(em: EntityManager, { scorerId, cells }: SetInitiativeScoresInput): Promise<SetCounts> {
  requireWriteSome(viewerOf(em), initiativeScores);
  checkCount(cells);
  const scorer = await referredTo(em, Person, scorerId ?? (await ownPerson(em)), ['input', 'scorerId']);
  const initiatives = await referredByCells(em, Initiative, cells, 'initiativeId');
  const criteria = await referredByCells(em, Criterion, cells, 'criterionId');
  checkOnce(
    cells.map(({ initiativeId, criterionId }) => [initiativeId, criterionId].join()),
    'criterionId',
  );
  const held = await em.find(InitiativeScore, {
    scorer,
    initiative: { $in: [...initiatives.values()].map(({ id }) => id) },
  });
  const byPlace = new Map(held.map((score) => [placeOf(score.initiative, score.criterion), score]));
  const counts = noneSet();
  for (const [index, { initiativeId, criterionId, value }] of cells.entries()) {
    const [initiative, criterion] = [initiatives.get(initiativeId), criteria.get(criterionId)];
    if (!initiative || !criterion) throw badInput('error.required', cellPath(index, 'criterionId'));
    const score = byPlace.get(placeOf(initiative, criterion));
    if (value != null) requireOnScale(criterion, value, cellPath(index, 'criterionId'), cellPath(index, 'value'));
    if (value == null) {
      if (score) em.remove(score);
      counts[score ? 'removed' : 'unchanged'] += 1;
    } else if (!score) {
      em.create(InitiativeScore, { initiative, criterion, scorer, value } as RequiredEntityData<InitiativeScore>);
      counts.created += 1;
    } else if (exact(score.value).eq(exact(value))) counts.unchanged += 1;
    else {
      score.value = value;
      counts.changed += 1;
    }
  }
  return counts;
}

const placeOf = (initiative: { readonly id: string }, criterion: { readonly id: string }): string =>
  `${initiative.id} ${criterion.id}`;
