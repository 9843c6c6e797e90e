import { Field, ObjectType } from 'type-graphql';

@ObjectType('FieldChange', { simpleResolvers: true, description: 'One field of a record before and after a change.' })
export class FieldChangeType {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Value before, as text; null: none. Of a reference: what it was called.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Value after, as text; null: none. Of a reference: what it was called.',
  })
  after!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True when the values may be secret: both are null for those who may not see them now. Else null.',
  })
  secret?: true | null;
}
