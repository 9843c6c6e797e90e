import type { Run } from '../../api/read/transaction.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { CostStream } from '../figures/cost-stream.ts';
import { DEPENDENT } from './ground.reading.ts';

/** These records and all that stand on them along shares, or along what is stored of shares that are no more. */
export async function recordsAbove(
  run: Run,
  records: readonly string[],
  { streams, months }: { readonly streams: readonly CostStream[]; readonly months: readonly YearMonth[] },
): Promise<string[]> {
  const upOn = (column: string) =>
    `select ${DEPENDENT} as id from dependency d where d.${column} = up.id and d.basis is not null`;
  const rows = (await run(
    `with recursive up (id) as (
       select unnest($1::uuid[])
       union
       select n.id from up cross join lateral (
         ${upOn('on_service_id')} union all ${upOn('on_asset_id')} union all ${upOn('on_contract_id')}
         union all select f.to_id from cost_flow f where f.from_id = up.id and f.stream = any($2::text[]) and f.month = any($3::text[])
       ) n
     ) select id from up`,
    [records, streams, months],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
