import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import { AssetModel } from '../inventory/asset-model.entity.ts';
import { Asset } from '../inventory/asset.entity.ts';
import { Site } from '../organisation/site.entity.ts';
import { ContractCoverage } from './contract-coverage.entity.ts';
import type { CreateContractCoverageInput, UpdateContractCoverageInput } from './contract-coverage.input.ts';
import { contractCoverages } from './contract-coverage.record.ts';
import { Contract } from './contract.entity.ts';

export const COVERAGE_FIELDS: FieldRules = {
  contractId: { property: 'contract', refersTo: Contract },
  assetId: { property: 'asset', refersTo: Asset },
  assetModelId: { property: 'assetModel', refersTo: AssetModel },
  siteId: { property: 'site', refersTo: Site },
  firstDay: {},
  lastDay: {},
};

/** What a contract is to cover, checked and complete but not persisted. */
export type CoverageDraft = Partial<ContractCoverage>;

export async function createCoverage(em: EntityManager, input: CreateContractCoverageInput): Promise<ContractCoverage> {
  return em.create(ContractCoverage, (await draftCoverage(em, input)) as RequiredEntityData<ContractCoverage>);
}

/** Checks an input as `createCoverage` does and gives its record without persisting it. */
export async function draftCoverage(
  em: EntityManager,
  { firstDay, ...input }: CreateContractCoverageInput,
): Promise<CoverageDraft> {
  const draft: CoverageDraft = {};
  await applyFields(em, ContractCoverage, draft, { ...input, ...(firstDay && { firstDay }) }, COVERAGE_FIELDS);
  if (draft.contract) draft.firstDay ??= draft.contract.start;
  check(draft);
  return draft;
}

export async function updateCoverage(em: EntityManager, input: UpdateContractCoverageInput): Promise<ContractCoverage> {
  const coverage = await loadForChange(em, contractCoverages, ContractCoverage, input);
  await changeCoverage(em, coverage, input);
  return coverage;
}

/** Applies changes to what a contract covers: the one way for single writes and imports. */
export async function changeCoverage(
  em: EntityManager,
  coverage: ContractCoverage,
  changes: Partial<Omit<UpdateContractCoverageInput, 'id'>>,
): Promise<void> {
  await applyFields(em, ContractCoverage, coverage, changes, COVERAGE_FIELDS);
  check(coverage);
}

function check({ asset, assetModel, site, firstDay, lastDay }: CoverageDraft): void {
  const covered = [asset, assetModel, site].filter(Boolean);
  if (covered.length !== 1) throw badInput('contracts.coverOne', ['input', 'assetId']);
  if (firstDay && lastDay && lastDay < firstDay) {
    throw ruleViolation('contracts.price.END_BEFORE_START', 'END_BEFORE_START', {}, ['input', 'lastDay']);
  }
}
