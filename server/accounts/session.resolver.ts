import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../api/context.ts';
import { globalId } from '../api/read/global-id.ts';
import { DeleteInput } from '../api/write/delete.input.ts';
import { loadForChange } from '../api/write/fields.ts';
import { DeletePayload } from '../api/write/payload.ts';
import { write, type Payload } from '../api/write/write.ts';
import { Session } from './session.entity.ts';
import { sessions } from './session.record.ts';

@Resolver()
export class SessionResolver {
  @Mutation(() => DeletePayload, {
    description: 'Signs a browser out at once: one of one’s own, or with the right to it another’s.',
  })
  endSession(
    @Arg('input', () => DeleteInput, { description: 'Which session.' }) input: DeleteInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Payload> {
    return write(context, info, input, async (em) => {
      const session = await loadForChange(em, sessions, Session, input);
      em.remove(session);
      return { values: { deletedId: globalId(sessions, session.id) } };
    });
  }
}
