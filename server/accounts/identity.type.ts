import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { UserType } from './user.type.ts';

@ObjectType('Identity', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'Who somebody is at an OpenID provider, connected to the account that it signs in to.',
})
export class IdentityType extends RecordFields {
  @Field(() => UserType, { description: 'The account that it signs in to.' })
  user!: UserType;

  @Field(() => String, { description: 'The provider’s issuer, an https address.' })
  issuer!: string;

  @Field(() => String, { description: 'What the provider calls the person, for ever: its subject.' })
  subject!: string;
}
