import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../../api/scalars.ts';
import { SubmissionState } from '../submission.ts';
import { CompilationType } from './compilation.type.ts';
import { CompiledSumType, CostYearSumType, EffectYearSumType, SubmissionCountType } from './plan-sums.type.ts';

@ObjectType('PlannedAssignment', {
  simpleResolvers: true,
  description: 'An assignment of an investment plan, with what has come in of it.',
})
export class PlannedAssignmentType {
  @Field(() => ID, { description: 'The assignment.' })
  assignmentId!: string;

  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'Who gives it.' })
  giver!: string;

  @Field(() => String, { nullable: true, description: 'Registry number (diarienummer).' })
  registryNumber!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the unit that is to do it; null: you may not see it.' })
  unitName!: string | null;

  @Field(() => DateScalar, { description: 'The last day to hand in what is asked for.' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'When all of it was handed in; null: not yet.' })
  submittedOn!: string | null;

  @Field(() => SubmissionState, { description: 'How that stands on the day that is read.' })
  state!: SubmissionState;

  @Field(() => Int, { description: '0 for the plan’s own assignment, 1 for one that carries it further, and so on.' })
  depth!: number;

  @Field(() => CompilationType, {
    nullable: true,
    description: 'What has come in of it; null: others carry it further, and are those who are to propose.',
  })
  compilation!: CompilationType | null;
}

@ObjectType('InvestmentPlan', {
  simpleResolvers: true,
  description: 'An assignment with all that carry it further, what has come in of it, and what it comes to.',
})
export class InvestmentPlanType {
  @Field(() => [PlannedAssignmentType], {
    description: 'The plan’s own assignment first, then each right after the one that it carries; at most 300.',
  })
  assignments!: readonly PlannedAssignmentType[];

  @Field(() => Int, {
    description: 'How many assignments there are beyond those; their initiatives are among `others`.',
  })
  leftOut!: number;

  @Field(() => CompilationType, {
    description:
      'The initiatives of the first assignment’s unit and of those under it that belong to none of those asked.',
  })
  others!: CompilationType;

  @Field(() => [SubmissionCountType], { description: 'How many of those who were asked to propose have handed in.' })
  submissions!: readonly SubmissionCountType[];

  @Field(() => [CompiledSumType], { description: 'The sums of all the plan’s initiatives, by kind and state.' })
  sums!: readonly CompiledSumType[];

  @Field(() => [CostYearSumType], {
    description: 'What they cost by frame, state and year: frames by name, the ordinary budget last.',
  })
  costYears!: readonly CostYearSumType[];

  @Field(() => [EffectYearSumType], { description: 'What they give back in money by kind, state, certainty and year.' })
  effectYears!: readonly EffectYearSumType[];
}
