import { addLink, defineRecord } from '../api/read/record.ts';
import { assetModels } from '../inventory/asset-model.record.ts';
import { assets } from '../inventory/asset.record.ts';
import { sites } from '../organisation/site.record.ts';
import { ContractCoverage } from './contract-coverage.entity.ts';
import { ContractCoverageType } from './contract-coverage.type.ts';
import { contracts, ofContract, unitOfContract } from './contract.record.ts';

export const contractCoverages = defineRecord({
  name: 'ContractCoverage',
  entity: ContractCoverage,
  type: () => ContractCoverageType,
  list: 'contractCoverages',
  one: 'contractCoverage',
  idPrefix: 'coverage',
  key: null,
  label: 'firstDay',
  description: 'What contracts cover.',
  filter: ['contract', 'asset', 'assetModel', 'site', 'firstDay', 'lastDay', 'updatedAt'],
  order: ['firstDay', 'lastDay', 'updatedAt'],
  group: ['contract'],
  search: { in: [] },
  inUnits: ofContract,
  unit: unitOfContract,
});

addLink(contracts, 'coverage', {
  of: () => contractCoverages,
  by: 'contract',
  description: 'What the contract covers, with the days.',
});
addLink(contracts, 'assets', {
  of: () => assets,
  by: (contract, asset, rows) => {
    const coverage = `${rows(contractCoverages)} v`;
    return `${asset}.id in (
       select v.asset_id from ${coverage} where v.contract_id = ${contract}.id
       union all select a.id from ${coverage} join ${rows(assets)} a on a.model_id = v.asset_model_id where v.contract_id = ${contract}.id
       union all select a.id from ${coverage} join ${rows(assets)} a on a.site_id = v.site_id where v.contract_id = ${contract}.id)`;
  },
  description: 'The assets that the contract covers, whichever way.',
});
addLink(assets, 'contracts', {
  of: () => contracts,
  by: (asset, contract, rows) => {
    const coverage = `${rows(contractCoverages)} v`;
    return `${contract}.id in (
       select v.contract_id from ${coverage} where v.asset_id = ${asset}.id
       union all select v.contract_id from ${coverage} where v.asset_model_id = ${asset}.model_id
       union all select v.contract_id from ${coverage} where v.site_id = ${asset}.site_id)`;
  },
  description: 'The contracts that cover the asset itself, its model or its site.',
});
addLink(assetModels, 'coverage', {
  of: () => contractCoverages,
  by: 'assetModel',
  description: 'The contracts that cover every asset of the model.',
});
addLink(sites, 'coverage', {
  of: () => contractCoverages,
  by: 'site',
  description: 'The contracts that cover everything at the site.',
});
