import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../database/columns.ts';
import { AssetModel } from '../inventory/asset-model.entity.ts';
import { Asset } from '../inventory/asset.entity.ts';
import { Site } from '../organisation/site.entity.ts';
import type { LocalDate } from '../values/local-date.ts';
import { Contract } from './contract.entity.ts';

/** Something that a contract covers: one asset, all assets of a model, or all that stands at a site. */
const ContractCoverageSchema = defineEntity({
  name: 'ContractCoverage',
  tableName: 'contract_coverage',
  properties: {
    ...datedColumns,
    contract: () => p.manyToOne(Contract).deleteRule('restrict'),
    asset: () => p.manyToOne(Asset).nullable().deleteRule('restrict'),
    assetModel: () => p.manyToOne(AssetModel).nullable().deleteRule('restrict'),
    site: () => p.manyToOne(Site).nullable().deleteRule('restrict'),
    firstDay: p.date().$type<LocalDate>(),
    lastDay: p.date().$type<LocalDate>().nullable(),
  },
  indexes: [
    { properties: ['contract', 'id'] },
    { properties: ['asset', 'contract'] },
    { properties: ['assetModel', 'contract'] },
    { properties: ['site', 'contract'] },
  ],
});

export class ContractCoverage extends ContractCoverageSchema.class {}
ContractCoverageSchema.setClass(ContractCoverage);
