import { defineEntity, p } from '@mikro-orm/core';
import { Contract } from '../../contracts/contract.entity.ts';
import { codeText, datedColumns } from '../../database/columns.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Scenario } from '../scenario.ts';
import { CostCategory } from './cost-category.entity.ts';
import { CostClass } from './cost-class.ts';

/** What a source says twice is the same entry, so that what is read in again does not count again. */
const ONCE = `create unique index "cost_entry_once" on "cost_entry" ("month", "service_id", "contract_id", "asset_id", "scenario", "source", "cost_class", "category_id", "account") nulls not distinct`;

/** What an asset, a contract or a service costs in a month, as one source has it. */
const CostEntrySchema = defineEntity({
  name: 'CostEntry',
  tableName: 'cost_entry',
  properties: {
    ...datedColumns,
    asset: () => p.manyToOne(Asset).nullable().deleteRule('restrict'),
    contract: () => p.manyToOne(Contract).nullable().deleteRule('restrict'),
    service: () => p.manyToOne(EHealthService).nullable().deleteRule('restrict'),
    month: codeText().$type<YearMonth>(),
    scenario: p.enum(() => Scenario),
    costClass: p.enum(() => CostClass),
    category: () => p.manyToOne(CostCategory).nullable().deleteRule('restrict'),
    amount: p.decimal().precision(18).scale(2).$type<Money>(),
    /** Where the figure is from: a ledger, a file, a price list, somebody. */
    source: codeText(),
    account: codeText().nullable(),
    note: p.text().nullable(),
    /** The file of a ledger that brought it. */
    ledgerImportId: p.uuid().nullable().index(),
  },
  indexes: [
    { properties: ['service', 'month'] },
    { properties: ['contract', 'month'] },
    { properties: ['asset', 'month'] },
    { properties: ['category'] },
    { properties: ['month', 'id'] },
    { name: 'cost_entry_once', expression: ONCE },
  ],
  checks: [
    { name: 'cost_entry_of_check', expression: 'num_nonnulls(asset_id, contract_id, service_id) = 1' },
    { name: 'cost_entry_month_check', expression: `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` },
  ],
});

export class CostEntry extends CostEntrySchema.class {}
CostEntrySchema.setClass(CostEntry);
