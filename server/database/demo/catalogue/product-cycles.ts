import type { ProductCycle } from '../../../inventory/product-cycle.entity.ts';
import { type LocalDate, parseLocalDate } from '../../../values/local-date.ts';
import type { Records } from '../records.ts';
import { PRODUCTS } from './product-facts.ts';

/** Every product cycle by product and cycle, such as 'windows 10-22h2'. */
export function makeProductCycles(records: Records, day: LocalDate): ReadonlyMap<string, ProductCycle> {
  return new Map(
    PRODUCTS.flatMap(({ product, title, category, cycles }) =>
      cycles.map(([cycle, released, activeUntil, securityUntil, extendedUntil, latestRelease]) => {
        const made: ProductCycle = {
          ...records.madeOn(day),
          product,
          title,
          productCategory: category,
          cycle,
          releaseDate: dayOrNull(released),
          activeSupportEnd: dayOrNull(activeUntil),
          securitySupportEnd: dayOrNull(securityUntil),
          extendedSupportEnd: dayOrNull(extendedUntil),
          supportEnd: dayOrNull(securityUntil ?? activeUntil),
          latestRelease,
        };
        return [`${product} ${cycle}`, made] as const;
      }),
    ),
  );
}

function dayOrNull(text: string | null): LocalDate | null {
  return text === null ? null : parseLocalDate(text);
}
