import { defineRecord, type RecordSpec } from '../api/read/record.ts';
import { StrategicGoal } from './strategic-goal.entity.ts';
import { StrategicGoalType } from './strategic-goal.type.ts';

export const strategicGoals: RecordSpec<StrategicGoal> = defineRecord({
  name: 'StrategicGoal',
  entity: StrategicGoal,
  type: () => StrategicGoalType,
  list: 'strategicGoals',
  one: 'strategicGoal',
  idPrefix: 'strategicGoal',
  key: 'code',
  label: 'name',
  description: 'What the region strives for; initiatives serve it.',
  filter: ['code', 'name', 'validFromDay', 'validToDay', 'updatedAt'],
  order: ['code', 'name', 'validFromDay', 'validToDay', 'updatedAt'],
  search: { in: ['code', 'name', 'source'] },
});
