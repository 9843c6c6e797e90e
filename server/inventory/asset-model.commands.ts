import type { EntityManager } from '@mikro-orm/postgresql';
import { ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRules } from '../api/write/fields.ts';
import type { Flush } from '../api/write/write.ts';
import { AssetModel } from './asset-model.entity.ts';
import type { UpdateAssetModelInput } from './asset-model.input.ts';
import { assetModels } from './asset-model.record.ts';
import { Asset } from './asset.entity.ts';
import { ProductCycle } from './product-cycle.entity.ts';
import { refreshStoredColumns } from './stored-columns.commands.ts';

const count = { range: [0, 100_000] } as const;

export const MODEL_FIELDS: FieldRules = {
  manufacturer: {},
  name: {},
  partNumber: { longest: 100 },
  category: {},
  productCycleId: { property: 'productCycle', refersTo: ProductCycle },
  supportEnd: {},
  rackUnits: { canonical: rackUnits, invalid: 'inventory.rackUnits' },
  interfaceCount: count,
  powerPortCount: count,
};

/** Changes a model; refuses a stale version. */
export async function updateModel(em: EntityManager, input: UpdateAssetModelInput, flush: Flush): Promise<AssetModel> {
  const model = await loadForChange(em, assetModels, AssetModel, input);
  await changeModel(em, model, input, flush);
  return model;
}

/** Applies changes to a loaded model, and brings what is stored of it on its assets in step, however many they are. */
export async function changeModel(
  em: EntityManager,
  model: AssetModel,
  changes: Omit<UpdateAssetModelInput, 'id'>,
  flush: Flush,
): Promise<void> {
  await applyFields(em, AssetModel, model, changes, MODEL_FIELDS);
  if (changes.category) {
    const others = await em.count(Asset, { model: model.id, category: { $ne: changes.category } });
    const field = ['input', 'category'];
    if (others) throw ruleViolation('inventory.categoryInUse', 'MODEL_CATEGORY', { count: others }, field);
  }
  await flush();
  await refreshStoredColumns(em, { ofModels: [model.id] });
}

/** The height as it is stored, with one decimal. */
function rackUnits(text: string): string | null {
  return /^\d{1,3}(\.\d)?$/.test(text) ? Number(text).toFixed(1) : null;
}
