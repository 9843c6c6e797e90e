import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Percent } from '../../values/rate.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Contract } from '../contract.entity.ts';
import { LimitBasis, type BasketPart } from './index-clause.ts';
import { PublishedStatus } from './index-series.ts';

const percent = () => p.decimal().columnType('numeric').$type<Percent>();
const day = () => p.date().$type<LocalDate>();

/** How prices of a contract follow an index. */
const ContractIndexClauseSchema = defineEntity({
  name: 'ContractIndexClause',
  tableName: 'contract_index_clause',
  properties: {
    ...datedColumns,
    contract: () => p.manyToOne(Contract).deleteRule('restrict'),
    name: nameText(),
    /** The items whose price lines follow it; null: all that no other clause names. */
    items: p.json<string[]>().nullable(),
    firstDay: day().nullable(),
    lastDay: day().nullable(),
    basket: p.json<BasketPart[]>(),
    baseMonth: codeText().$type<YearMonth>(),
    status: p.enum(() => PublishedStatus),
    share: percent(),
    cap: percent().nullable(),
    floor: percent().nullable(),
    limitBasis: p.enum(() => LimitBasis),
    trigger: percent().nullable(),
    firstAdjustment: day(),
    everyMonths: p.smallint(),
    lagMonths: p.smallint(),
  },
  indexes: [{ properties: ['contract', 'id'] }],
  checks: [
    // Adjustments that do not move on would follow each other for ever.
    { name: 'contract_index_clause_every_months_check', expression: 'every_months > 0' },
    { name: 'contract_index_clause_lag_months_check', expression: 'lag_months >= 0' },
    { name: 'contract_index_clause_share_check', expression: 'share > 0 and share <= 100' },
  ],
});

export class ContractIndexClause extends ContractIndexClauseSchema.class {}
ContractIndexClauseSchema.setClass(ContractIndexClause);
