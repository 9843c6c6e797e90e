import { describeEnum } from '../../api/enums.ts';
import { UnknownPrice } from './contract-price.ts';
import { LimitBasis } from './index-clause.ts';
import { IndexFrequency, PublishedStatus } from './index-series.ts';
import { AdjustmentOutcome } from './indexed-price.ts';

describeEnum(IndexFrequency, 'IndexFrequency', 'How often a price index has a value.', {
  MONTH: 'One for each month.',
  QUARTER: 'One for each quarter.',
});

describeEnum(PublishedStatus, 'PublishedStatus', 'How certain a published index value is.', {
  PRELIMINARY: 'Preliminary: a final one follows.',
  FINAL: 'Final.',
});

describeEnum(LimitBasis, 'LimitBasis', 'What cap and floor of an index clause limit.', {
  SINCE_BASE: 'The whole change since the agreed price.',
  PER_ADJUSTMENT: 'The change of one adjustment, from the price before it.',
  PER_YEAR: 'The change from the price that applied a year earlier.',
});

describeEnum(AdjustmentOutcome, 'AdjustmentOutcome', 'What an adjustment did to a price.', {
  ADJUSTED: 'It follows the index.',
  BELOW_TRIGGER: 'The index has not moved enough: the price stays.',
  CAPPED: 'The cap holds it back.',
  FLOORED: 'The floor holds it up.',
});

describeEnum(UnknownPrice, 'UnknownPrice', 'Why a price is not told.', {
  SECRET: 'A unit price is secret to you (OSL 31:16).',
  MISSING_INDEX: 'An index value that it needs is not published or not entered.',
});
