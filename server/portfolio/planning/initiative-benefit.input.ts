import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { BenefitKind, Certainty } from '../../economy/benefit-sums.ts';
import { Beneficiary } from '../../services/service-kind.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { MonthEstimateInput, PhasedEstimateInput } from './month-estimate.input.ts';
import './planning.enums.ts';

@InputType('CreateInitiativeBenefitInput', {
  description: 'A line of what an initiative is planned to give back, at most 200 lines each.',
})
export class CreateInitiativeBenefitInput extends WriteInput {
  @Field(() => ID, { description: 'The initiative; it stays the same.' })
  initiativeId!: string;

  @Field(() => String, { description: 'What it is, at most 200 characters.' })
  name!: string;

  @Field(() => BenefitKind, { description: 'What kind it is.' })
  kind!: BenefitKind;

  @Field(() => Certainty, {
    description:
      'How certain its value is. GREEN counts as YELLOW until its baseline is measured, with day and source.',
  })
  certainty!: Certainty;

  @Field(() => Beneficiary, { description: 'Who has it.' })
  beneficiary!: Beneficiary;

  @Field(() => ID, { nullable: true, description: 'Who answers for that it is taken home.' })
  ownerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its months count, at most 40 characters, with a target; null: SEK.',
  })
  figureUnit?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How it was before: in the figure unit, else in SEK a month; at most four decimals.',
  })
  baselineValue?: Decimal | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was measured.' })
  baselineOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Where that measurement is, at most 500 characters.' })
  baselineSource?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'What it is to reach: in the figure unit, else in SEK a month; at most four decimals.',
  })
  target?: Decimal | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'By when.' })
  targetMonth?: YearMonth | null;

  @Field(() => [MonthEstimateInput], { nullable: true, description: 'All its months, instead of those that it had.' })
  months?: MonthEstimateInput[] | null;

  @Field(() => PhasedEstimateInput, {
    nullable: true,
    description: 'A sum to spread over its months, instead of them.',
  })
  phased?: PhasedEstimateInput | null;

  @Field(() => String, { nullable: true, description: 'Where the figures are from, at most 500 characters.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateInitiativeBenefitInput = changeInput(
  'UpdateInitiativeBenefitInput',
  CreateInitiativeBenefitInput,
  'a line of planned benefits',
);
export type UpdateInitiativeBenefitInput = Change<CreateInitiativeBenefitInput>;
