import { Field, ID, InputType } from 'type-graphql';
import { changeInput, type Change } from '../../api/write/change-input.ts';
import { WriteInput } from '../../api/write/write.input.ts';
import { BestSetInput } from './lab/best-set.input.ts';

@InputType({ description: 'What of a scenario may be changed: what was asked and found stays.' })
class ScenarioFields extends WriteInput {
  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it tries out, at most 2 000 characters.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 2 000 characters.' })
  note?: string | null;
}

@InputType('CreatePortfolioScenarioInput', {
  description: 'A set to keep: it is solved again here, so that what is kept is what was found.',
})
export class CreatePortfolioScenarioInput extends ScenarioFields {
  @Field(() => ID, { description: 'Whose initiatives: those of this unit and all under it, whatever `asked` says.' })
  unitId!: string;

  @Field(() => BestSetInput, { description: 'What is asked.' })
  asked!: BestSetInput;
}

export const UpdatePortfolioScenarioInput = changeInput('UpdatePortfolioScenarioInput', ScenarioFields, 'a scenario');
export type UpdatePortfolioScenarioInput = Change<ScenarioFields>;
