import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { badInput } from '../../api/errors.ts';
import type { Origin } from './cost-origins.reading.ts';
import { CostOriginEntriesType, CostOriginType } from './cost-origins.type.ts';
import { originEntries } from './origin-entries.reading.ts';

const MOST_ENTRIES = 200;

@Resolver(() => CostOriginType)
export class OriginEntries {
  @FieldResolver(() => CostOriginEntriesType, {
    description: 'The entries that they were booked by, which is as far down as a krona can be followed.',
  })
  entries(
    @Root() origin: Origin,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many entries to name, 200 at most.' }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<CostOriginEntriesType> {
    if (first < 0 || first > MOST_ENTRIES) throw badInput('error.pageSize', ['first'], { limit: MOST_ENTRIES });
    return originEntries(context, origin, first);
  }
}
