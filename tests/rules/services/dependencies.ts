import type { Dependency } from '../../../server/services/dependencies/dependency.ts';
import { parseYearMonth } from '../../../server/values/year-month.ts';

/** 'Visits > Storage' from a month to another, or without end; the text is also the id. */
export function dependency(text: string, from = '2026-01', to: string | null = null): Dependency {
  const [dependent = '', dependsOn = ''] = text.split(' > ');
  return {
    id: text,
    dependent,
    dependsOn,
    validFrom: parseYearMonth(from),
    validTo: to === null ? null : parseYearMonth(to),
  };
}
