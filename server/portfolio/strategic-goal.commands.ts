import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../api/errors.ts';
import type { FieldRules } from '../api/write/fields.ts';
import { createRecord, updateRecord } from '../api/write/record-mutations.ts';
import type { StrategicGoal } from './strategic-goal.entity.ts';
import type { CreateStrategicGoalInput, UpdateStrategicGoalInput } from './strategic-goal.input.ts';
import { strategicGoals } from './strategic-goal.record.ts';

export const GOAL_FIELDS: FieldRules = {
  code: { longest: 60 },
  name: {},
  description: { longest: 4000 },
  source: { longest: 500 },
  validFromDay: {},
  validToDay: {},
};

export async function createGoal(em: EntityManager, input: CreateStrategicGoalInput): Promise<StrategicGoal> {
  return checked(await createRecord(em, strategicGoals, input, GOAL_FIELDS));
}

export async function updateGoal(em: EntityManager, input: UpdateStrategicGoalInput): Promise<StrategicGoal> {
  return checked(await updateRecord(em, strategicGoals, input, GOAL_FIELDS));
}

function checked(goal: StrategicGoal): StrategicGoal {
  const { validFromDay, validToDay } = goal;
  if (validFromDay && validToDay && validToDay < validFromDay) {
    throw ruleViolation('portfolio.endBeforeStart', 'END_BEFORE_START', {}, ['input', 'validToDay']);
  }
  return goal;
}
