import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { KINDS, ruleFor } from '../access/policy.ts';
import { Role } from '../access/role.ts';
import { SCOPES } from '../access/scope.ts';
import type { RequestContext } from '../api/context.ts';
import { globalId } from '../api/read/global-id.ts';
import { recordNamed } from '../api/read/record.ts';
import type { Action, Viewer } from '../api/viewer.ts';
import { sessions } from './session.record.ts';
import { users } from './user.record.ts';

@ObjectType('Viewer', { description: 'Who asks, and what they may do.', simpleResolvers: true })
class ViewerType {
  @Field(() => ID, { nullable: true, description: 'Id of the account; null for a command of Hemtag’s own.' })
  userId!: string | null;

  @Field(() => String, { description: 'Name of the person, with the token’s in parentheses when a token asks.' })
  name!: string;

  @Field(() => [Role], { description: 'The roles held somewhere.' })
  roles!: Role[];

  @Field(() => [String], { description: 'Kinds of record that may be read somewhere, the names of their types.' })
  reads!: string[];

  @Field(() => [String], { description: 'Kinds of record that may be written somewhere, the names of their types.' })
  writes!: string[];

  @Field(() => [String], { description: 'Scopes that a token of this account can be used for.' })
  scopes!: string[];

  @Field(() => ID, { nullable: true, description: 'Id of the session that asks; null for a token.' })
  sessionId!: string | null;
}

/** Whether this may be done with some record of the kind. What is common to the region is changed from all of it. */
function isWithinReach(viewer: Viewer, action: Action, kind: string): boolean {
  const reach = viewer.reach(action, kind);
  if (reach === 'EVERYWHERE') return true;
  return reach.length > 0 && (action === 'READ' || recordNamed(kind)?.inUnits !== undefined);
}

@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: 'Who asks, and what they may do.' })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType {
    const { userId, sessionId, name } = viewer.actor;
    const within = (action: Action) => KINDS.filter((kind) => isWithinReach(viewer, action, kind));
    const [reads, writes] = [within('READ'), within('WRITE')];
    const modules = (kinds: readonly string[], verb: string) => kinds.map((kind) => `${ruleFor(kind)?.module}:${verb}`);
    const useful = new Set([...modules(reads, 'read'), ...modules([...writes, ...within('STEP')], 'write')]);
    return {
      userId: userId && globalId(users, userId),
      sessionId: sessionId && globalId(sessions, sessionId),
      name,
      roles: [...viewer.roles] as Role[],
      reads,
      writes,
      scopes: SCOPES.filter((scope) => useful.has(scope)),
    };
  }
}
