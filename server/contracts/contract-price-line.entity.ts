import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns, nameText } from '../database/columns.ts';
import type { Decimal } from '../values/decimal.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Money } from '../values/money.ts';
import { Contract } from './contract.entity.ts';
import { BillingPeriod } from './price-lines.ts';

/** A line of a contract's prices. */
const ContractPriceLineSchema = defineEntity({
  name: 'ContractPriceLine',
  tableName: 'contract_price_line',
  properties: {
    ...datedColumns,
    contract: () => p.manyToOne(Contract).deleteRule('restrict'),
    item: nameText(),
    quantity: p.decimal().precision(18).scale(4).$type<Decimal>(),
    unitPrice: p.decimal().precision(18).scale(2).$type<Money>(),
    billingPeriod: p.enum(() => BillingPeriod),
    firstDay: p.date().$type<LocalDate>(),
    lastDay: p.date().$type<LocalDate>().nullable(),
    annualCost: p.decimal().precision(18).scale(2).$type<Money>().persist(false),
    pricesAreSecret: p.boolean().persist(false),
  },
  indexes: [{ properties: ['contract', 'item'] }],
});

export class ContractPriceLine extends ContractPriceLineSchema.class {}
ContractPriceLineSchema.setClass(ContractPriceLine);
