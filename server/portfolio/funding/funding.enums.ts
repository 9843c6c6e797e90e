import { describeEnum } from '../../api/enums.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { FundingSource } from './funding-frame.ts';
import { SubmissionState } from '../submission.ts';

export const ChargeState = enumOf('PROPOSED', 'DECIDED');
export type ChargeState = EnumOf<typeof ChargeState>;

export const FundingRefusalCode = enumOf('NOT_ON_LIST', 'OUT_OF_WINDOW', 'NEGATIVE_AMOUNT', 'ABOVE_CAP');
export type FundingRefusalCode = EnumOf<typeof FundingRefusalCode>;

export const RestoringFaultCode = enumOf('YEAR_OUT_OF_RANGE', 'YEAR_TWICE', 'NEGATIVE_AMOUNT', 'SUM_DIFFERS');
export type RestoringFaultCode = EnumOf<typeof RestoringFaultCode>;

export const BalanceStepName = enumOf(
  'AFTER_ADJUSTMENTS',
  'BALANCE_REQUIREMENT_RESULT',
  'AFTER_EXCEPTIONAL',
  'INCL_PRIOR',
  'TO_RESTORE',
);
export type BalanceStepName = EnumOf<typeof BalanceStepName>;

describeEnum(FundingSource, 'FundingSource', 'Where the money of a frame comes from.', {
  OPERATING: 'The budget of the year’s operations (drift).',
  INVESTMENT: 'The budget of investments.',
  EQUITY: 'The region’s own capital (eget kapital): a budgeted deficit, which council decides on.',
  GRANT: 'A grant from somebody else.',
});

describeEnum(ChargeState, 'ChargeState', 'Whether what is charged is decided; the two are never added unasked.', {
  PROPOSED: 'Of a proposed initiative.',
  DECIDED: 'Of an initiative that is decided, running or done.',
});

describeEnum(FundingRefusalCode, 'FundingRefusalCode', 'Why an initiative may not be decided from a frame.', {
  NOT_ON_LIST: 'It is not on the frame’s closed list.',
  OUT_OF_WINDOW: 'It has costs in months in which the frame may not be used.',
  NEGATIVE_AMOUNT: 'It has costs below zero, which would make room for others.',
  ABOVE_CAP: 'More would be decided for a year than its cap.',
});

describeEnum(RestoringFaultCode, 'RestoringFaultCode', 'What is wrong with a plan that restores a deficit.', {
  YEAR_OUT_OF_RANGE: 'A year is not among the three after the deficit.',
  YEAR_TWICE: 'A year is there twice.',
  NEGATIVE_AMOUNT: 'An amount is below zero.',
  SUM_DIFFERS: 'It restores more or less than the deficit.',
});

describeEnum(BalanceStepName, 'BalanceStepName', 'What a line of the balance requirement works out (KL 11:12).', {
  AFTER_ADJUSTMENTS: 'The result after gains on what was sold and other adjustments.',
  BALANCE_REQUIREMENT_RESULT: 'The result of the balance requirement (balanskravsresultat), after the result reserve.',
  AFTER_EXCEPTIONAL: 'With the costs for which exceptional reasons are claimed put back.',
  INCL_PRIOR: 'With what earlier years left to restore.',
  TO_RESTORE: 'What is to be restored within three years.',
});

describeEnum(SubmissionState, 'SubmissionState', 'Whether what was asked for has been handed in.', {
  SUBMITTED: 'In time; the due day itself is in time.',
  SUBMITTED_LATE: 'After the due day.',
  LATE: 'Not yet, though the due day has gone.',
  MISSING: 'Not yet; the due day has not gone.',
});
