import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleSupportEnd, supportEnd } from '../../../server/inventory/support-end.ts';
import { parseLocalDate } from '../../../server/values/local-date.ts';
import { days } from '../values/arbitraries.ts';

const known = fc.record({ asset: fc.option(days()), model: fc.option(days()), productCycle: fc.option(days()) });

describe('the support end of an asset', () => {
  it('is unknown when nobody knows', () => {
    expect(supportEnd({ asset: null, model: null, productCycle: null })).toBeNull();
  });

  it('is what the nearest that knows says, and names it', () => {
    fc.assert(
      fc.property(known, (given) => {
        const nearest = (['asset', 'model', 'productCycle'] as const).find((name) => given[name] !== null);
        const source = { asset: 'ASSET', model: 'MODEL', productCycle: 'PRODUCT_CYCLE' } as const;
        expect(supportEnd(given)).toEqual(nearest ? { day: given[nearest], source: source[nearest] } : null);
      }),
    );
  });
});

describe('the support end of a product cycle', () => {
  const active = parseLocalDate('2024-01-01');
  const security = parseLocalDate('2026-01-01');

  it.each([
    // active support, security support, what counts
    [active, security, security],
    [null, security, security],
    [active, null, active],
    // Security support ended on a day not told: active support had ended by then.
    [active, true, active],
    [true, true, null],
    // Security support goes on: the end of active support is not the end.
    [active, false, null],
    [false, false, null],
    [null, null, null],
  ])('active support until %s and security support until %s end on %s', (untilActive, untilSecurity, end) => {
    expect(cycleSupportEnd(untilActive, untilSecurity)).toBe(end);
  });
});
