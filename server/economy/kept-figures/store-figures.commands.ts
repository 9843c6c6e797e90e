import type { Run } from '../../api/read/transaction.ts';
import type { FigureOf } from '../figures/cost-stream.ts';
import type { KeptRows, StreamMonth } from './kept-rows.ts';

/** Rows at a time, so that no statement is larger than a server takes. */
const BATCH = 20_000;

/** The months and records whose figures are to be exactly those that are given: all records where none are named. */
export interface StoredPart {
  readonly months: readonly StreamMonth[];
  readonly records: readonly string[] | null;
}

/**
 * Stores costs and flows, and takes away what else was stored of the part; what is so already is left alone. Gives how many
 * rows were not right.
 */
export async function storeFigures(
  run: Run,
  part: StoredPart,
  { months, flows }: KeptRows,
  kindOf: (record: string) => FigureOf | undefined,
): Promise<number> {
  const costs = months.flatMap((month) => {
    const kind = kindOf(month.record);
    return kind ? [{ ...month, kind }] : [];
  });
  return (
    (await takeAway(
      run,
      'cost_month',
      'record_id',
      part,
      costs.map(({ record, stream, month }) => [record, stream, month]),
    )) +
    (await takeAway(
      run,
      'cost_flow',
      'dependency_id',
      part,
      flows.map(({ dependency, stream, month }) => [dependency, stream, month]),
    )) +
    (await inBatches(costs, (rows) => count(run, PUT_MONTHS, rows))) +
    (await inBatches(flows, (rows) => count(run, PUT_FLOWS, rows)))
  );
}

const PUT_MONTHS = `with put as (
  insert into cost_month (record_id, stream, month, kind, own, received, kept, kept_because)
  select r.record, r.stream, r.month, r.kind, r.own, r.received, r.kept, r."keptBecause"
  from json_to_recordset($1::json) as r(record uuid, stream text, month text, kind text, own numeric, received numeric,
    kept numeric, "keptBecause" text)
  on conflict (record_id, stream, month) do update set kind = excluded.kind, own = excluded.own, received = excluded.received,
    kept = excluded.kept, kept_because = excluded.kept_because
  where (cost_month.kind, cost_month.own, cost_month.received, cost_month.kept, cost_month.kept_because)
    is distinct from (excluded.kind, excluded.own, excluded.received, excluded.kept, excluded.kept_because)
  returning 1) select count(*)::integer as count from put`;

const PUT_FLOWS = `with put as (
  insert into cost_flow (dependency_id, stream, month, from_id, to_id, amount)
  select r.dependency, r.stream, r.month, r."from", r."to", r.amount
  from json_to_recordset($1::json) as r(dependency uuid, stream text, month text, "from" uuid, "to" uuid, amount numeric)
  on conflict (dependency_id, stream, month) do update set from_id = excluded.from_id, to_id = excluded.to_id,
    amount = excluded.amount
  where (cost_flow.from_id, cost_flow.to_id, cost_flow.amount)
    is distinct from (excluded.from_id, excluded.to_id, excluded.amount)
  returning 1) select count(*)::integer as count from put`;

type Key = readonly [id: string, stream: string, month: string];

/** Takes away the part's rows that have none of these keys. */
async function takeAway(
  run: Run,
  table: 'cost_month' | 'cost_flow',
  key: string,
  { months, records }: StoredPart,
  right: readonly Key[],
): Promise<number> {
  const owner = table === 'cost_month' ? 'c.record_id' : 'c.from_id';
  const [row] = (await run(
    `with gone as (
       delete from ${table} c
       using unnest($1::text[], $2::text[]) as m(stream, month)
       where c.stream = m.stream and c.month = m.month and ($3::uuid[] is null or ${owner} = any($3::uuid[]))
         and (c.${key}, c.stream, c.month) not in (
           select * from unnest($4::uuid[], $5::text[], $6::text[]) as r(id, stream, month))
       returning 1)
     select count(*)::integer as count from gone`,
    [
      months.map(({ stream }) => stream),
      months.map(({ month }) => month),
      records,
      right.map(([id]) => id),
      right.map(([, stream]) => stream),
      right.map(([, , month]) => month),
    ],
  )) as { count: number }[];
  return row?.count ?? 0;
}

async function count(run: Run, text: string, rows: readonly object[]): Promise<number> {
  const [row] = (await run(text, [JSON.stringify(rows)])) as { count: number }[];
  return row?.count ?? 0;
}

async function inBatches<Row>(rows: readonly Row[], store: (rows: readonly Row[]) => Promise<number>): Promise<number> {
  let wrong = 0;
  for (let from = 0; from < rows.length; from += BATCH) wrong += await store(rows.slice(from, from + BATCH));
  return wrong;
}
