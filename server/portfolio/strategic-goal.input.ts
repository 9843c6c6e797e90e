import { Field, InputType } from 'type-graphql';
import { DateScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';

@InputType('CreateStrategicGoalInput', { description: 'A new strategic goal.' })
export class CreateStrategicGoalInput extends WriteInput {
  @Field(() => String, { description: 'Code, unique, at most 60 characters.' })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What is to be reached, at most 4 000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'The document that sets it, at most 500 characters.' })
  source?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day that it holds; null: always.' })
  validFromDay?: LocalDate | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day, not before the first; null: without end.' })
  validToDay?: LocalDate | null;
}

export const UpdateStrategicGoalInput = changeInput(
  'UpdateStrategicGoalInput',
  CreateStrategicGoalInput,
  'a strategic goal',
);
export type UpdateStrategicGoalInput = Change<CreateStrategicGoalInput>;
