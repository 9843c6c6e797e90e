import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from './organisation-unit.type.ts';

@ObjectType('Person', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A member of staff who owns or keeps something. Holds no more than that needs.',
})
export class PersonType extends RecordFields {
  @Field(() => String, { description: 'First and last name.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address at work, unique.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Title or position.' })
  title!: string | null;

  @Field(() => OrganisationUnitType, { description: 'The unit that the person works in.' })
  unit!: OrganisationUnitType;

  @Field(() => DateScalar, { nullable: true, description: 'Last day at work; null while employed.' })
  leftOn!: string | null;
}
