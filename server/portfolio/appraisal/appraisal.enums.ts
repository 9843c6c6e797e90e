import { describeEnum } from '../../api/enums.ts';
import '../../economy/economy.enums.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { ParameterKind } from './appraisal-parameter.entity.ts';
import { AppraisalView } from './appraisal-views.ts';
import { AppraisedPart } from './appraised-plan.ts';
import { Distribution } from './distribution.ts';
import { AppraisedPrices } from './price-level.ts';

describeEnum(
  ParameterKind,
  'AppraisalParameterKind',
  'What appraisals and balance calculations take as given, percent.',
  {
    DISCOUNT_RATE: 'The discount rate a year (kalkylränta).',
    DISCOUNT_RATE_LOW: 'A lower discount rate to try.',
    DISCOUNT_RATE_HIGH: 'A higher discount rate to try.',
    PRICE_CHANGE:
      'By how much prices change from a year to the next; that of a year is the one that holds on its first day.',
    YELLOW_REALISED: 'How much of yellow benefits is counted on.',
    RESERVE_LIMIT:
      'Of taxes and state grants: what the result must be above for anything to be put in the result reserve.',
    RESERVE_LIMIT_NEGATIVE_EQUITY: 'The same for a region whose equity with pension liabilities is below zero.',
    RESERVE_MOST: 'Of taxes and state grants: how large the result reserve may become.',
  },
);

export const AppraisalStepName = enumOf(
  'PRESENT_VALUE',
  'NPV',
  'OUTSTANDING',
  'PAYBACK',
  'BENEFIT_COST_RATIO',
  'NPV_RATIO',
  'ANNUITY',
  'COST_OF_WAITING',
  'ADVANTAGE',
  'GREEN_NET',
  'GREEN_AND_YELLOW_NET',
  'REALISED_NET',
  'PENG_RATIO',
  'PRICE_FACTOR',
  'NOMINAL_RATE',
);
export type AppraisalStepName = EnumOf<typeof AppraisalStepName>;

export const NoPaybackReason = enumOf('NO_INVESTMENT', 'NOT_PAID_BACK');
export type NoPaybackReason = EnumOf<typeof NoPaybackReason>;

export const NoInternalRateReason = enumOf('NO_SIGN_CHANGE', 'MULTIPLE_SIGN_CHANGES');
export type NoInternalRateReason = EnumOf<typeof NoInternalRateReason>;

export const NoRatio = enumOf('NO_COST', 'NO_INVESTMENT');
export type NoRatio = EnumOf<typeof NoRatio>;

export const NoAnnuity = enumOf('NO_YEARS');
export type NoAnnuity = EnumOf<typeof NoAnnuity>;

export const PengGap = enumOf('NO_YELLOW', 'TOO_LITTLE');
export type PengGap = EnumOf<typeof PengGap>;

describeEnum(AppraisalView, 'AppraisalView', 'Which benefits are set against the whole cost; red ones never are.', {
  FINANCIAL_GREEN: 'Financial and green: what is sure and may be taken out of a frame.',
  FINANCIAL: 'Financial, green and yellow.',
  GREEN: 'Green of all kinds: the careful view of PENG.',
  GREEN_AND_YELLOW: 'Green and yellow of all kinds, with freed time and the like.',
});

describeEnum(AppraisedPart, 'AppraisedPart', 'Whose cost and benefit is appraised.', {
  OWN: 'The region’s own: what is left when partners have their parts.',
  WHOLE: 'The whole initiative’s, with what is the partners’.',
});

describeEnum(AppraisedPrices, 'AppraisedPrices', 'In which prices a plan is appraised.', {
  AS_PLANNED: 'As its amounts stand, in the price level of the plan.',
  FIXED: 'All amounts in the prices of one year (fasta priser).',
  NOMINAL:
    'Each amount in the prices of its own year (löpande priser), discounted by a rate that holds the change of prices too.',
});

describeEnum(Distribution, 'EstimateDistribution', 'How an amount between low and high is drawn.', {
  TRIANGULAR: 'Straight from the likely to both ends.',
  PERT: 'Nearer to the likely: a beta distribution with mean (low + 4 × likely + high) / 6.',
});

describeEnum(AppraisalStepName, 'AppraisalStepName', 'What a line of an appraisal works out.', {
  PRESENT_VALUE: 'What a year’s amount is worth now: amount / (1 + rate) ^ t.',
  NPV: 'The sum of all years’ present values.',
  OUTSTANDING: 'What has come back so far, year by year.',
  PAYBACK: 'The years until the sum is zero or above for good, in a straight line within the last.',
  BENEFIT_COST_RATIO: 'Present value of the years that give by that of the years that cost.',
  NPV_RATIO: 'Net present value by what is laid out at first.',
  ANNUITY: 'The net present value as an equal amount a year.',
  COST_OF_WAITING: 'The net present value less what it is worth that many years later.',
  ADVANTAGE: 'The initiative’s net present value less that of doing nothing.',
  GREEN_NET: 'Green benefit less cost.',
  GREEN_AND_YELLOW_NET: 'Green and yellow benefit less cost.',
  REALISED_NET: 'Green benefit and the part of the yellow that is counted on, less cost.',
  PENG_RATIO: 'Green and yellow benefit by cost.',
  PRICE_FACTOR: 'What prices are in a year by those of the plan’s own: the year beside it and the change between them.',
  NOMINAL_RATE: '(1 + discount rate) × (1 + change of prices) − 1.',
});

describeEnum(NoPaybackReason, 'NoPaybackReason', 'Why there is no payback time.', {
  NO_INVESTMENT: 'Nothing is ever laid out.',
  NOT_PAID_BACK: 'It never comes back for good.',
});

describeEnum(NoInternalRateReason, 'NoInternalRateReason', 'Why there is no internal rate.', {
  NO_SIGN_CHANGE: 'The flow is never both below and above zero.',
  MULTIPLE_SIGN_CHANGES: 'The flow changes sign more than once, so that several rates or none would answer.',
});

describeEnum(NoRatio, 'NoRatioReason', 'Why there is no ratio.', {
  NO_COST: 'No year costs more than it gives.',
  NO_INVESTMENT: 'Nothing is laid out in the first year.',
});

describeEnum(NoAnnuity, 'NoAnnuityReason', 'Why there is no annuity.', {
  NO_YEARS: 'The plan is of one year only.',
});

describeEnum(PengGap, 'PengGap', 'Why no part of the yellow covers the cost.', {
  NO_YELLOW: 'There is no yellow.',
  TOO_LITTLE: 'All of it is too little.',
});
