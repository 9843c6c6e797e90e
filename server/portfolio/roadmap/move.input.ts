import { Field, ID, InputType, Int } from 'type-graphql';
import { ChangeInput } from '../../api/write/write.input.ts';

@InputType('MoveInitiativeInput', { description: 'How far an initiative is moved in time, with all its plan.' })
export class MoveInitiativeInput extends ChangeInput {
  @Field(() => ID, { description: 'Id of the initiative.' })
  id!: string;

  @Field(() => Int, { description: 'How many months later, or earlier when negative: −1 200 to 1 200.' })
  months!: number;
}
