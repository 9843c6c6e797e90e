import type { Gathered, RowsOf } from '../api/read/record.ts';
import { serviceUsages } from './service-usage.record.ts';

/**
 * SQL of how much services were used, by `service_id` and `month`: all units and sources together, by the measure that the
 * service itself is counted by. What unit cost divides by, and what shares by usage weigh by.
 * @param services SQL of the services to count, to select from under an alias
 */
export function monthlyUsage(services: string, rows: RowsOf): string {
  return `select u.service_id, u.month, sum(u.quantity) as quantity
    from ${services} s join ${rows(serviceUsages)} u on u.service_id = s.id and u.measure = s.usage_measure
    group by u.service_id, u.month`;
}

/** A service's usage by month, as text: { "2026-03": "1520" }. */
export const usageByMonth: Gathered = {
  name: 'usageByMonth',
  sql: (alias, { rows }) => `(select coalesce(json_object_agg(m.month, trim_scale(m.quantity)::text), '{}')
    from (${monthlyUsage(`(select ${alias}.id, ${alias}.usage_measure)`, rows)}) m)`,
};
