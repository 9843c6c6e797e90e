import { wrap, type EntityManager, type RequiredEntityData } from '@mikro-orm/postgresql';
import { referredTo } from '../api/write/fields.ts';
import type { ExchangeKind, ImportInput } from '../exchange/exchange-kind.ts';
import { requireFields } from '../exchange/required-fields.ts';
import { ASSET_COLUMNS } from './asset-columns.exchange.ts';
import { changeAsset, draftAsset, holdModels, type AssetDraft } from './asset.commands.ts';
import { Asset } from './asset.entity.ts';
import type { CreateAssetInput } from './asset.input.ts';
import { AssetModel } from './asset-model.entity.ts';
import { assets } from './asset.record.ts';

/** Assets in files. */
export const assetExchange: ExchangeKind = {
  kind: 'ASSETS',
  record: assets,
  columns: ASSET_COLUMNS,
  keys: [['tag'], ['serialNumber']],
  create: async (em, input) => em.create(Asset, (await draft(em, input)) as RequiredEntityData<Asset>),
  change,
  lifecycle: ['status'],
  hold: (em, records) => holdModels(em, [...new Set((records as Asset[]).flatMap(({ model }) => model?.id ?? []))]),
  draft,
};

async function change(em: EntityManager, record: object, input: ImportInput): Promise<void> {
  const asset = record as Asset;
  if (asset.model && !wrap(asset.model).isInitialized()) await holdModels(em, [asset.model.id]);
  await changeAsset(em, asset, input, ['input']);
}

/**
 * A new asset of what a file tells. Device lists of other tools often lack what an asset must have: without a tag the
 * serial number serves as one, and the model lends its category and its name.
 */
async function draft(em: EntityManager, input: ImportInput): Promise<AssetDraft> {
  const { modelId } = input;
  const model = typeof modelId === 'string' ? await referredTo(em, AssetModel, modelId, ['input', 'modelId']) : null;
  const complete = {
    ...input,
    tag: input.tag ?? input.serialNumber,
    name: input.name ?? model?.name,
    category: input.category ?? model?.category,
  };
  requireFields(complete, ['tag', 'name', 'category', 'unitId']);
  return draftAsset(em, complete as unknown as CreateAssetInput);
}
