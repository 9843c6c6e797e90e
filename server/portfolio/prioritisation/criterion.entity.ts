import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import type { Decimal } from '../../values/decimal.ts';

const figure = () => p.decimal().precision(9).scale(4).$type<Decimal>();

/** Something that initiatives are judged by, with its weight and the two ends of its scale. */
const CriterionSchema = defineEntity({
  name: 'Criterion',
  tableName: 'criterion',
  properties: {
    ...datedColumns,
    code: codeText().unique(),
    name: nameText(),
    /** What the scale means, so that all who score mean the same. */
    guidance: p.text().nullable(),
    weight: figure(),
    worst: figure(),
    best: figure(),
    /** One that is no longer scored, nor counted. */
    isRetired: p.boolean().default(false),
  },
  indexes: [{ properties: ['name', 'id'] }],
  checks: [
    { name: 'criterion_weight_check', expression: 'weight >= 0' },
    { name: 'criterion_scale_check', expression: 'worst <> best' },
  ],
});

export class Criterion extends CriterionSchema.class {}
CriterionSchema.setClass(Criterion);
