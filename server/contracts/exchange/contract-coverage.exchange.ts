import type { EntityManager } from '@mikro-orm/postgresql';
import type { ExchangeKind, ImportInput } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { modelReference } from '../../inventory/asset-model.exchange.ts';
import { assetReference } from '../../inventory/asset-reference.exchange.ts';
import { siteReference } from '../../organisation/site.exchange.ts';
import { changeCoverage, createCoverage, draftCoverage } from '../contract-coverage.commands.ts';
import type { ContractCoverage } from '../contract-coverage.entity.ts';
import type { CreateContractCoverageInput } from '../contract-coverage.input.ts';
import { contractCoverages } from '../contract-coverage.record.ts';
import { CONTRACT_OF_ROW } from './contract-reference.exchange.ts';

/**
 * What contracts cover in files, a row for each asset, model or site, known by contract, that and the first day. A row
 * without a first day is about the only one; a new one then begins with its contract.
 */
export const coverageExchange: ExchangeKind = {
  kind: 'COVERAGE',
  record: contractCoverages,
  columns: [
    ...CONTRACT_OF_ROW,
    {
      field: 'asset.tag',
      sets: 'assetId',
      label: { sv: 'Inventarienummer', en: 'Asset tag' },
      aliases: ['Inventarienr', 'Inv.nr', 'Tillgång', 'Stöldmärkning', 'Asset', 'Asset number'],
      value: { type: 'reference', to: assetReference, as: ['tag'] },
    },
    {
      field: 'assetModel.manufacturer',
      sets: 'assetModelId',
      label: { sv: 'Tillverkare', en: 'Maker' },
      aliases: ['Modellens tillverkare', 'Fabrikat', 'Manufacturer'],
      value: { type: 'reference', to: modelReference, as: ['manufacturer'] },
    },
    {
      field: 'assetModel.name',
      sets: 'assetModelId',
      label: { sv: 'Modell', en: 'Model' },
      aliases: ['Modellnamn', 'Model name'],
      value: { type: 'reference', to: modelReference, as: ['name'] },
    },
    {
      field: 'site.code',
      sets: 'siteId',
      label: { sv: 'Platskod', en: 'Site code' },
      value: { type: 'reference', to: siteReference, as: ['code'] },
    },
    {
      field: 'site.name',
      sets: 'siteId',
      label: { sv: 'Plats', en: 'Site' },
      aliases: ['Placering', 'Location'],
      value: { type: 'reference', to: siteReference, as: ['name', 'code'] },
    },
    {
      field: 'firstDay',
      sets: 'firstDay',
      label: { sv: 'Från och med', en: 'First day' },
      aliases: ['Från', 'Fr.o.m.', 'Omfattas från', 'From', 'Covered from'],
      value: { type: 'date' },
      emptyKeeps: true,
    },
    {
      field: 'lastDay',
      sets: 'lastDay',
      label: { sv: 'Till och med', en: 'Last day' },
      aliases: ['Till', 'T.o.m.', 'Omfattas till', 'To', 'Covered until'],
      value: { type: 'date' },
    },
    ...RECORD_TIMES,
  ],
  keys: [['asset.tag'], ['assetModel.manufacturer', 'assetModel.name'], ['site.code'], ['site.name']].flatMap(
    (covered) => [
      ['contract.number', ...covered, 'firstDay'],
      ['contract.number', ...covered],
    ],
  ),
  create: (em, input) => createCoverage(em, complete(input)),
  draft: (em: EntityManager, input) => draftCoverage(em, complete(input)),
  change: (em, coverage, input) => changeCoverage(em, coverage as ContractCoverage, input),
};

function complete(input: ImportInput): CreateContractCoverageInput {
  requireFields(input, ['contractId']);
  return input as unknown as CreateContractCoverageInput;
}
