import { Field, Int, ObjectType } from 'type-graphql';
import { MoneyScalar, PercentScalar } from '../../api/scalars.ts';
import { AppraisalView } from './appraisal-views.ts';
import { Distribution } from './distribution.ts';

@ObjectType('SensitivitySwing', {
  simpleResolvers: true,
  description: 'What one line does to the net present value when all others are as likely, SEK.',
})
export class SensitivitySwingType {
  @Field(() => String, { description: 'The line; lines of one name vary together.' })
  name!: string;

  @Field(() => MoneyScalar, { description: 'Net present value at its worst: most cost, least benefit.' })
  worst!: string;

  @Field(() => MoneyScalar, { description: 'Net present value at its best.' })
  best!: string;

  @Field(() => MoneyScalar, { description: 'Best minus worst.' })
  swing!: string;

  @Field(() => PercentScalar, {
    nullable: true,
    description: 'How many percent of its likely size it may change before the net present value is zero.',
  })
  breakEven!: string | null;
}

@ObjectType('AppraisalSensitivity', {
  simpleResolvers: true,
  description: 'What the net present value hangs on, the largest swing first (tornado), SEK.',
})
export class AppraisalSensitivityType {
  @Field(() => AppraisalView, { description: 'Which benefits are counted.' })
  view!: AppraisalView;

  @Field(() => MoneyScalar, { description: 'With all as likely.' })
  npv!: string;

  @Field(() => PercentScalar, { description: 'The lower discount rate.' })
  lowRate!: string;

  @Field(() => PercentScalar, { description: 'The discount rate.' })
  rate!: string;

  @Field(() => PercentScalar, { description: 'The higher discount rate.' })
  highRate!: string;

  @Field(() => MoneyScalar, { description: 'At the lower discount rate.' })
  atLowRate!: string;

  @Field(() => MoneyScalar, { description: 'At the higher discount rate.' })
  atHighRate!: string;

  @Field(() => [SensitivitySwingType], { description: 'Line by line.' })
  swings!: readonly SensitivitySwingType[];
}

@ObjectType('SimulationBin', { simpleResolvers: true, description: 'How many draws lie in a step, SEK.' })
export class SimulationBinType {
  @Field(() => MoneyScalar, { description: 'From.' })
  from!: string;

  @Field(() => MoneyScalar, { description: 'To.' })
  to!: string;

  @Field(() => Int, { description: 'Draws.' })
  draws!: number;
}

@ObjectType('AppraisalSimulation', {
  simpleResolvers: true,
  description:
    'The net present value drawn many times, each line by itself between its low and high (Monte Carlo). The same seed gives the same, always. Whole SEK.',
})
export class AppraisalSimulationType {
  @Field(() => AppraisalView, { description: 'Which benefits are counted.' })
  view!: AppraisalView;

  @Field(() => PercentScalar, { description: 'Discount rate a year.' })
  rate!: string;

  @Field(() => Distribution, { description: 'How each line is drawn.' })
  distribution!: Distribution;

  @Field(() => Int, { description: 'How many draws.' })
  draws!: number;

  @Field(() => Int, { description: 'What the draws began from.' })
  seed!: number;

  @Field(() => PercentScalar, { description: 'Percent of the draws that were above zero.' })
  positive!: string;

  @Field(() => MoneyScalar, { description: 'Mean of the draws.' })
  mean!: string;

  @Field(() => MoneyScalar, { description: 'A tenth of the draws are at this or below.' })
  p10!: string;

  @Field(() => MoneyScalar, { description: 'Half of the draws are at this or below.' })
  p50!: string;

  @Field(() => MoneyScalar, { description: 'Nine tenths of the draws are at this or below.' })
  p90!: string;

  @Field(() => [SimulationBinType], { description: 'From the lowest draw to the highest in equal steps.' })
  histogram!: readonly SimulationBinType[];
}
