import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { write, type Payload } from '../../api/write/write.ts';
import { SetEntriesPayload } from '../../economy/entry-grid/entry-grid.type.ts';
import { setScores } from './set-scores.commands.ts';
import { SetInitiativeScoresInput } from './set-scores.input.ts';

@Resolver()
export class ScoreGridResolver {
  @Mutation(() => SetEntriesPayload, {
    description:
      'Sets what one person thinks of initiatives, cell by cell, all or none: a value makes or changes a score, null takes it away. A fault names its cell.',
  })
  setInitiativeScores(
    @Arg('input', () => SetInitiativeScoresInput, { description: 'The cells.' }) input: SetInitiativeScoresInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({ values: { ...(await setScores(em, input)) } }));
  }
}
