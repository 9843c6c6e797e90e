import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import type { LocalDate } from '../values/local-date.ts';

/** A goal of the region's strategy or of the board's plan of operations (verksamhetsplan), that initiatives serve. */
const StrategicGoalSchema = defineEntity({
  name: 'StrategicGoal',
  tableName: 'strategic_goal',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    description: p.text().nullable(),
    /** The document that sets it. */
    source: p.text().nullable(),
    validFromDay: p.date().$type<LocalDate>().nullable(),
    validToDay: p.date().$type<LocalDate>().nullable(),
  },
  indexes: [{ properties: ['name', 'id'] }],
  checks: [{ name: 'strategic_goal_days_check', expression: 'valid_to_day >= valid_from_day' }],
});

export class StrategicGoal extends StrategicGoalSchema.class {}
StrategicGoalSchema.setClass(StrategicGoal);
