import { Field, ID, InputType } from 'type-graphql';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { CostClass } from '../../economy/costs/cost-class.ts';
import { MonthEstimateInput, PhasedEstimateInput } from './month-estimate.input.ts';
import { CostNature } from './plan-line.ts';
import './planning.enums.ts';

@InputType('CreateInitiativeCostInput', {
  description: 'A line of what an initiative is planned to cost, at most 200 lines each.',
})
export class CreateInitiativeCostInput extends WriteInput {
  @Field(() => ID, { description: 'The initiative; it stays the same.' })
  initiativeId!: string;

  @Field(() => String, { description: 'What it is, at most 200 characters.' })
  name!: string;

  @Field(() => CostClass, { nullable: true, description: 'CHANGE when left out.' })
  costClass?: CostClass | null;

  @Field(() => CostNature, { nullable: true, description: 'OPERATING when left out.' })
  nature?: CostNature | null;

  @Field(() => ID, { nullable: true, description: 'What it is for.' })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The frame that pays it.' })
  frameId?: string | null;

  @Field(() => [MonthEstimateInput], { nullable: true, description: 'All its months, instead of those that it had.' })
  months?: MonthEstimateInput[] | null;

  @Field(() => PhasedEstimateInput, {
    nullable: true,
    description: 'A sum to spread over its months, instead of them.',
  })
  phased?: PhasedEstimateInput | null;

  @Field(() => String, { nullable: true, description: 'Where the figures are from, at most 500 characters.' })
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

export const UpdateInitiativeCostInput = changeInput(
  'UpdateInitiativeCostInput',
  CreateInitiativeCostInput,
  'a line of planned costs',
);
export type UpdateInitiativeCostInput = Change<CreateInitiativeCostInput>;
