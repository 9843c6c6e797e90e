import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar, DateTimeScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import { UserType } from './user.type.ts';

@ObjectType('ApiToken', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A key that a program asks with in the name of its owner; sent as Authorization: Bearer.',
})
export class ApiTokenType extends RecordFields {
  @Field(() => UserType, { description: 'In whose name it asks: never more than this account may.' })
  user!: UserType;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => String, { description: 'The beginning of the secret, to tell tokens apart by.' })
  prefix!: string;

  @Field(() => [String], {
    description: 'What it may be used for: a module with :read or :write, such as inventory:read.',
  })
  scopes!: string[];

  @Field(() => OrganisationUnitType, {
    nullable: true,
    description: 'The unit that it reaches, with all under it; null: all that its owner reaches.',
  })
  unit!: OrganisationUnitType | null;

  @Field(() => DateScalar, { description: 'Last day that it works.' })
  lastDay!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute; null: never.' })
  lastUsedAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn; null while it works.' })
  revokedAt!: string | null;
}
