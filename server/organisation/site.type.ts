import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';

@ObjectType('Site', {
  implements: NodeType,
  simpleResolvers: true,
  description: "A place where assets stand: a hospital, a care centre, a server room's building.",
})
export class SiteType extends RecordFields {
  @Field(() => String, { description: "The site's code in the region's property register, unique." })
  code!: string;

  @Field(() => String, { description: 'Name of the site.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Street and number.' })
  street!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code, "371 85".' })
  postalCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Town.' })
  city!: string | null;
}
