import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../api/context.ts';
import { calculate } from '../contracts/renegotiation/calculated-case.reading.ts';
import { RealisedSavingType } from '../contracts/renegotiation/calculations.type.ts';
import { savingOf } from './contract-saving.reading.ts';

@Resolver()
export class ContractSavingResolver {
  @Query(() => RealisedSavingType, {
    nullable: true,
    description:
      'The saving of a signed renegotiation against what its contract really costs to run (domain rule: effect = baseline - actual); null before it is signed.',
  })
  realisedSaving(
    @Arg('id', () => ID, { description: 'Id of the renegotiation.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RealisedSavingType | null> {
    return calculate(context, (em) => savingOf(em, context, id));
  }
}
