import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { FieldChangeType } from '../../access/field-change.type.ts';
import type { RequestContext } from '../../api/context.ts';
import { recordMutations } from '../../api/write/record-mutations.ts';
import { write, type Payload } from '../../api/write/write.ts';
import { ContractType } from '../contract.type.ts';
import { nextStages, type CaseStage } from './case-stage.ts';
import { ContractAmendmentType } from './contract-amendment.type.ts';
import { CASE_FIELDS, createCase, deleteCase, freeze, updateCase } from './renegotiation-case.commands.ts';
import {
  AddRenegotiationMemberInput,
  CreateRenegotiationCaseInput,
  FreezeBaselineInput,
  RemoveRenegotiationMemberInput,
  SetRenegotiationStageInput,
  SignRenegotiationInput,
  UpdateRenegotiationCaseInput,
} from './renegotiation-case.input.ts';
import { createOffer, deleteOffer, OFFER_FIELDS, updateOffer } from './renegotiation-offer.commands.ts';
import { CreateRenegotiationOfferInput, UpdateRenegotiationOfferInput } from './renegotiation-offer.input.ts';
import { setStage } from './renegotiation-stage.commands.ts';
import { addMember, removeMember } from './renegotiation-team.commands.ts';
import { renegotiationCases, renegotiationOffers } from './renegotiation.record.ts';
import { RenegotiationCaseType } from './renegotiation.type.ts';
import { signRenegotiation } from './sign-renegotiation.commands.ts';

export const RenegotiationCaseMutations = recordMutations({
  record: renegotiationCases,
  called: 'a renegotiation',
  createInput: CreateRenegotiationCaseInput,
  updateInput: UpdateRenegotiationCaseInput,
  fields: CASE_FIELDS,
  create: (em, input, _flush, context) => createCase(em, input, context),
  update: updateCase,
  remove: deleteCase,
  ratherThanDelete: 'One that has begun is rather abandoned.',
  further: [
    {
      name: 'setRenegotiationStage',
      description: 'Takes a renegotiation to another stage; refused with all that is missing for it.',
      input: SetRenegotiationStageInput,
      command: (em, input: SetRenegotiationStageInput, _flush, context) => setStage(em, input, context),
    },
    {
      name: 'freezeBaseline',
      description:
        'Keeps the contract’s recurring price lines of a day as what the saving is measured against, in the place of what was kept before.',
      input: FreezeBaselineInput,
      command: (em, input: FreezeBaselineInput, _flush, context) => freeze(em, input, context),
    },
    {
      name: 'addRenegotiationMember',
      description: 'Confides an open renegotiation to somebody who holds a role for the unit of its contract.',
      input: AddRenegotiationMemberInput,
      command: (em, input: AddRenegotiationMemberInput) => addMember(em, input),
    },
    {
      name: 'removeRenegotiationMember',
      description: 'Takes somebody out of the team of an open renegotiation; the last one stays.',
      input: RemoveRenegotiationMemberInput,
      command: (em, input: RemoveRenegotiationMemberInput) => removeMember(em, input),
    },
  ],
});

export const RenegotiationOfferMutations = recordMutations({
  record: renegotiationOffers,
  called: 'an offer with its lines',
  createInput: CreateRenegotiationOfferInput,
  updateInput: UpdateRenegotiationOfferInput,
  fields: OFFER_FIELDS,
  create: createOffer,
  update: updateOffer,
  remove: deleteOffer,
});

@ObjectType('SignRenegotiationPayload', { simpleResolvers: true, description: 'What signing an amendment did.' })
export class SignRenegotiationPayload {
  @Field(() => RenegotiationCaseType, { description: 'The renegotiation, with its saving as a plan.' })
  renegotiationCase!: RenegotiationCaseType;

  @Field(() => ContractType, { description: 'The contract with its new terms.' })
  contract!: ContractType;

  @Field(() => ContractAmendmentType, { description: 'The amendment.' })
  contractAmendment!: ContractAmendmentType;

  @Field(() => [FieldChangeType], { description: 'What changed, field by field.' })
  changes!: FieldChangeType[];
}

@Resolver(() => RenegotiationCaseType)
export class RenegotiationResolver {
  @FieldResolver()
  nextStages(@Root('$') { stage }: { stage: CaseStage }): CaseStage[] {
    return [...nextStages(stage)];
  }

  @Mutation(() => SignRenegotiationPayload, {
    description:
      'Makes what was agreed the contract’s: replaced price lines end the day before, new ones begin, terms change, an amendment is written and the saving planned. All or nothing.',
  })
  signRenegotiation(
    @Arg('input', () => SignRenegotiationInput, { description: 'What is asked for.' }) input: SignRenegotiationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({
      records: { ...(await signRenegotiation(em, input, context)) },
    }));
  }
}
