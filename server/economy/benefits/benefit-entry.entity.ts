import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns } from '../../database/columns.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Scenario } from '../scenario.ts';
import { Benefit } from './benefit.entity.ts';

/** What a benefit is worth in a month, in money, in its own unit or both, as one source has it. */
const BenefitEntrySchema = defineEntity({
  name: 'BenefitEntry',
  tableName: 'benefit_entry',
  properties: {
    ...datedColumns,
    benefit: () => p.manyToOne(Benefit).deleteRule('restrict'),
    month: codeText().$type<YearMonth>(),
    scenario: p.enum(() => Scenario),
    amount: p.decimal().precision(18).scale(2).$type<Money>().nullable(),
    quantity: p.decimal().precision(18).scale(4).$type<Decimal>().nullable(),
    source: codeText(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['month', 'id'] }],
  uniques: [{ properties: ['benefit', 'month', 'scenario', 'source'] }],
  checks: [
    { name: 'benefit_entry_month_check', expression: `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` },
    { name: 'benefit_entry_value_check', expression: 'num_nonnulls(amount, quantity) > 0' },
  ],
});

export class BenefitEntry extends BenefitEntrySchema.class {}
BenefitEntrySchema.setClass(BenefitEntry);
