import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PercentScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Percent } from '../../values/rate.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { LimitBasis } from './index-clause.ts';
import { PublishedStatus } from './index-series.ts';

@InputType('IndexBasketPartInput', { description: 'A series’ part of what prices follow.' })
export class IndexBasketPartInput {
  @Field(() => String, { description: 'Code of the series.' })
  series!: string;

  @Field(() => PercentScalar, {
    description: 'Its part, above 0 to 100 percent; what the parts leave of 100 is fixed.',
  })
  weight!: Percent;
}

@InputType('CreateContractIndexClauseInput', { description: 'How prices of a contract follow an index.' })
export class CreateContractIndexClauseInput extends WriteInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => String, { description: 'What it is called, at most 200 characters.' })
  name!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'The items whose price lines follow it; null: all that no other clause names.',
  })
  items?: string[] | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'It holds for price lines whose price begins on this day or later; null: on any day.',
  })
  firstDay?: LocalDate | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'It holds for price lines whose price begins on this day or earlier; null: on any day.',
  })
  lastDay?: LocalDate | null;

  @Field(() => [IndexBasketPartInput], { description: 'The series, each once, at most 20.' })
  basket!: IndexBasketPartInput[];

  @Field(() => YearMonthScalar, { description: 'The month whose index values the agreed prices stand on.' })
  baseMonth!: YearMonth;

  @Field(() => PublishedStatus, {
    nullable: true,
    description: 'The published values that count; FINAL when left out.',
  })
  status?: PublishedStatus | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'How much of the index change reaches the price, above 0 to 100 percent; 100 when left out.',
  })
  share?: Percent | null;

  @Field(() => PercentScalar, { nullable: true, description: 'Largest change of the price, in percent.' })
  cap?: Percent | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'Smallest change of the price, in percent, above -100 and not above the cap.',
  })
  floor?: Percent | null;

  @Field(() => LimitBasis, { nullable: true, description: 'What cap and floor limit; SINCE_BASE when left out.' })
  limitBasis?: LimitBasis | null;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'The index change, in percent from 0 and before the share, from which there is an adjustment.',
  })
  trigger?: Percent | null;

  @Field(() => DateScalar, {
    description: 'The first day with an adjusted price; its index month lies after the base.',
  })
  firstAdjustment!: LocalDate;

  @Field(() => Int, { nullable: true, description: 'Months between adjustments, 1 to 120; 12 when left out.' })
  everyMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Months from the index month to the adjustment, 0 to 24; 3 when left out.',
  })
  lagMonths?: number | null;
}

export const UpdateContractIndexClauseInput = changeInput(
  'UpdateContractIndexClauseInput',
  CreateContractIndexClauseInput,
  'an index clause',
);
export type UpdateContractIndexClauseInput = Change<CreateContractIndexClauseInput>;
