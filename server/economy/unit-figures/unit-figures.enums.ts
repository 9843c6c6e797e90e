import { describeEnum } from '../../api/enums.ts';
import { IndicatorKind, OverTime } from './figure-kind.ts';
import { NoResourceUse } from './resource-use.ts';

describeEnum(IndicatorKind, 'IndicatorKind', 'Which side of a comparison a figure stands on.', {
  RESOURCE: 'What is used: staff, hired staff, money.',
  OUTCOME: 'What comes of it: visits, waiting days, treated patients.',
});

describeEnum(OverTime, 'OverTime', 'What the months of a unit make together.', {
  SUM: 'Their sum: visits, cost.',
  MEAN: 'Their mean: full-time equivalents, waiting days.',
});

describeEnum(NoResourceUse, 'NoResourceUse', 'Why no resource is told per outcome.', {
  NO_RESOURCE: 'There is no figure of the resource.',
  NO_OUTCOME: 'There is no figure of the outcome.',
  NO_COMMON_MONTH: 'No month has figures of both.',
  ZERO_OUTCOME: 'The outcome is zero.',
  TOO_FEW: 'A figure counts one to four people or contacts and is not kept (GDPR).',
});
