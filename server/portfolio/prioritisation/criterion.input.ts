import { Field, InputType } from 'type-graphql';
import { DecimalScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import type { Decimal } from '../../values/decimal.ts';

@InputType('CreateCriterionInput', { description: 'A new criterion that initiatives are judged by.' })
export class CreateCriterionInput extends WriteInput {
  @Field(() => String, { description: 'Code, unique, at most 40 characters.' })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What the scale means, at most 2 000 characters.' })
  guidance?: string | null;

  @Field(() => DecimalScalar, { description: 'Weight, 0 to 10 000 with at most four decimals.' })
  weight!: Decimal;

  @Field(() => DecimalScalar, { description: 'The score at the worst end of the scale, -10 000 to 10 000.' })
  worst!: Decimal;

  @Field(() => DecimalScalar, { description: 'The score at the best end, another than the worst.' })
  best!: Decimal;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is no longer scored; false when left out.' })
  isRetired?: boolean | null;
}

export const UpdateCriterionInput = changeInput('UpdateCriterionInput', CreateCriterionInput, 'a criterion');
export type UpdateCriterionInput = Change<CreateCriterionInput>;
