import type { EntityManager, RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, type FieldRule } from '../api/write/fields.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import { Site } from '../organisation/site.entity.ts';
import { Supplier } from '../organisation/supplier.entity.ts';
import { attributeValue, checkAttributes } from './attribute-check.ts';
import { AssetStatus, mayMove } from './asset-lifecycle.ts';
import { AssetModel } from './asset-model.entity.ts';
import { Asset } from './asset.entity.ts';
import type { AssetAttributeInput, AssetFieldsInput, CreateAssetInput, UpdateAssetInput } from './asset.input.ts';
import { assets } from './asset.record.ts';
import { applySearchText, applySupportEnd } from './stored-columns.ts';

const classLevel: FieldRule = { range: [0, 4], invalid: 'inventory.classLevel' };

/** How each field of an asset's input is checked and set. */
const FIELDS: Readonly<Record<string, FieldRule>> = {
  tag: { longest: 60 },
  name: {},
  category: {},
  serialNumber: { longest: 100 },
  modelId: { property: 'model', refersTo: AssetModel },
  siteId: { property: 'site', refersTo: Site },
  unitId: { property: 'unit', refersTo: OrganisationUnit },
  custodianId: { property: 'custodian', refersTo: Person },
  systemOwnerId: { property: 'systemOwner', refersTo: Person },
  supplierId: { property: 'supplier', refersTo: Supplier },
  orderNumber: { longest: 60 },
  purchaseDate: {},
  purchaseCost: {},
  warrantyEnd: {},
  ownSupportEnd: {},
  confidentiality: classLevel,
  integrity: classLevel,
  availability: classLevel,
  note: { longest: 4000 },
};

type AssetDraft = Partial<Asset> & Pick<Asset, 'category' | 'attributes'>;

/** Makes an asset. */
export async function createAsset(em: EntityManager, input: CreateAssetInput): Promise<Asset> {
  const draft: AssetDraft = { category: input.category, attributes: {}, status: input.status ?? AssetStatus.IN_STOCK };
  await applyFields(em, Asset, draft, input, FIELDS);
  applyAttributes(draft, input.attributes);
  await settle(em, draft);
  return em.create(Asset, draft as RequiredEntityData<Asset>);
}

/** Changes an asset; refuses a stale version and a move that the lifecycle does not have. */
export async function updateAsset(em: EntityManager, input: UpdateAssetInput): Promise<Asset> {
  const asset = await loadForChange(em, assets, Asset, input, ['model.productCycle']);
  await changeAsset(em, asset, input, ['input']);
  return asset;
}

/** Applies changes to a loaded asset: the one way for single and bulk updates. */
export async function changeAsset(
  em: EntityManager,
  asset: Asset,
  changes: AssetFieldsInput & Pick<UpdateAssetInput, 'status'>,
  path: readonly (string | number)[],
): Promise<void> {
  const { status } = changes;
  if (status === null) throw badInput('error.required', [...path, 'status']);
  if (status && !mayMove(asset.status, status)) {
    throw ruleViolation('inventory.transition', 'ASSET_LIFECYCLE', { from: asset.status, to: status }, [
      ...path,
      'status',
    ]);
  }
  await applyFields(em, Asset, asset, changes, FIELDS, path);
  if (status) asset.status = status;
  applyAttributes(asset, changes.attributes);
  await settle(em, asset);
}

/** Sets the named attributes and keeps the others; a null value takes an attribute away. */
function applyAttributes(asset: AssetDraft, inputs: readonly AssetAttributeInput[] | null | undefined): void {
  if (!inputs) return;
  const values = { ...asset.attributes };
  for (const { name, value } of inputs) {
    if (value === null || value === undefined || value.trim() === '') delete values[name];
    else values[name] = attributeValue(asset.category, name, value.trim());
  }
  asset.attributes = values;
}

/** Checks what concerns several fields together, and brings the stored columns that follow from others in step. */
async function settle(em: EntityManager, asset: AssetDraft): Promise<void> {
  checkAttributes(asset.category, asset.attributes, ['input', 'attributes']);
  const { model, purchaseDate, purchaseCost, warrantyEnd } = asset;
  if (model && model.category !== asset.category) {
    throw ruleViolation('inventory.modelCategory', 'MODEL_CATEGORY', {}, ['input', 'modelId']);
  }
  if (purchaseDate && warrantyEnd && warrantyEnd < purchaseDate) {
    throw ruleViolation('inventory.warrantyBeforePurchase', 'WARRANTY_AFTER_PURCHASE', {}, ['input', 'warrantyEnd']);
  }
  if (purchaseCost?.startsWith('-'))
    throw badInput('error.invalid', ['input', 'purchaseCost'], { reason: purchaseCost });
  if (model) await em.populate(model, ['productCycle']);
  applySupportEnd(asset);
  applySearchText(asset);
}
