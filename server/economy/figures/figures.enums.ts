import { describeEnum } from '../../api/enums.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { KeptReason } from '../allocation/share-parts.ts';
import { NoNet } from '../benefit-sums.ts';
import '../economy.enums.ts';
import { FigureOf } from './cost-stream.ts';

describeEnum(FigureOf, 'FigureOf', 'The kinds of record that have costs and benefits.', {
  SERVICE: 'An e-health service.',
  CONTRACT: 'A contract.',
  ASSET: 'An asset.',
});

describeEnum(KeptReason, 'KeptReason', 'Why a record keeps cost that could go up to what stands on it.', {
  NOT_SHARED: 'Nothing that stands on it takes over any of its cost.',
  PERCENT_LEFT: 'The percentages do not reach 100.',
  WEIGHT_MISSING:
    'The usage, quantity or acquisition cost of one that stands on it is not known, and the others shall not pay for that.',
  WEIGHTS_ZERO: 'Nothing was used or bought to divide it by.',
  MIXED_BASES: 'The bases cannot be compared.',
});

export const NoUnitCost = enumOf('NO_COST', 'NO_USAGE', 'ZERO_USAGE');
describeEnum(NoUnitCost, 'NoUnitCost', 'Why there is no unit cost.', {
  NO_COST: 'No cost is known.',
  NO_USAGE: 'No usage is known.',
  ZERO_USAGE: 'Nothing was used.',
});

describeEnum(NoNet, 'NoNet', 'Why there is no net.', {
  NO_COST: 'No cost is known.',
  NO_BENEFIT: 'No benefit in money is entered.',
});

export const NotCovered = enumOf('NO_YELLOW', 'TOO_LITTLE');
describeEnum(NotCovered, 'NotCovered', 'Why no part of the yellow benefit makes it cover the cost.', {
  NO_YELLOW: 'There is none.',
  TOO_LITTLE: 'All of it is too little.',
});

export const NoPercent = enumOf('NOTHING_BEFORE', 'ZERO_BEFORE');
describeEnum(NoPercent, 'NoPercent', 'Why a change has no percentage.', {
  NOTHING_BEFORE: 'Nothing is known of the period before.',
  ZERO_BEFORE: 'It was 0.00 before.',
});

export const BenchmarkBasis = enumOf('EQUAL', 'POPULATION');
export type BenchmarkBasis = EnumOf<typeof BenchmarkBasis>;
describeEnum(BenchmarkBasis, 'BenchmarkBasis', 'By what a service’s cost is divided between the units that use it.', {
  EQUAL: 'Equally.',
  POPULATION: 'By how many residents or employees the unit has it for.',
});
