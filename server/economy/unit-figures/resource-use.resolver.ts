import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { YearMonthScalar } from '../../api/scalars.ts';
import { calculate } from '../../contracts/renegotiation/calculated-case.reading.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { resourceUseOf } from './resource-use.reading.ts';
import { ResourceUseType } from './resource-use.type.ts';

@Resolver()
export class ResourceUseResolver {
  @Query(() => ResourceUseType, {
    nullable: true,
    description:
      'How much of a resource units use for an outcome, in a period of at most 120 months: over the months that have figures of both.',
  })
  resourceUse(
    @Arg('resourceId', () => ID, { description: 'Id of an indicator of a resource.' }) resourceId: string,
    @Arg('outcomeId', () => ID, { description: 'Id of an indicator of an outcome.' }) outcomeId: string,
    @Arg('first', () => YearMonthScalar, {
      nullable: true,
      description: 'First month; eleven months before the last when left out.',
    })
    first: YearMonth | null,
    @Arg('last', () => YearMonthScalar, {
      nullable: true,
      description: 'Last month; the one before today’s when left out.',
    })
    last: YearMonth | null,
    @Ctx() context: RequestContext,
  ): Promise<ResourceUseType> {
    return calculate(context, (em) => resourceUseOf(em, context, { resourceId, outcomeId, first, last }));
  }
}
