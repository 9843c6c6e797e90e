import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateTimeScalar } from '../api/scalars.ts';
import { PersonType } from '../organisation/person.type.ts';

@ObjectType('User', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'An account that somebody signs in with. What it may do is said by its grants.',
})
export class UserType extends RecordFields {
  @Field(() => String, { description: 'What is typed to sign in, in lower case; unique.' })
  username!: string;

  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'E-mail address at work; nothing is linked or allowed by it.' })
  email!: string | null;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who it is the account of: what this person answers for is theirs. Set by an administrator.',
  })
  person!: PersonType | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the account was closed; null while it is open.' })
  disabledAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When somebody last signed in with it.' })
  lastSignInAt!: string | null;
}
