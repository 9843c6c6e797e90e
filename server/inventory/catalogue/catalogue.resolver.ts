import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { badInput } from '../../api/errors.ts';
import { requireWriteSome } from '../../api/within-reach.ts';
import { write, type Payload } from '../../api/write/write.ts';
import { assetModels } from '../asset-model.record.ts';
import { productCycles } from '../product-cycle.record.ts';
import { CatalogueKind } from './catalogue-kind.ts';
import { RefreshCatalogueInput } from './catalogue.input.ts';
import { RefreshCataloguePayload } from './catalogue.type.ts';
import { refreshCatalogue } from './refresh.ts';
import { presented } from './report.ts';

/** Largest content of a request, in MiB. */
const LARGEST_CONTENT = 4;

@Resolver()
export class CatalogueResolver {
  @Mutation(() => RefreshCataloguePayload, {
    description:
      'Brings models or product cycles up to date with a catalogue, and the support end of the assets that depend on them. The same content again changes nothing.',
  })
  refreshCatalogue(
    @Arg('input', () => RefreshCatalogueInput, { description: 'The catalogue.' }) input: RefreshCatalogueInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    const { kind, content } = input;
    if (Buffer.byteLength(content) > LARGEST_CONTENT * 2 ** 20) {
      throw badInput('catalogue.tooLarge', ['input', 'content'], { limit: LARGEST_CONTENT });
    }
    requireWriteSome(context.viewer, kind === CatalogueKind.DEVICE_TYPES ? assetModels : productCycles);
    return write(context, info, input, async (em, _flush, authorship) => ({
      values: presented(await refreshCatalogue(em, kind, content, context.language, authorship)),
    }));
  }
}
