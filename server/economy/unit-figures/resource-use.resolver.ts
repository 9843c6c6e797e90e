import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { calculate } from '../../contracts/renegotiation/calculated-case.reading.ts';
import { PeriodInput, periodOf } from '../../services/period.input.ts';
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
    @Arg('period', () => PeriodInput, {
      nullable: true,
      description: 'Its months; the twelve whole months before today’s when left out.',
    })
    period: PeriodInput | null,
    @Ctx() context: RequestContext,
  ): Promise<ResourceUseType> {
    return calculate(context, (em) =>
      resourceUseOf(em, context, { resourceId, outcomeId, period: periodOf(period, context.today) }),
    );
  }
}
