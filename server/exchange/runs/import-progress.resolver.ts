import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Resolver, Root, Subscription } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { keyOf } from '../../api/read/global-id.ts';
import { readRecord } from '../../api/read/read.ts';
import { importRuns } from './import-run.record.ts';
import { ImportRunType } from './import-run.type.ts';
import { progressTopic } from './run-state.ts';

@Resolver()
export class ImportProgressResolver {
  @Subscription(() => ImportRunType, {
    nullable: true,
    description: 'An import run, at once and whenever it has moved; null when it is no more.',
    subscribe: ({ args, context }) => context.live.changes(progressTopic(keyOf(importRuns, args.id, ['id']))),
  })
  importProgress(
    @Arg('id', () => ID, { description: 'Id of the run.' }) id: string,
    @Root() _change: true,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    // Every event is a read of its own, with what a read may cost.
    const read = Object.create(context, {
      cost: { value: { requested: 0 } },
      fault: { value: undefined, writable: true },
    });
    return readRecord(read as RequestContext, info, importRuns, keyOf(importRuns, id, ['id']));
  }
}
