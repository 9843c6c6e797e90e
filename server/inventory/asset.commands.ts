import { LockMode, wrap, type EntityManager, type RequiredEntityData } from '@mikro-orm/postgresql';
import { badInput, ruleViolation } from '../api/errors.ts';
import { applyFields, loadForChange, textOrNull, type FieldRule, type FieldRules } from '../api/write/fields.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import { Person } from '../organisation/person.entity.ts';
import { Site } from '../organisation/site.entity.ts';
import { Supplier } from '../organisation/supplier.entity.ts';
import { attributeValue, checkAttributes } from './attribute-check.ts';
import { AssetStatus, mayMove } from './asset-lifecycle.ts';
import { AssetModel } from './asset-model.entity.ts';
import { Asset } from './asset.entity.ts';
import type { AssetAttributeInput, AssetPatchInput, CreateAssetInput, UpdateAssetInput } from './asset.input.ts';
import { assets } from './asset.record.ts';
import { applySearchText, applySupportEnd } from './stored-columns.ts';

const classLevel: FieldRule = { range: [0, 4], invalid: 'inventory.classLevel' };

/** How each field of an asset's input is checked and set. */
export const ASSET_FIELDS: FieldRules = {
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

type Path = readonly (string | number)[];

/** A new asset that is checked and complete but not persisted. */
export type AssetDraft = Partial<Asset> & Pick<Asset, 'category' | 'attributes'>;

/** Makes an asset. */
export async function createAsset(em: EntityManager, input: CreateAssetInput): Promise<Asset> {
  return em.create(Asset, (await draftAsset(em, input)) as RequiredEntityData<Asset>);
}

/** Checks what an input says of a new asset, and works out what is stored of it. */
export async function draftAsset(em: EntityManager, input: CreateAssetInput): Promise<AssetDraft> {
  const draft: AssetDraft = { category: input.category, attributes: {}, status: input.status ?? AssetStatus.IN_STOCK };
  await applyFields(em, Asset, draft, input, ASSET_FIELDS);
  if (draft.model) await loadCycle(em, draft.model);
  applyAttributes(draft, input.attributes, ['input']);
  check(draft, ['input']);
  settleWithModel(draft, ['input']);
  return draft;
}

/** Loads what decides a model's support end, unless it is loaded. */
async function loadCycle(em: EntityManager, model: AssetModel): Promise<void> {
  const { productCycle } = model;
  if (productCycle && !wrap(productCycle).isInitialized()) await em.populate(model, ['productCycle']);
}

/** Changes an asset; refuses a stale version and a move that the lifecycle does not have. */
export async function updateAsset(em: EntityManager, input: UpdateAssetInput): Promise<Asset> {
  const asset = await loadForChange(em, assets, Asset, input);
  if (asset.model && concernsModel(input)) await holdModels(em, [asset.model.id]);
  await changeAsset(em, asset, input, ['input']);
  return asset;
}

/** What is checked against an asset's model, or stored of both together. */
const WITH_MODEL = ['tag', 'name', 'category', 'serialNumber', 'modelId', 'ownSupportEnd'];

/** Whether changes are of something that the assets' models have a part in: others leave models alone. */
export function concernsModel(changes: object): boolean {
  return WITH_MODEL.some((name) => (changes as Readonly<Record<string, unknown>>)[name] !== undefined);
}

/** Loads models with their product cycles; nobody changes them until the write ends, so what assets take from them is right. */
export async function holdModels(em: EntityManager, keys: readonly string[]): Promise<void> {
  if (!keys.length) return;
  const models = await em.find(AssetModel, { id: { $in: [...keys] } }, { lockMode: LockMode.PESSIMISTIC_READ });
  await em.populate(models, ['productCycle']);
}

/** Applies changes to a loaded asset, whose model is held where it is concerned: the one way for single and bulk updates. */
export async function changeAsset(
  em: EntityManager,
  asset: Asset,
  changes: Omit<UpdateAssetInput, 'id'> | AssetPatchInput,
  path: Path,
): Promise<void> {
  const { status, attributes } = changes;
  if (status === null) throw badInput('error.required', [...path, 'status']);
  if (status && !mayMove(asset.status, status)) {
    const field = [...path, 'status'];
    throw ruleViolation('inventory.transition', 'ASSET_LIFECYCLE', { from: asset.status, to: status }, field);
  }
  const { model } = asset;
  await applyFields(em, Asset, asset, changes, ASSET_FIELDS, path);
  if (asset.model && asset.model !== model) await loadCycle(em, asset.model);
  if (status) asset.status = status;
  applyAttributes(asset, attributes, path);
  check(asset, path);
  if (concernsModel(changes)) settleWithModel(asset, path);
}

/** Sets the named attributes and keeps the others; a null value takes one away, null instead of a list all of them. */
function applyAttributes(
  asset: AssetDraft,
  inputs: readonly AssetAttributeInput[] | null | undefined,
  path: Path,
): void {
  if (inputs === undefined) return;
  const values = inputs === null ? {} : { ...asset.attributes };
  for (const [index, { name, value }] of (inputs ?? []).entries()) {
    const text = textOrNull(value, [...path, 'attributes', index, 'value'], 1000);
    if (text === null) delete values[name];
    else values[name] = attributeValue(asset.category, name, text, [...path, 'attributes', index, 'name']);
  }
  asset.attributes = values;
}

/** Checks what concerns several fields together. */
function check(asset: AssetDraft, path: Path): void {
  checkAttributes(asset.category, asset.attributes, [...path, 'attributes']);
  const { purchaseDate, purchaseCost, warrantyEnd } = asset;
  if (purchaseDate && warrantyEnd && warrantyEnd < purchaseDate) {
    throw ruleViolation('inventory.warrantyBeforePurchase', 'WARRANTY_AFTER_PURCHASE', {}, [...path, 'warrantyEnd']);
  }
  if (purchaseCost?.startsWith('-')) {
    throw badInput('error.invalid', [...path, 'purchaseCost'], { reason: purchaseCost });
  }
}

/** Checks an asset against its model, which is loaded, and brings the stored columns that follow from both in step. */
function settleWithModel(asset: AssetDraft, path: Path): void {
  const { model } = asset;
  if (model && model.category !== asset.category) {
    throw ruleViolation('inventory.modelCategory', 'MODEL_CATEGORY', {}, [...path, 'modelId']);
  }
  applySupportEnd(asset);
  applySearchText(asset);
}
