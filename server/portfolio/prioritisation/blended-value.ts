import { decimalOf, type Decimal } from '../../values/decimal.ts';
import { exact } from '../../values/exact.ts';
import type { Money } from '../../values/money.ts';
import { ratioOf, type Percent } from '../../values/rate.ts';

/** One of the things that a blend values, such as net present value or the weighted score, by initiative. */
export interface BlendPart {
  readonly share: Percent;
  readonly values: ReadonlyMap<string, Money | Decimal>;
  /** What the largest size is taken from; the values themselves when left out. */
  readonly scale?: ReadonlyMap<string, Money | Decimal>;
}

/**
 * SEK and points cannot be added; so each part is first told in points of its largest size among the initiatives, which is
 * 100, and the parts are then added by their shares. With six decimals. What a part has no value for counts as 0 in it.
 */
export function blendedValues(parts: readonly BlendPart[]): Map<string, Decimal> {
  const codes = new Set(parts.flatMap(({ values }) => [...values.keys()]));
  const scaled = parts.map(({ share, values, scale = values }) => {
    const largest = [...scale.values()].reduce((most, value) => {
      const size = exact(value).abs();
      return size.gt(most) ? size : most;
    }, exact(0));
    return { share: ratioOf(share), values, largest };
  });
  return new Map(
    [...codes].toSorted().map((code) => {
      const blend = scaled.reduce((sum, { share, values, largest }) => {
        const value = values.get(code);
        if (value === undefined || largest.isZero()) return sum;
        return sum.plus(exact(value).div(largest).times(100).times(share));
      }, exact(0));
      return [code, decimalOf(blend, 6, 'HALF_AWAY_FROM_ZERO')];
    }),
  );
}
