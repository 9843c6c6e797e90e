import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Info, Mutation, ObjectType, Resolver } from 'type-graphql';
import { FieldChangeType } from '../access/field-change.type.ts';
import type { RequestContext } from '../api/context.ts';
import { payloadType } from '../api/write/payload.ts';
import { write, type Payload } from '../api/write/write.ts';
import { createApiToken, revokeApiToken } from './api-token.commands.ts';
import { CreateApiTokenInput, RevokeApiTokenInput } from './api-token.input.ts';
import { apiTokens } from './api-token.record.ts';
import { ApiTokenType } from './api-token.type.ts';

@ObjectType('CreateApiTokenPayload', { description: 'A new token.', simpleResolvers: true })
class CreateApiTokenPayload {
  @Field(() => ApiTokenType, { description: 'The token.' })
  apiToken!: ApiTokenType;

  @Field(() => String, {
    description: 'The secret, to send as Authorization: Bearer. It is shown this once and kept nowhere.',
  })
  secret!: string;

  @Field(() => [FieldChangeType], { description: 'What changed, field by field.' })
  changes!: FieldChangeType[];
}

const ApiTokenPayload = payloadType(apiTokens);

@Resolver()
export class ApiTokenResolver {
  @Mutation(() => CreateApiTokenPayload, {
    description: 'Makes a token of one’s own account. Without idempotencyKey: its answer would keep the secret.',
  })
  createApiToken(
    @Arg('input', () => CreateApiTokenInput, { description: 'What the token is for.' }) input: CreateApiTokenInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    const unkept = { ...input, idempotencyKey: null };
    return write(context, info, unkept, async (em) => {
      const { token, secret } = await createApiToken(em, input, context);
      return { records: { apiToken: token }, values: { secret } };
    });
  }

  @Mutation(() => ApiTokenPayload, { description: 'Withdraws a token: it stops working at once.' })
  revokeApiToken(
    @Arg('input', () => RevokeApiTokenInput, { description: 'Which.' }) input: RevokeApiTokenInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => ({ records: { apiToken: await revokeApiToken(em, input) } }));
  }
}
