import { Field, InputType } from 'type-graphql';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';

@InputType('CreateCostCategoryInput', { description: 'A new category of costs.' })
export class CreateCostCategoryInput extends WriteInput {
  @Field(() => String, { description: 'Code, unique, at most 40 characters.' })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What belongs to it and what does not, at most 1 000 characters.',
  })
  description?: string | null;
}

export const UpdateCostCategoryInput = changeInput(
  'UpdateCostCategoryInput',
  CreateCostCategoryInput,
  'a category of costs',
);
export type UpdateCostCategoryInput = Change<CreateCostCategoryInput>;
