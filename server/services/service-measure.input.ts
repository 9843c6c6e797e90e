import { Field, ID, InputType } from 'type-graphql';
import { DateScalar, DecimalScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { Decimal } from '../values/decimal.ts';
import type { LocalDate } from '../values/local-date.ts';

@InputType('CreateServiceMeasureInput', { description: 'Something that the pilot of a service sets out to change.' })
export class CreateServiceMeasureInput extends WriteInput {
  @Field(() => ID, { description: 'The service.' })
  serviceId!: string;

  @Field(() => String, { description: 'What is measured, at most 200 characters; once for each service.' })
  name!: string;

  @Field(() => String, { description: 'What the figures count, at most 60 characters: minutes, percent, SEK.' })
  figureUnit!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Before the pilot, with four decimals at most.' })
  baseline?: Decimal | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'At the end of the pilot, with four decimals at most.' })
  result?: Decimal | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the result was measured.' })
  measuredOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'Where the figures are from, at most 200 characters.' })
  source?: string | null;
}

export const UpdateServiceMeasureInput = changeInput(
  'UpdateServiceMeasureInput',
  CreateServiceMeasureInput,
  'a measure of a pilot',
);
export type UpdateServiceMeasureInput = Change<CreateServiceMeasureInput>;
