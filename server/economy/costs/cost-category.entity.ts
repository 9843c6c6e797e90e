import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';

/** What costs are for: licences, operation, staff. Kept by the users. */
const CostCategorySchema = defineEntity({
  name: 'CostCategory',
  tableName: 'cost_category',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    description: p.text().nullable(),
  },
  indexes: [{ properties: ['name', 'id'] }],
});

export class CostCategory extends CostCategorySchema.class {}
CostCategorySchema.setClass(CostCategory);
