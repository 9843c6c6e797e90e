import { FieldResolver, Resolver, Root } from 'type-graphql';
import { recordMutations } from '../api/write/record-mutations.ts';
import { ASSET_FIELDS, createAsset, updateAsset } from './asset.commands.ts';
import type { Asset } from './asset.entity.ts';
import { CreateAssetInput, UpdateAssetInput } from './asset.input.ts';
import { nextStatuses, type AssetStatus } from './asset-lifecycle.ts';
import { assets } from './asset.record.ts';
import { AssetType } from './asset.type.ts';

@Resolver(() => AssetType)
export class AssetResolver {
  @FieldResolver()
  nextStatuses(@Root('$') asset: Pick<Asset, 'status'>): readonly AssetStatus[] {
    return nextStatuses(asset.status);
  }
}

export const AssetMutations = recordMutations({
  record: assets,
  called: 'an asset',
  createInput: CreateAssetInput,
  updateInput: UpdateAssetInput,
  fields: ASSET_FIELDS,
  ratherThanDelete: 'An asset that has been in use is rather moved to DISPOSED.',
  create: createAsset,
  update: updateAsset,
});
