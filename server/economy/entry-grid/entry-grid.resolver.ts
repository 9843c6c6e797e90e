import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../api/context.ts';
import { write, type Payload } from '../../api/write/write.ts';
import { draftContractCosts } from './draft-contract-costs.commands.ts';
import { DraftContractCostsInput, SetBenefitEntriesInput, SetCostEntriesInput } from './entry-grid.input.ts';
import { SetEntriesPayload } from './entry-grid.type.ts';
import { setBenefitEntries } from './set-benefit-entries.commands.ts';
import { setCostEntries } from './set-cost-entries.commands.ts';

@Resolver()
export class EntryGridResolver {
  @Mutation(() => SetEntriesPayload, {
    description:
      'Sets cost entries of source MANUAL, cell by cell, all or none: an amount makes or changes the entry of its cell, null takes it away.',
  })
  setCostEntries(
    @Arg('input', () => SetCostEntriesInput, { description: 'The cells.' }) input: SetCostEntriesInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({ values: { ...(await setCostEntries(em, input)) } }));
  }

  @Mutation(() => SetEntriesPayload, {
    description:
      'Sets benefit entries of source MANUAL, cell by cell, all or none: a cell without amount and quantity takes its entry away.',
  })
  setBenefitEntries(
    @Arg('input', () => SetBenefitEntriesInput, { description: 'The cells.' }) input: SetBenefitEntriesInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({ values: { ...(await setBenefitEntries(em, input)) } }));
  }

  @Mutation(() => SetEntriesPayload, {
    description:
      'Sets a contract’s budget or forecast of a period to what its price lines cost by month, at the agreed prices without index; entries of source PRICE_LINES, which a second time replaces.',
  })
  draftContractCosts(
    @Arg('input', () => DraftContractCostsInput, { description: 'The contract and the months.' })
    input: DraftContractCostsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    const { today } = context;
    return write(context, info, input, async (em) => ({ values: { ...(await draftContractCosts(em, input, today)) } }));
  }
}
