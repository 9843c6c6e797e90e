import { jsonFields, jsonRows } from '../../api/read/json-rows.ts';

const each = (alias: string, sql: string) => `(select ${sql} from jsonb_array_elements(${alias}.months) x)`;
const sum = (end: string) => (alias: string) =>
  each(alias, `coalesce(sum((x->>'${end}')::numeric), 0)::numeric(18, 2)`);

/** SQL of what follows from the months of a line of costs or benefits. */
export const totalsOfMonths = {
  totalLow: sum('low'),
  totalLikely: sum('likely'),
  totalHigh: sum('high'),
  firstMonth: (alias: string) => each(alias, `min(x->>'month')`),
  lastMonth: (alias: string) => each(alias, `max(x->>'month')`),
};

export const monthEstimates = { months: { from: jsonRows('months', jsonFields(['month', 'low', 'likely', 'high'])) } };
