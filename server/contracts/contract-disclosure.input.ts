import { Field, ID, InputType } from 'type-graphql';
import { WriteInput } from '../api/write/write.input.ts';
import { DisclosedField } from './disclosed-field.ts';

@InputType('DiscloseContractInput', { description: 'What of a contract is given out to somebody who asks for it.' })
export class DiscloseContractInput extends WriteInput {
  @Field(() => ID, { description: 'The contract.' })
  contractId!: string;

  @Field(() => String, { description: 'Who it is given to, at most 200 characters.' })
  recipient!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer) of the request.' })
  registryNumber?: string | null;

  @Field(() => [DisclosedField], { description: 'What is masked; the rest is given out. Empty: nothing is masked.' })
  mask!: DisclosedField[];

  @Field(() => String, {
    nullable: true,
    description: 'Why it is masked, with the paragraph (OSL 31:16); required when something is.',
  })
  maskReason?: string | null;
}
