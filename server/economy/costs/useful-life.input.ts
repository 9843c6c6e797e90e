import { Field, InputType, Int } from 'type-graphql';
import { DateScalar } from '../../api/scalars.ts';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { AssetCategory } from '../../inventory/asset-category.ts';
import type { LocalDate } from '../../values/local-date.ts';

@InputType('CreateUsefulLifeInput', { description: 'Over how many months acquisition costs are spread.' })
export class CreateUsefulLifeInput extends WriteInput {
  @Field(() => AssetCategory, { description: 'The category of assets.' })
  category!: AssetCategory;

  @Field(() => Int, { description: 'Months, 1 to 600.' })
  months!: number;

  @Field(() => DateScalar, { description: 'First day of purchase that it holds for; once for each category.' })
  firstDay!: LocalDate;

  @Field(() => String, { description: 'Where it is decided, at most 500 characters.' })
  source!: string;
}

export const UpdateUsefulLifeInput = changeInput('UpdateUsefulLifeInput', CreateUsefulLifeInput, 'a useful life');
export type UpdateUsefulLifeInput = Change<CreateUsefulLifeInput>;
