import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { MoneyScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { OrganisationUnitType } from '../../organisation/organisation-unit.type.ts';
import { EHealthServiceType } from '../../services/e-health-service.type.ts';
import { BenefitCalculationType } from './benefit-calculation.type.ts';

@ObjectType('TravelIncentive', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'What a care giver is paid of the patient travel that it saved in a period. It moves money between the region and the care giver (REDISTRIBUTIVE): it is no new saving, and makes no benefit beside that of the travel.',
})
export class TravelIncentiveType extends RecordFields {
  @Field(() => EHealthServiceType, { description: 'The service by which travel is saved.' })
  service!: EHealthServiceType;

  @Field(() => OrganisationUnitType, { description: 'The care giver.' })
  unit!: OrganisationUnitType;

  @Field(() => YearMonthScalar, { description: 'First month of the period.' })
  firstMonth!: string;

  @Field(() => YearMonthScalar, { description: 'Last month of the period.' })
  lastMonth!: string;

  @Field(() => MoneyScalar, { nullable: true, description: 'Travel cost before, SEK; null: not known.' })
  baseline!: string | null;

  @Field(() => MoneyScalar, { nullable: true, description: 'Travel cost in the period, SEK; null: not known.' })
  actual!: string | null;

  @Field(() => PercentScalar, { description: 'How much of what was saved is paid out.' })
  share!: string;

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Share × max(0, baseline − actual), SEK; null while one of them is not known.',
  })
  payout!: string | null;

  @Field(() => BenefitCalculationType, {
    nullable: true,
    description: 'The avoided travel that the baseline was filled in from; null: it was measured.',
  })
  calculation!: BenefitCalculationType | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
