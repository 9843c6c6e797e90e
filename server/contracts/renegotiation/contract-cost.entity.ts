import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns } from '../../database/columns.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Contract } from '../contract.entity.ts';

/** What a contract really cost in a month, as one source has it. */
const ContractCostSchema = defineEntity({
  name: 'ContractCost',
  tableName: 'contract_cost',
  properties: {
    ...datedColumns,
    contract: () => p.manyToOne(Contract).deleteRule('restrict'),
    month: codeText().$type<YearMonth>(),
    amount: p.decimal().precision(18).scale(2).$type<Money>(),
    source: codeText(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['contract', 'month'] }],
  uniques: [{ properties: ['month', 'contract', 'source'] }],
  checks: [{ name: 'contract_cost_month_check', expression: `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` }],
});

export class ContractCost extends ContractCostSchema.class {}
ContractCostSchema.setClass(ContractCost);
