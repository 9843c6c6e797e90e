import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, DecimalScalar, YearMonthScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { PublishedStatus } from './index-series.ts';

@InputType('CreatePriceIndexValueInput', { description: 'A new value of a price index.' })
export class CreatePriceIndexValueInput extends WriteInput {
  @Field(() => ID, { description: 'The series.' })
  seriesId!: string;

  @Field(() => YearMonthScalar, {
    description: 'The month, or any month of the quarter; at most one value of a status.',
  })
  month!: YearMonth;

  @Field(() => PublishedStatus, { description: 'Preliminary or final.' })
  status!: PublishedStatus;

  @Field(() => DecimalScalar, { description: 'The value, above zero.' })
  value!: Decimal;

  @Field(() => DateScalar, { nullable: true, description: 'When it was published.' })
  publishedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Where it was read, if elsewhere than the series says.' })
  source?: string | null;
}

export const UpdatePriceIndexValueInput = changeInput(
  'UpdatePriceIndexValueInput',
  CreatePriceIndexValueInput,
  'a value of a price index',
);
export type UpdatePriceIndexValueInput = Change<CreatePriceIndexValueInput>;
