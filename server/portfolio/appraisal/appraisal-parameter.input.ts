import { Field, InputType } from 'type-graphql';
import { DateScalar, PercentScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Percent } from '../../values/rate.ts';
import { ParameterKind } from './appraisal-parameter.entity.ts';
import './appraisal.enums.ts';

@InputType('CreateAppraisalParameterInput', { description: 'Something that appraisals take as given, from a day.' })
export class CreateAppraisalParameterInput extends WriteInput {
  @Field(() => ParameterKind, { description: 'What it is.' })
  kind!: ParameterKind;

  @Field(() => DateScalar, { description: 'First day; once for each kind.' })
  firstDay!: LocalDate;

  @Field(() => PercentScalar, { description: 'Percent, with at most four decimals: rates 0 to 50, shares 0 to 100.' })
  value!: Percent;

  @Field(() => String, { description: 'Where it is published or decided, at most 500 characters.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateAppraisalParameterInput = changeInput(
  'UpdateAppraisalParameterInput',
  CreateAppraisalParameterInput,
  'a given of appraisals',
);
export type UpdateAppraisalParameterInput = Change<CreateAppraisalParameterInput>;
