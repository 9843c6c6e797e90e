import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { DateTimeScalar } from '../api/scalars.ts';
import { UserType } from './user.type.ts';

@ObjectType('Session', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A browser that somebody is signed in with.',
})
export class SessionType extends NodeType {
  @Field(() => UserType, { description: 'Who is signed in.' })
  user!: UserType;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  expiresAt!: string;

  @Field(() => String, { nullable: true, description: 'The address that it was begun from.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'How the browser calls itself.' })
  userAgent!: string | null;
}
