import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { Beneficiary } from '../../services/service-kind.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { BenefitKind, Certainty } from '../benefit-sums.ts';
import '../economy.enums.ts';

@InputType('CreateBenefitInput', {
  description: 'Something that one of a service, a contract and an asset gives back.',
})
export class CreateBenefitInput extends WriteInput {
  @Field(() => ID, { nullable: true, description: 'The service that gives it.' })
  serviceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The contract that gives it.' })
  contractId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The asset that gives it.' })
  assetId?: string | null;

  @Field(() => String, { description: 'What it is, at most 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How it comes about and how it is measured, at most 4 000 characters.',
  })
  description?: string | null;

  @Field(() => BenefitKind, { description: 'What kind it is.' })
  kind!: BenefitKind;

  @Field(() => Certainty, { description: 'How certain its value is.' })
  certainty!: Certainty;

  @Field(() => Beneficiary, { description: 'Who has it.' })
  beneficiary!: Beneficiary;

  @Field(() => ID, { nullable: true, description: 'Who answers for that it is taken home.' })
  ownerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its quantities count, at most 40 characters; null: it is counted in money alone.',
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
}

export const UpdateBenefitInput = changeInput('UpdateBenefitInput', CreateBenefitInput, 'a benefit');
export type UpdateBenefitInput = Change<CreateBenefitInput>;
