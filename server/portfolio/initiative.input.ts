import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PercentScalar, YearMonthScalar } from '../api/scalars.ts';
import { changeInput, type Change } from '../api/write/change-input.ts';
import { WriteInput } from '../api/write/write.input.ts';
import type { LocalDate } from '../values/local-date.ts';
import type { Percent } from '../values/rate.ts';
import type { YearMonth } from '../values/year-month.ts';
import { InitiativeKind } from './initiative-kind.ts';
import { InitiativeStage } from './initiative-stage.ts';
import './portfolio.enums.ts';

@InputType('InitiativeRiskInput', { description: 'Something that may go wrong.' })
export class InitiativeRiskInput {
  @Field(() => String, { description: 'What, at most 1 000 characters.' })
  description!: string;

  @Field(() => Int, { description: 'How likely, from 1 (small) to 5 (large).' })
  likelihood!: number;

  @Field(() => Int, { description: 'How bad, from 1 (small) to 5 (large).' })
  consequence!: number;

  @Field(() => String, { nullable: true, description: 'What is done about it, at most 1 000 characters.' })
  response?: string | null;
}

@InputType('InitiativePartnerInput', {
  description: 'A partner organisation. All cost shares are at most 100 percent together, and so all benefit shares.',
})
export class InitiativePartnerInput {
  @Field(() => String, { description: 'Its name, at most 200 characters; each partner once.' })
  name!: string;

  @Field(() => PercentScalar, { description: 'Percent of the cost that it pays, zero or more.' })
  costShare!: Percent;

  @Field(() => PercentScalar, { description: 'Percent of the benefit that it has, zero or more.' })
  benefitShare!: Percent;
}

@InputType()
abstract class InitiativeFields extends WriteInput {
  @Field(() => String, { description: 'Code, unique, at most 60 characters.' })
  code!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => InitiativeKind, { description: 'What it is.' })
  kind!: InitiativeKind;

  @Field(() => ID, { description: 'The unit that it belongs to.' })
  unitId!: string;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 4 000 characters.' })
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who answers for it. Needed from PRE_STUDY on.' })
  ownerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What area of the plan of operations it belongs to, at most 200 characters.',
  })
  area?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether resources are reserved for it before others; false when left out.',
  })
  isPrioritised?: boolean | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'When the work on it begins.' })
  firstMonth?: YearMonth | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'When the work ends, not before it begins.' })
  lastMonth?: YearMonth | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The year in whose prices its plan is stated, 2000 to 2100; null: the plan’s first year.',
  })
  priceLevel?: number | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'When its decision is expected.' })
  decisionMonth?: YearMonth | null;

  @Field(() => String, {
    nullable: true,
    description: 'Expected outcome for the organisation, at most 4 000 characters.',
  })
  organisationalOutcome?: string | null;

  @Field(() => String, { nullable: true, description: 'Expected economic outcome, at most 4 000 characters.' })
  economicOutcome?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it comes on top of the unit’s action plan. One within the plan says which measure it is.',
  })
  isAdditional?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The measure of the unit’s action plan that it is, at most 500 characters; each measure is that of one initiative of the unit.',
  })
  planMeasure?: string | null;

  @Field(() => String, { nullable: true, description: 'What else it brings, at most 4 000 characters.' })
  sideEffects?: string | null;

  @Field(() => [InitiativeRiskInput], { nullable: true, description: 'What may go wrong, at most 50.' })
  risks?: InitiativeRiskInput[] | null;

  @Field(() => [InitiativePartnerInput], { nullable: true, description: 'Who shares it, at most 20.' })
  partners?: InitiativePartnerInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether law or an earlier decision demands it; false when left out.',
  })
  isMandatory?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The first year in which it can begin, 2000 to 2100.' })
  earliestStart?: number | null;

  @Field(() => Int, { nullable: true, description: 'The last year in which it can begin, not before the first.' })
  latestStart?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The same text for variants of which at most one is done, at most 60 characters.',
  })
  variantOf?: string | null;

  @Field(() => String, { nullable: true, description: 'What its pilot gave, at most 4 000 characters.' })
  pilotResult?: string | null;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer), at most 60 characters.' })
  registryNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Who proposed it, at most 200 characters.' })
  proposer?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The meeting at which it was raised, at most 200 characters.',
  })
  initiatedAt?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that meeting.' })
  initiatedOn?: LocalDate | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The decisions that are asked for (att-satser), at most 20 of at most 1 000 characters.',
  })
  proposedDecisions?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Free note, at most 4 000 characters.' })
  note?: string | null;
}

@InputType('CreateInitiativeInput', {
  description: 'A new initiative: an idea, or a pre-study. changeInitiativeStage takes it further.',
})
export class CreateInitiativeInput extends InitiativeFields {
  @Field(() => InitiativeStage, {
    nullable: true,
    description: 'Where it stands when it comes into Hemtag: IDEA, also when left out, or PRE_STUDY.',
  })
  stage?: InitiativeStage | null;
}

export const UpdateInitiativeInput = changeInput(
  'UpdateInitiativeInput',
  InitiativeFields as new () => InitiativeFields,
  'an initiative; its stage and the decision on it are changed by changeInitiativeStage',
);
export type UpdateInitiativeInput = Change<InitiativeFields>;
