import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar, MoneyScalar, YearMonthScalar } from '../../api/scalars.ts';
import { ChargeState } from '../funding/funding.enums.ts';
import {
  CompiledSumType,
  CostYearType,
  EffectYearType,
  FundingPartType,
  SubmissionCountType,
} from './plan-sums.type.ts';
import { InitiativeKind } from '../initiative-kind.ts';
import { InitiativeStage } from '../initiative-stage.ts';
import '../portfolio.enums.ts';
import { SubmissionState } from '../submission.ts';

@ObjectType('CompiledInitiative', {
  simpleResolvers: true,
  description: 'An initiative in a compilation, with the four mandatory parts of an investment plan.',
})
export class CompiledInitiativeType {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => InitiativeKind, { description: 'What it is.' })
  kind!: InitiativeKind;

  @Field(() => InitiativeStage, { description: 'Where it stands.' })
  stage!: InitiativeStage;

  @Field(() => ChargeState, { nullable: true, description: 'Whether it is decided; null: not proposed yet.' })
  state!: ChargeState | null;

  @Field(() => String, { nullable: true, description: 'Name of its unit.' })
  unitName!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was last proposed.' })
  submittedOn!: string | null;

  @Field(() => SubmissionState, { description: 'How that stands to the due day.' })
  submission!: SubmissionState;

  @Field(() => [String], {
    description:
      'Fields that are missing: cost, firstMonth, lastMonth, organisationalOutcome, economicOutcome, additional.',
  })
  missing!: readonly string[];

  @Field(() => MoneyScalar, {
    nullable: true,
    description: 'Likely cost, the region’s own part, SEK; null: no line of it.',
  })
  cost!: string | null;

  @Field(() => MoneyScalar, { description: 'Likely financial benefit, the region’s own part, SEK; red ones left out.' })
  effect!: string;

  @Field(() => YearMonthScalar, { nullable: true, description: 'When it begins.' })
  firstMonth!: string | null;

  @Field(() => YearMonthScalar, { nullable: true, description: 'When it ends.' })
  lastMonth!: string | null;

  @Field(() => String, { nullable: true, description: 'Expected outcome for the organisation.' })
  organisationalOutcome!: string | null;

  @Field(() => String, { nullable: true, description: 'Expected economic outcome, in words.' })
  economicOutcome!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it is on top of the unit’s action plan; null: not told.',
  })
  isAdditional!: boolean | null;

  @Field(() => [FundingPartType], { description: 'Who pays it, the largest part first.' })
  funding!: readonly FundingPartType[];

  @Field(() => [CostYearType], { description: 'Its likely cost by who pays and year.' })
  costs!: readonly CostYearType[];

  @Field(() => [EffectYearType], {
    description: 'Its likely financial benefit by certainty and year; red ones left out.',
  })
  effects!: readonly EffectYearType[];

  @Field(() => [String], { description: 'The decisions that are asked for (att-satser).' })
  proposedDecisions!: readonly string[];

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer).' })
  registryNumber!: string | null;
}

@ObjectType('Compilation', {
  simpleResolvers: true,
  description:
    'What has come in on an assignment: the initiatives of its unit and of those under it, but for stopped ones.',
})
export class CompilationType {
  @Field(() => [CompiledInitiativeType], { description: 'The initiatives that you may see, by code.' })
  initiatives!: readonly CompiledInitiativeType[];

  @Field(() => [CompiledSumType], { description: 'Their sums, by kind and state.' })
  sums!: readonly CompiledSumType[];

  @Field(() => [SubmissionCountType], { description: 'How many of them stand in each state to the due day.' })
  submissions!: readonly SubmissionCountType[];

  @Field(() => Int, { description: 'How many of them lack a mandatory part.' })
  incompleteCount!: number;
}
