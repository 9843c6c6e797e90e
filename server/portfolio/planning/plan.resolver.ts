import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { FieldChangeType } from '../../access/field-change.type.ts';
import type { RequestContext } from '../../api/context.ts';
import { write, type Payload } from '../../api/write/write.ts';
import { InitiativeType } from '../initiative.type.ts';
import { phasedMonths } from './line-months.commands.ts';
import { PhasedEstimateInput } from './month-estimate.input.ts';
import { MonthEstimateType } from './month-estimate.type.ts';
import { setPlan } from './set-plan.commands.ts';
import { SetInitiativePlanInput } from './set-plan.input.ts';

@ObjectType('SetInitiativePlanPayload', { simpleResolvers: true, description: 'What setting cells of a plan did.' })
class SetInitiativePlanPayload {
  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: InitiativeType;

  @Field(() => Int, { description: 'How many cells are new.' })
  created!: number;

  @Field(() => Int, { description: 'How many changed.' })
  changed!: number;

  @Field(() => Int, { description: 'How many were taken away.' })
  removed!: number;

  @Field(() => Int, { description: 'How many were so already.' })
  unchanged!: number;

  @Field(() => [FieldChangeType], { description: 'What changed, field by field.' })
  changes!: readonly FieldChangeType[];
}

@Resolver()
export class PlanResolver {
  @Mutation(() => SetInitiativePlanPayload, {
    description:
      'Sets cells of an initiative’s plan, all or none: an amount makes or changes what a line has in a month or year, null takes it away. A fault names its cell.',
  })
  setInitiativePlan(
    @Arg('input', () => SetInitiativePlanInput, { description: 'The cells.' }) input: SetInitiativePlanInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em, flush) => {
      const { initiative, counts } = await setPlan(em, input, flush);
      return { records: { initiative }, values: { ...counts } };
    });
  }

  @Query(() => [MonthEstimateType], {
    description: 'A sum spread over months, to look at before it is saved; the months add up to it, to the öre.',
  })
  phasedMonths(
    @Arg('phased', () => PhasedEstimateInput, { description: 'The sum, the months and how it is spread.' })
    phased: PhasedEstimateInput,
  ): MonthEstimateType[] {
    return phasedMonths(phased, ['phased']);
  }
}
