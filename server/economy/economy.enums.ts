import { describeEnum } from '../api/enums.ts';
import { BenefitKind, Certainty } from './benefit-sums.ts';
import { CostClass } from './costs/cost-class.ts';
import { Scenario } from './scenario.ts';

describeEnum(Scenario, 'Scenario', 'What amounts of a month are; those of one are never added to those of another.', {
  BUDGET: 'What was decided beforehand.',
  FORECAST: 'What is expected.',
  ACTUAL: 'What it came to (utfall).',
});

describeEnum(CostClass, 'CostClass', 'Whether a cost keeps something running or changes it.', {
  RUN: 'Running it (löpande): operation, administration, support, licences.',
  CHANGE: 'Changing it (förändring): development, introduction, projects.',
});

describeEnum(BenefitKind, 'BenefitKind', 'What a benefit is. Source: Inera’s model of benefit realisation.', {
  FINANCIAL: 'Money that is not spent, or comes in: only this may be taken out of a budget frame.',
  REDISTRIBUTIVE: 'Freed time or room, used for something else (omfördelningsnytta).',
  QUALITY: 'Better quality, such as safety or access.',
  ENVIRONMENTAL: 'Less burden on the environment.',
});

describeEnum(Certainty, 'Certainty', 'How certain the value of a benefit is. Source: the PENG method.', {
  GREEN: 'Certain: it affects the result.',
  YELLOW: 'Indirect: freed time and the like. It is told beside the certain.',
  RED: 'Hard to value: told, and in no total.',
});
