import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../api/context.ts';
import { write, type Payload } from '../api/write/write.ts';
import { UpdateAssetsInput } from './bulk-update.input.ts';
import { updateAssets } from './bulk-update.commands.ts';
import { UpdateAssetsPayload } from './bulk-update.type.ts';

@Resolver()
export class BulkUpdateResolver {
  @Mutation(() => UpdateAssetsPayload, {
    description:
      'Changes many assets alike. Each follows the rules that hold for one; if any is refused nothing is written, unless partial.',
  })
  updateAssets(
    @Arg('input', () => UpdateAssetsInput, { description: 'Which assets, and the changes.' }) input: UpdateAssetsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, (em, flush) => updateAssets(em, input, flush, context));
  }
}
