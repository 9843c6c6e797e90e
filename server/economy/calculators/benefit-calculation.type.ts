import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, YearMonthScalar } from '../../api/scalars.ts';
import { RangeEnd } from '../../services/digital-visits/told-calculation.ts';
import { EHealthServiceType } from '../../services/e-health-service.type.ts';
import { BenefitType } from '../benefits/benefit.type.ts';
import { Scenario } from '../scenario.ts';
import { CalculatorKind } from './calculator-kind.ts';
import './calculators.enums.ts';

@ObjectType('BenefitCalculation', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A benefit of a service as it was calculated, with what and how; what it was calculated by is kept as it was then.',
})
export class BenefitCalculationType extends RecordFields {
  @Field(() => EHealthServiceType, { description: 'The service.' })
  service!: EHealthServiceType;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => CalculatorKind, { description: 'Which calculator made it.' })
  kind!: CalculatorKind;

  @Field(() => YearMonthScalar, { description: 'First month that it is of.' })
  firstMonth!: string;

  @Field(() => YearMonthScalar, { description: 'Last month that it is of.' })
  lastMonth!: string;

  @Field(() => DateScalar, { description: 'When it was last calculated.' })
  calculatedOn!: string;

  @Field(() => Scenario, { nullable: true, description: 'What its benefit’s entries are; null: it has made none.' })
  scenario!: Scenario | null;

  @Field(() => RangeEnd, { nullable: true, description: 'The end of its range that the benefit was made of.' })
  rangeEnd!: RangeEnd | null;

  @Field(() => BenefitType, { nullable: true, description: 'The benefit that it made and whose entries follow it.' })
  benefit!: BenefitType | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
