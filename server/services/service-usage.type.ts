import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../api/node.type.ts';
import { RecordFields } from '../api/record-fields.type.ts';
import { DecimalScalar, YearMonthScalar } from '../api/scalars.ts';
import { OrganisationUnitType } from '../organisation/organisation-unit.type.ts';
import { EHealthServiceType } from './e-health-service.type.ts';
import { UsageMeasure } from './service-kind.ts';
import './services.enums.ts';

@ObjectType('ServiceUsage', {
  implements: NodeType,
  simpleResolvers: true,
  description: 'How much a unit used a service in a month, as one source has it.',
})
export class ServiceUsageType extends RecordFields {
  @Field(() => EHealthServiceType, { description: 'The service.' })
  service!: EHealthServiceType;

  @Field(() => OrganisationUnitType, { description: 'The unit.' })
  unit!: OrganisationUnitType;

  @Field(() => YearMonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => UsageMeasure, { description: 'What is counted.' })
  measure!: UsageMeasure;

  @Field(() => DecimalScalar, { description: 'How many.' })
  quantity!: string;

  @Field(() => String, { description: 'Where the figure is from.' })
  source!: string;
}
