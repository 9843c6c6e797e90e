import { addLink, defineRecord, type RecordSpec } from '../../api/read/record.ts';
import { trimmed } from '../../economy/benefits/benefit.record.ts';
import { initiatives, ofInitiative, unitOfInitiative } from '../initiative.record.ts';
import { criteria } from './criterion.record.ts';
import { InitiativeScore } from './initiative-score.entity.ts';
import { InitiativeScoreType } from './initiative-score.type.ts';

export const initiativeScores: RecordSpec<InitiativeScore> = defineRecord({
  name: 'InitiativeScore',
  entity: InitiativeScore,
  type: () => InitiativeScoreType,
  list: 'initiativeScores',
  one: 'initiativeScore',
  idPrefix: 'initiativescore',
  key: null,
  label: 'value',
  description: 'What each scorer thinks of each initiative, by criterion.',
  filter: ['initiative', 'criterion', 'scorer', 'updatedAt'],
  order: ['updatedAt'],
  group: ['initiative', 'criterion', 'scorer'],
  search: { in: ['comment'] },
  inUnits: ofInitiative,
  unit: unitOfInitiative,
  shown: { value: trimmed('value') },
});

addLink(initiatives, 'scores', {
  of: () => initiativeScores,
  by: 'initiative',
  description: 'What each scorer thinks of it, by criterion.',
});
addLink(criteria, 'scores', { of: () => initiativeScores, by: 'criterion', description: 'The scores by it.' });
