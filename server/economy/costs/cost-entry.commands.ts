import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { applyFields, loadForChange, type FieldRules } from '../../api/write/fields.ts';
import { Contract } from '../../contracts/contract.entity.ts';
import { Asset } from '../../inventory/asset.entity.ts';
import { EHealthService } from '../../services/e-health-service.entity.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { checkOwner, MANUAL, withoutNulls } from '../entry-fields.ts';
import { CostCategory } from './cost-category.entity.ts';
import { CostEntry } from './cost-entry.entity.ts';
import type { CreateCostEntryInput, UpdateCostEntryInput } from './cost-entry.input.ts';
import { costEntries } from './cost-entry.record.ts';

export const COST_ENTRY_FIELDS: FieldRules = {
  serviceId: { property: 'service', refersTo: EHealthService },
  contractId: { property: 'contract', refersTo: Contract },
  assetId: { property: 'asset', refersTo: Asset },
  month: { canonical: singleMonthOfText, invalid: 'economy.month' },
  scenario: {},
  costClass: {},
  categoryId: { property: 'category', refersTo: CostCategory },
  amount: {},
  source: { longest: 60 },
  account: { longest: 20 },
  note: { longest: 1000 },
};

/** Makes an entry; there is at most one of a record, month, scenario, class, category, source and account. */
export async function createCostEntry(
  em: EntityManager,
  input: Omit<CreateCostEntryInput, 'dryRun'>,
  source = MANUAL,
): Promise<CostEntry> {
  const absent = { scenario: 'ACTUAL', costClass: 'RUN', source };
  const draft: Partial<CostEntry> = {};
  await applyFields(em, CostEntry, draft, { ...absent, ...withoutNulls(input) }, COST_ENTRY_FIELDS);
  // Before it is pending: an import goes on with its other rows when one is refused.
  checkOwner(draft as CostEntry);
  return em.create(CostEntry, draft as RequiredEntityData<CostEntry>);
}

export async function updateCostEntry(em: EntityManager, input: UpdateCostEntryInput): Promise<CostEntry> {
  const entry = await loadForChange(em, costEntries, CostEntry, input);
  await changeCostEntry(em, entry, input);
  return entry;
}

/** Applies changes to a loaded entry: the one way for single writes and imports. */
export async function changeCostEntry(em: EntityManager, entry: CostEntry, changes: object): Promise<void> {
  await applyFields(em, CostEntry, entry, changes, COST_ENTRY_FIELDS);
  checkOwner(entry);
}
