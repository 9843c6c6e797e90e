import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { RequestContext } from '../api/context.ts';
import { write, type Payload } from '../api/write/write.ts';
import { discloseContract } from './contract-disclosure.commands.ts';
import { DiscloseContractInput } from './contract-disclosure.input.ts';
import { ContractDisclosureType } from './contract-disclosure.type.ts';

@ObjectType('DiscloseContractPayload', { simpleResolvers: true, description: 'A contract as it is given out.' })
export class DiscloseContractPayload {
  @Field(() => ContractDisclosureType, { description: 'The record that it was given out.' })
  contractDisclosure!: ContractDisclosureType;

  @Field(() => String, { description: 'The contract as CSV, with what is masked said to be.' })
  csv!: string;
}

@Resolver()
export class ContractDisclosureMutations {
  @Mutation(() => DiscloseContractPayload, {
    description:
      'Gives out a contract to somebody who asks for it, masked field by field, and writes down what was given to whom.',
  })
  discloseContract(
    @Arg('input', () => DiscloseContractInput, { description: 'What is asked for.' }) input: DiscloseContractInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => {
      const { contractDisclosure, csv } = await discloseContract(em, input, context);
      return { records: { contractDisclosure }, values: { csv } };
    });
  }
}
