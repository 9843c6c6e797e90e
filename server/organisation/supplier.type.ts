import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';

@ObjectType('Supplier', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'A company that sells, delivers or supports.',
})
export class SupplierType extends RecordFields {
  @Field(() => String, { description: 'Name of the company, unique.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Swedish organisation number, ten digits without hyphen, unique; null for a foreign company.',
  })
  organisationNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address for matters of the agreement.' })
  email!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone number.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'Address on the web, https.' })
  website!: string | null;
}
