import { defineRecord } from '../../api/read/record.ts';
import { CostCategory } from './cost-category.entity.ts';
import { CostCategoryType } from './cost-category.type.ts';

export const costCategories = defineRecord({
  name: 'CostCategory',
  entity: CostCategory,
  type: () => CostCategoryType,
  list: 'costCategories',
  one: 'costCategory',
  idPrefix: 'costcategory',
  key: 'code',
  label: 'name',
  description: 'What costs are for.',
  filter: ['code', 'name', 'updatedAt'],
  order: ['name', 'code', 'updatedAt'],
  search: { in: ['code', 'name'] },
});
