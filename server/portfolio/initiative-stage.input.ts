import { Field, ID, InputType } from 'type-graphql';
import { DateScalar } from '../api/scalars.ts';
import { ChangeInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';
import { InitiativeStage } from './initiative-stage.ts';
import './portfolio.enums.ts';

@InputType('ChangeInitiativeStageInput', {
  description: 'The stage that an initiative is to enter, with what that stage asks for as far as it is not told yet.',
})
export class ChangeInitiativeStageInput extends ChangeInput {
  @Field(() => ID, { description: 'Id of the initiative.' })
  id!: string;

  @Field(() => InitiativeStage, { description: 'One of its nextStages.' })
  stage!: InitiativeStage;

  @Field(() => String, { nullable: true, description: 'Who decided, at most 200 characters. Taken at DECIDED.' })
  decidedBy?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the decision, not to come. Taken at DECIDED.' })
  decidedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'What was decided, at most 4 000 characters. Taken at DECIDED.' })
  decision?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Registry number (diarienummer), at most 60 characters. Taken at PROPOSED and DECIDED.',
  })
  registryNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What its pilot gave, at most 4 000 characters. Taken at ROLLOUT.',
  })
  pilotResult?: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it, at most 4 000 characters. Taken at CLOSED.' })
  closingComment?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is stopped, at most 4 000 characters. Taken at STOPPED.',
  })
  stopReason?: string | null;
}
