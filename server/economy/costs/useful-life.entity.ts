import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../../database/columns.ts';
import { AssetCategory } from '../../inventory/asset-category.ts';
import type { LocalDate } from '../../values/local-date.ts';

/** Over how many months the acquisition cost of a category's assets is spread, of those bought from a day on. */
const UsefulLifeSchema = defineEntity({
  name: 'UsefulLife',
  tableName: 'useful_life',
  properties: {
    ...datedColumns,
    category: p.enum(() => AssetCategory),
    months: p.integer(),
    firstDay: p.date().$type<LocalDate>(),
    source: p.text(),
  },
  uniques: [{ properties: ['category', 'firstDay'] }],
  checks: [{ name: 'useful_life_months_check', expression: 'months between 1 and 600' }],
});

export class UsefulLife extends UsefulLifeSchema.class {}
UsefulLifeSchema.setClass(UsefulLife);
