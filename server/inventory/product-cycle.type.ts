import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DateScalar } from '../api/scalars.ts';

@ObjectType('ProductCycle', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'One release cycle of a product whose maker publishes support-end days, such as Windows Server 2019.',
})
export class ProductCycleType extends RecordFields {
  @Field(() => String, { description: "The product's short name in the catalogue, such as windows-server." })
  product!: string;

  @Field(() => String, { description: "The product's name." })
  title!: string;

  @Field(() => String, { description: "The catalogue's kind of product: os, device, database, server-app …" })
  productCategory!: string;

  @Field(() => String, { description: 'Name of the release cycle, unique within the product.' })
  cycle!: string;

  @Field(() => DateScalar, { nullable: true, description: 'Day of release.' })
  releaseDate!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day of active support; null when not published.' })
  activeSupportEnd!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day with security updates; null when not published.' })
  securitySupportEnd!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day of support at extra cost; null when there is none or it is not published.',
  })
  extendedSupportEnd!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The support-end day that counts for assets: last day with security updates, else of active support.',
  })
  supportEnd!: string | null;

  @Field(() => String, { nullable: true, description: 'Newest release within the cycle.' })
  latestRelease!: string | null;
}
