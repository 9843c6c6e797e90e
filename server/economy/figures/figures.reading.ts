import { batched } from '../../api/read/batch.ts';
import { readJson } from '../../api/read/read-json.ts';
import type { RequestContext } from '../../api/context.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { Period } from '../period.ts';
import type { Scenario } from '../scenario.ts';
import { streamsOf } from './cost-stream.ts';
import type { StreamCost } from './record-cost.ts';

/** What figures cost of what an operation may cost: of a statement, and for each record that it is asked of. */
const STATEMENT_POINTS = 10;
const RECORD_POINTS = 2;

/** What is asked of records: in which months, and what of them. */
export interface Asked extends Period {
  readonly scenario: Scenario;
}

/** The months that a figure tells of, as it says them. */
export const told = ({ first, last, scenario }: Asked) => ({ scenario, firstMonth: first, lastMonth: last });

/** What is stored of a record's cost in the months that are asked for; of many records by one statement. */
export async function costsOf(context: RequestContext, key: string, asked: Asked): Promise<readonly StreamCost[]> {
  const found = await batched(context, `cost ${written(asked)}`, key, (keys) =>
    readRows<StreamCost>(
      context,
      keys,
      { ...asked, streams: streamsOf(asked.scenario) },
      (given) => `select m.record_id as key, json_build_object('stream', m.stream, 'month', m.month, 'own', m.own::text,
          'received', m.received::text, 'kept', m.kept::text, 'keptBecause', m.kept_because) as row
        from cost_month m
        where m.record_id = any(${given('keys', 'uuid[]')}) and m.stream = any(${given('streams', 'text[]')})
          and m.month between ${given('first', 'text')} and ${given('last', 'text')}`,
    ),
  );
  return found ?? [];
}

/** How much a service was used in a month, all units together. */
export interface MonthQuantity {
  readonly month: YearMonth;
  readonly quantity: Decimal;
}

/** A service's usage by its own measure in the months that are asked for; of many services by one statement. */
export async function usageOf(context: RequestContext, key: string, period: Period): Promise<readonly MonthQuantity[]> {
  const found = await batched(context, `usage ${period.first} ${period.last}`, key, (keys) =>
    readRows<MonthQuantity>(
      context,
      keys,
      period,
      (given) => `select u.service_id as key, json_build_object('month', u.month,
          'quantity', trim_scale(sum(u.quantity))::text) as row
        from service_usage u join e_health_service s on s.id = u.service_id and s.usage_measure = u.measure
        where u.service_id = any(${given('keys', 'uuid[]')})
          and u.month between ${given('first', 'text')} and ${given('last', 'text')}
        group by u.service_id, u.month`,
    ),
  );
  return found ?? [];
}

/** Rows by the key of the record that they are of; the SQL gives `key` and, as JSON, `row`. */
async function readRows<Row>(
  context: RequestContext,
  keys: readonly string[],
  given: object,
  sql: (given: (name: string, cast: string) => string) => string,
): Promise<ReadonlyMap<string, Row[]>> {
  const points = STATEMENT_POINTS + RECORD_POINTS * keys.length;
  const rows = await readJson<Record<string, Row[]> | null>(
    context,
    points,
    { ...given, keys },
    (_statement, value) =>
      `select json_object_agg(key, rows) from (select key, json_agg(row) as rows from (${sql(value)}) r group by key) k`,
  );
  return new Map(Object.entries(rows ?? {}));
}

const written = ({ first, last, scenario }: Asked) => `${scenario} ${first} ${last}`;
