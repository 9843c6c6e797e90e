import { defineEntity, p } from '@mikro-orm/core';
import { Contract } from '../../contracts/contract.entity.ts';
import { codeText, recordColumns } from '../../database/columns.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { CostCategory } from '../costs/cost-category.entity.ts';
import { CostClass } from '../costs/cost-class.ts';

/** Two rules of a year that take exactly the same would never agree on anything but the same. */
const ONCE = `create unique index "ledger_rule_once" on "ledger_rule" ("year", "account", "cost_centre", "project") nulls not distinct`;

/** What rows of a year's ledger become the cost of: by their account, cost centre and project. */
const LedgerRuleSchema = defineEntity({
  name: 'LedgerRule',
  tableName: 'ledger_rule',
  properties: {
    ...recordColumns,
    year: p.integer(),
    account: codeText().nullable(),
    costCentre: codeText().nullable(),
    project: codeText().nullable(),
    asset: () => p.manyToOne(Asset).nullable().index().deleteRule('restrict'),
    contract: () => p.manyToOne(Contract).nullable().index().deleteRule('restrict'),
    service: () => p.manyToOne(EHealthService).nullable().index().deleteRule('restrict'),
    isLeftOut: p.boolean().default(false),
    category: () => p.manyToOne(CostCategory).nullable().index().deleteRule('restrict'),
    costClass: p.enum(() => CostClass),
    note: p.text().nullable(),
  },
  indexes: [{ name: 'ledger_rule_once', expression: ONCE }],
  checks: [
    { name: 'ledger_rule_year_check', expression: 'year between 1900 and 2999' },
    {
      name: 'ledger_rule_target_check',
      expression: 'num_nonnulls(asset_id, contract_id, service_id) = case when is_left_out then 0 else 1 end',
    },
  ],
});

export class LedgerRule extends LedgerRuleSchema.class {}
LedgerRuleSchema.setClass(LedgerRule);
