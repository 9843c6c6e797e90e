import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../../database/columns.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Initiative } from '../initiative.entity.ts';
import { StaffRole } from './staff-role.entity.ts';

/** Hours of a role that an initiative needs in a month. */
export interface MonthHours {
  readonly month: YearMonth;
  readonly hours: Decimal;
}

/** How much working time of a role an initiative needs, month by month. */
const InitiativeStaffingSchema = defineEntity({
  name: 'InitiativeStaffing',
  tableName: 'initiative_staffing',
  properties: {
    ...datedColumns,
    initiative: () => p.manyToOne(Initiative).deleteRule('restrict'),
    role: () => p.manyToOne(StaffRole).deleteRule('restrict'),
    months: p.json<readonly MonthHours[]>().defaultRaw("'[]'"),
    /** All its months; read as if it were stored. */
    hours: p.decimal().precision(18).scale(4).$type<Decimal>().persist(false),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['role', 'id'] }],
  uniques: [{ properties: ['initiative', 'role'] }],
});

export class InitiativeStaffing extends InitiativeStaffingSchema.class {}
InitiativeStaffingSchema.setClass(InitiativeStaffing);
