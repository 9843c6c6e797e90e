import { Field, ObjectType } from 'type-graphql';
import { NodeType } from '../../api/node.type.ts';
import { RecordFields } from '../../api/record-fields.type.ts';
import { DateScalar, DecimalScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { BenefitKind, Certainty } from '../../economy/benefit-sums.ts';
import { PersonType } from '../../organisation/person.type.ts';
import { Beneficiary } from '../../services/service-kind.ts';
import { InitiativeType } from '../initiative.type.ts';
import { MonthEstimateType } from './month-estimate.type.ts';
import './planning.enums.ts';

@ObjectType('InitiativeBenefit', {
  implements: NodeType,
  simpleResolvers: true,
  description:
    'A line of what an initiative is planned to give back, month by month, in SEK or in a figure unit of its own. What is not in SEK is in no sum of SEK.',
})
export class InitiativeBenefitType extends RecordFields {
  @Field(() => InitiativeType, { description: 'The initiative.' })
  initiative!: InitiativeType;

  @Field(() => String, { description: 'What it is.' })
  name!: string;

  @Field(() => BenefitKind, { description: 'What kind it is.' })
  kind!: BenefitKind;

  @Field(() => Certainty, { description: 'How certain its value is, as somebody judged it.' })
  certainty!: Certainty;

  @Field(() => Certainty, {
    description: 'What it counts as: GREEN only when its baseline is measured, with day and source; else YELLOW.',
  })
  countsAs!: Certainty;

  @Field(() => Beneficiary, { description: 'Who has it.' })
  beneficiary!: Beneficiary;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Benefit owner (nyttoägare): who answers for that it is taken home.',
  })
  owner!: PersonType | null;

  @Field(() => String, { nullable: true, description: 'What its months count, such as hours; null: SEK.' })
  figureUnit!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How it was before (nollmätning): in the figure unit, else in SEK a month.',
  })
  baselineValue!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was measured.' })
  baselineOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where that measurement is.' })
  baselineSource!: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it is to reach: in the figure unit, else in SEK a month.',
  })
  target!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'By when.' })
  targetMonth!: string | null;

  @Field(() => [MonthEstimateType], { description: 'Month by month; months with nothing are left out.' })
  months!: readonly MonthEstimateType[];

  @Field(() => MoneyScalar, { description: 'The least that all months will be; SEK, or in the figure unit.' })
  totalLow!: string;

  @Field(() => MoneyScalar, { description: 'What all months will likely be; SEK, or in the figure unit.' })
  totalLikely!: string;

  @Field(() => MoneyScalar, { description: 'The most that all months will be; SEK, or in the figure unit.' })
  totalHigh!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: 'The first month with anything.' })
  firstMonth!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'The last month with anything.' })
  lastMonth!: string | null;

  @Field(() => String, { nullable: true, description: 'Where the figures are from.' })
  source!: string | null;

  @Field(() => String, { nullable: true, description: 'Free note.' })
  note!: string | null;
}
