import { Field, InputType } from 'type-graphql';
import { CreateDependencyInput, UpdateDependencyInput } from '../../services/dependencies/dependency.input.ts';
import { PeriodInput } from '../../services/period.input.ts';
import '../economy.enums.ts';
import { Scenario } from '../scenario.ts';

const PERIOD = {
  nullable: true,
  description: 'The months that are told of; the twelve whole months before today’s when left out.',
};
const SCENARIO = { nullable: true, description: 'What is told of; ACTUAL when left out.' };

@InputType('PreviewNewShareInput', { description: 'A dependency to be, and the months whose costs are told.' })
export class PreviewNewShareInput extends CreateDependencyInput {
  @Field(() => PeriodInput, PERIOD)
  period?: PeriodInput | null;

  @Field(() => Scenario, SCENARIO)
  scenario?: Scenario | null;
}

@InputType('PreviewShareInput', {
  description: 'A dependency as it is to become, and the months whose costs are told.',
})
export class PreviewShareInput extends UpdateDependencyInput {
  @Field(() => PeriodInput, PERIOD)
  period?: PeriodInput | null;

  @Field(() => Scenario, SCENARIO)
  scenario?: Scenario | null;
}
