import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../api/context.ts';
import { addComputed } from '../api/read/record.ts';
import { InitiativeStage, StageNeed } from './initiative-stage.ts';
import { rolesIn, staged, type StagedRow } from './initiative-stage.reading.ts';
import { initiatives } from './initiative.record.ts';
import { InitiativeType } from './initiative.type.ts';
import './portfolio.enums.ts';
import { stagesAhead } from './stage-gaps.ts';

@ObjectType('StageGap', { simpleResolvers: true, description: 'Something that an initiative lacks before a stage.' })
export class StageGapType {
  @Field(() => StageNeed, { description: 'What is needed.' })
  need!: StageNeed;

  @Field(() => String, {
    nullable: true,
    description: 'The input field to mend; null for what lines of its plan tell: its cost, its benefits.',
  })
  field!: string | null;
}

@ObjectType('NextStage', {
  simpleResolvers: true,
  description: 'A stage that an initiative may enter from where it is.',
})
export class NextStageType {
  @Field(() => InitiativeStage, { description: 'The stage.' })
  stage!: InitiativeStage;

  @Field(() => Boolean, {
    description: 'Whether the viewer holds a role that takes the step, in the initiative’s unit.',
  })
  isAllowed!: boolean;

  @Field(() => [StageGapType], {
    description:
      'What is lacking before it, apart from room in frames: that is asked at the step itself. What the step takes in its input counts as lacking until it is told.',
  })
  missing!: readonly StageGapType[];
}

addComputed(initiatives, { computed: { nextStages: [staged] } });

@Resolver(() => InitiativeType)
export class InitiativeStageResolver {
  @FieldResolver(() => [NextStageType], { description: 'Where it can go from here, with what is lacking before that.' })
  nextStages(@Root('$') { staged: facts }: StagedRow, @Ctx() { viewer }: RequestContext): NextStageType[] {
    return stagesAhead(facts, rolesIn(viewer, facts.unitAndAbove));
  }
}
