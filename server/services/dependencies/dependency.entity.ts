import { defineEntity, p } from '@mikro-orm/core';
import { Contract } from '../../contracts/contract.entity.ts';
import { codeText, datedColumns } from '../../database/columns.ts';
import { ShareBasis } from '../../services/dependencies/share.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { EHealthService } from '../e-health-service.entity.ts';

const month = () => codeText().$type<YearMonth>();
const serviceOf = (column: string) => () =>
  p.manyToOne(EHealthService).fieldName(column).nullable().deleteRule('restrict');
const assetOf = (column: string) => () => p.manyToOne(Asset).fieldName(column).nullable().deleteRule('restrict');

/**
 * That a service or an asset stands on a service, an asset or a contract, in the months given, and by what it takes over its
 * share of what that costs. Without a basis it takes over nothing.
 */
const DependencySchema = defineEntity({
  name: 'Dependency',
  tableName: 'dependency',
  properties: {
    ...datedColumns,
    dependentService: serviceOf('dependent_service_id'),
    dependentAsset: assetOf('dependent_asset_id'),
    onService: serviceOf('on_service_id'),
    onAsset: assetOf('on_asset_id'),
    onContract: () => p.manyToOne(Contract).nullable().deleteRule('restrict'),
    firstMonth: month(),
    /** The last month; null without end. */
    lastMonth: month().nullable(),
    basis: p.enum(() => ShareBasis).nullable(),
    /** Percent for PERCENT, how many for QUANTITY; null for the others. */
    value: p.decimal().precision(18).scale(6).$type<Decimal>().nullable(),
    /** Whether the dependent stops when this fails. */
    isCritical: p.boolean().default(true),
    note: p.text().nullable(),
  },
  indexes: [
    { properties: ['dependentService', 'id'] },
    { properties: ['dependentAsset', 'id'] },
    { properties: ['onService', 'id'] },
    { properties: ['onAsset', 'id'] },
    { properties: ['onContract', 'id'] },
    { properties: ['firstMonth', 'id'] },
  ],
  checks: [
    { name: 'dependency_dependent_check', expression: 'num_nonnulls(dependent_service_id, dependent_asset_id) = 1' },
    { name: 'dependency_on_check', expression: 'num_nonnulls(on_service_id, on_asset_id, on_contract_id) = 1' },
    { name: 'dependency_direction_check', expression: 'dependent_asset_id is null or on_service_id is null' },
    { name: 'dependency_months_check', expression: 'last_month >= first_month' },
  ],
});

export class Dependency extends DependencySchema.class {}
DependencySchema.setClass(Dependency);
