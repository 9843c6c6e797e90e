import { Field, ID, Int, ObjectType } from 'type-graphql';
import { MoneyScalar } from '../../api/scalars.ts';
import { Certainty } from '../../economy/benefit-sums.ts';
import '../../economy/economy.enums.ts';
import { ChargeState } from '../funding/funding.enums.ts';
import { InitiativeKind } from '../initiative-kind.ts';
import '../portfolio.enums.ts';
import { SubmissionState } from '../submission.ts';

@ObjectType('CompiledFunding', {
  simpleResolvers: true,
  description: 'What of an initiative’s cost a frame is to pay, SEK: the region’s own part.',
})
export class FundingPartType {
  @Field(() => ID, { nullable: true, description: 'The frame; null: the unit’s ordinary budget.' })
  frameId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the frame; null also where you may not see it.' })
  frame!: string | null;

  @Field(() => MoneyScalar, { description: 'How much.' })
  amount!: string;
}

@ObjectType('CompiledCostYear', {
  simpleResolvers: true,
  description: 'What an initiative is planned to cost in a year, SEK: the region’s own part of the likely cost.',
})
export class CostYearType {
  @Field(() => ID, { nullable: true, description: 'The frame that pays; null: the unit’s ordinary budget.' })
  frameId!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the frame; null also where you may not see it.' })
  frame!: string | null;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => MoneyScalar, { description: 'How much.' })
  amount!: string;
}

@ObjectType('CompiledEffectYear', {
  simpleResolvers: true,
  description: 'What an initiative is planned to give back in a year, SEK: the region’s own part of the likely money.',
})
export class EffectYearType {
  @Field(() => Certainty, { description: 'What it counts as: GREEN or YELLOW.' })
  certainty!: Certainty;

  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => MoneyScalar, { description: 'How much.' })
  amount!: string;
}

@ObjectType('PlanCostYear', {
  simpleResolvers: true,
  description: 'What initiatives in one state are planned to cost in a year, SEK: the region’s own part.',
})
export class CostYearSumType extends CostYearType {
  @Field(() => ChargeState, { description: 'Whether they are decided.' })
  state!: ChargeState;
}

@ObjectType('PlanEffectYear', {
  simpleResolvers: true,
  description: 'What initiatives in one state are planned to give back in a year, SEK: the region’s own part.',
})
export class EffectYearSumType extends EffectYearType {
  @Field(() => InitiativeKind, { description: 'What they are.' })
  kind!: InitiativeKind;

  @Field(() => ChargeState, { description: 'Whether they are decided.' })
  state!: ChargeState;
}

@ObjectType('SubmissionCount', {
  simpleResolvers: true,
  description: 'How many stand in a state to the due day; every state is told, also one that nobody is in.',
})
export class SubmissionCountType {
  @Field(() => SubmissionState, { description: 'The state.' })
  state!: SubmissionState;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType('CompiledSum', {
  simpleResolvers: true,
  description: 'What initiatives of one kind come to in one state; kinds and states are not added to each other.',
})
export class CompiledSumType {
  @Field(() => InitiativeKind, { description: 'What they are.' })
  kind!: InitiativeKind;

  @Field(() => ChargeState, { description: 'Whether they are decided.' })
  state!: ChargeState;

  @Field(() => Int, { description: 'How many they are.' })
  count!: number;

  @Field(() => MoneyScalar, { description: 'Their cost, SEK.' })
  cost!: string;

  @Field(() => MoneyScalar, { description: 'Their financial benefit, SEK.' })
  effect!: string;
}
