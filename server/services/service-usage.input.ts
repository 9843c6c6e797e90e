import { Field, ID, InputType } from 'type-graphql';
import { DecimalScalar, YearMonthScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { Decimal } from '../values/decimal.ts';
import type { YearMonth } from '../values/year-month.ts';
import { UsageMeasure } from './service-kind.ts';
import './services.enums.ts';

@InputType('CreateServiceUsageInput', { description: 'How much a unit used a service in a month.' })
export class CreateServiceUsageInput extends WriteInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => ID, { description: 'The unit.' })
  unitId!: string;

  @Field(() => YearMonthScalar, { description: 'The month; once for each service, unit, measure and source.' })
  month!: YearMonth;

  @Field(() => UsageMeasure, { description: 'What is counted.' })
  measure!: UsageMeasure;

  @Field(() => DecimalScalar, { description: 'How many: zero or more, with four decimals at most.' })
  quantity!: Decimal;

  @Field(() => String, {
    nullable: true,
    description: 'Where the figure is from, at most 60 characters; MANUAL when left out.',
  })
  source?: string | null;
}

export const UpdateServiceUsageInput = changeInput(
  'UpdateServiceUsageInput',
  CreateServiceUsageInput,
  'a unit’s use of a service in a month',
);
export type UpdateServiceUsageInput = Change<CreateServiceUsageInput>;
