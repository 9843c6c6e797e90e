import { describeEnum } from '../../api/enums.ts';
import '../../economy/economy.enums.ts';
import { Profile } from './phasing.ts';
import { CostNature } from './plan-line.ts';

describeEnum(CostNature, 'CostNature', 'Which budget pays a cost.', {
  OPERATING: 'That of the year’s operations (drift).',
  INVESTMENT: 'That of investments (investering).',
});

describeEnum(Profile, 'PhasingProfile', 'How an amount is spread over months.', {
  EVEN: 'As much every month.',
  RAMP_UP: 'More by as much every month.',
  RAMP_DOWN: 'Less by as much every month.',
  S_CURVE: 'Slow at first and at last, quickest halfway: of the way t from 0 to 1, 3t² − 2t³ is spent.',
});
