import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns, nameText } from '../../database/columns.ts';
import { CostCategory } from '../../economy/costs/cost-category.entity.ts';
import { CostClass } from '../../economy/costs/cost-class.ts';
import { FundingFrame } from '../funding/funding-frame.entity.ts';
import { Initiative } from '../initiative.entity.ts';
import { monthTotals } from './month-totals.entity.ts';
import { CostNature, type MonthEstimate } from './plan-line.ts';

/** A line of what an initiative is to cost, month by month, SEK excl. VAT: all of it, with what partners pay. */
const InitiativeCostSchema = defineEntity({
  name: 'InitiativeCost',
  tableName: 'initiative_cost',
  properties: {
    ...datedColumns,
    initiative: () => p.manyToOne(Initiative).deleteRule('restrict'),
    name: nameText(),
    costClass: p.enum(() => CostClass),
    nature: p.enum(() => CostNature),
    category: () => p.manyToOne(CostCategory).nullable().index().deleteRule('restrict'),
    /** Which money pays it; null for the ordinary budget of the unit. */
    frame: () => p.manyToOne(FundingFrame).nullable().deleteRule('restrict'),
    /** In order, each month once; months without anything are left out. */
    months: p.json<readonly MonthEstimate[]>().defaultRaw("'[]'"),
    ...monthTotals,
    source: p.text().nullable(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['initiative', 'id'] }, { properties: ['frame', 'id'] }],
});

export class InitiativeCost extends InitiativeCostSchema.class {}
InitiativeCostSchema.setClass(InitiativeCost);
