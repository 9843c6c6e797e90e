import { describe, expect, it } from 'vitest';
import {
  euThresholdOn,
  ThresholdKind,
  thresholdOn,
} from '../../../../server/contracts/procurement/procurement-thresholds.ts';
import { parseDecimal } from '../../../../server/values/decimal.ts';
import { exact } from '../../../../server/values/exact.ts';
import { addDays, parseLocalDate } from '../../../../server/values/local-date.ts';
import { parseMoney } from '../../../../server/values/money.ts';
import { roundTo } from '../../../../server/values/rounding.ts';
import { FIRST_THRESHOLDS } from '../../../support/first-thresholds.ts';
import { contractFigures } from '../figures.ts';

const day = parseLocalDate;

describe('the threshold of a day', () => {
  it.each([
    ['2018-01-01', '2096097.00', '52620561.00'],
    ['2019-12-31', '2096097.00', '52620561.00'],
    ['2020-01-01', undefined, undefined],
    ['2023-06-30', '2236731.00', '55991099.00'],
    ['2025-12-31', '2389585.00', '59880179.00'],
    ['2026-01-01', undefined, undefined],
  ])('on %s is %s for goods and services and %s for works', (on, goodsAndServices, works) => {
    expect(euThresholdOn(FIRST_THRESHOLDS, 'GOODS_SERVICES', day(on))?.amount).toBe(goodsAndServices);
    expect(euThresholdOn(FIRST_THRESHOLDS, 'WORKS', day(on))?.amount).toBe(works);
  });

  it('is the one that begins last where two overlap', () => {
    const [first] = FIRST_THRESHOLDS;
    const corrected = { ...first!, validFrom: day('2019-01-01'), amount: parseMoney('2000000.00') };
    expect(thresholdOn([corrected, first!], first!.kind, day('2019-06-01'))).toBe(corrected);
    expect(thresholdOn([first!, corrected], first!.kind, day('2019-06-01'))).toBe(corrected);
    expect(thresholdOn([first!, corrected], first!.kind, day('2018-06-01'))).toBe(first);
  });

  it('TH of 2024 and 2025 is derived from the euro amount and marked as not verified', () => {
    const { eurRate, check_443000, derived_221000 } = contractFigures.derivedThreshold;
    const inKronor = (euro: number) =>
      roundTo(exact(parseDecimal(eurRate)).times(euro), 0, 'HALF_AWAY_FROM_ZERO').toFixed();
    expect(inKronor(443_000)).toBe(check_443000); // a published pair, which shows the rate
    expect(inKronor(221_000)).toBe(derived_221000);
    const row = euThresholdOn(FIRST_THRESHOLDS, 'GOODS_SERVICES', day('2024-07-01'));
    expect(row).toMatchObject({ amount: `${derived_221000}.00`, isVerified: false });
  });
});

describe('the thresholds that an installation begins with', () => {
  it.each(Object.values(ThresholdKind))('of %s do not overlap, and each has a source', (kind) => {
    const rows = FIRST_THRESHOLDS.filter((row) => row.kind === kind);
    for (const row of rows) {
      expect(row.source).not.toBe('');
      const next = rows.filter((other) => other.validFrom > row.validFrom);
      expect(next.every((other) => row.validTo !== null && other.validFrom >= addDays(row.validTo, 1))).toBe(true);
    }
  });
});
