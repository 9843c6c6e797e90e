import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../api/context.ts';
import { deleteRecord } from '../api/write/delete.ts';
import { DeleteInput } from '../api/write/delete.input.ts';
import { DeletePayload, payloadType } from '../api/write/payload.ts';
import { write, type Payload } from '../api/write/write.ts';
import { createAsset, updateAsset } from './asset.commands.ts';
import { Asset } from './asset.entity.ts';
import { CreateAssetInput, UpdateAssetInput } from './asset.input.ts';
import { nextStatuses, type AssetStatus } from './asset-lifecycle.ts';
import { assets } from './asset.record.ts';
import { AssetType } from './asset.type.ts';

const AssetPayload = payloadType(assets);

@Resolver(() => AssetType)
export class AssetResolver {
  @FieldResolver()
  nextStatuses(@Root('$') asset: Pick<Asset, 'status'>): readonly AssetStatus[] {
    return nextStatuses(asset.status);
  }

  @Mutation(() => AssetPayload, { description: 'Makes an asset.' })
  createAsset(
    @Arg('input', () => CreateAssetInput, { description: 'The new asset.' }) input: CreateAssetInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({ records: { asset: await createAsset(em, input) } }));
  }

  @Mutation(() => AssetPayload, { description: 'Changes an asset: an absent field keeps its value, null clears it.' })
  updateAsset(
    @Arg('input', () => UpdateAssetInput, { description: 'The changes.' }) input: UpdateAssetInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({ records: { asset: await updateAsset(em, input) } }));
  }

  @Mutation(() => DeletePayload, {
    description:
      'Deletes an asset that no relation refers to; an asset that has been in use is rather moved to DISPOSED.',
  })
  deleteAsset(
    @Arg('input', () => DeleteInput, { description: 'The asset to delete.' }) input: DeleteInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em) => deleteRecord(em, assets, Asset, input));
  }
}
