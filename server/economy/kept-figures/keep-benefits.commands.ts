import type { EntityManager } from '@mikro-orm/postgresql';
import { keepAfterWrites } from '../../access/after-writes.ts';
import type { RecordedWrite } from '../../access/audit.ts';
import { runIn, type Run } from '../../api/read/transaction.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import { benefitEntries } from '../benefits/benefit-entry.record.ts';
import { benefits } from '../benefits/benefit.record.ts';

/** Keeps the stored sums of benefits right after writes of them: works out anew those of the records that are touched. */
export async function keepBenefits(em: EntityManager, writes: readonly RecordedWrite[]): Promise<void> {
  const run = runIn(em);
  const keysOf = (record: unknown) => writes.filter((each) => each.record === record).map(({ recordId }) => recordId);
  const owners = (await run(
    `with touched as (
       select benefit_id as id from benefit_entry where id = any($1::uuid[])
       union select benefit_id from benefit_entry_past where id = any($1::uuid[])
       union select unnest($2::uuid[]))
     select coalesce(b.service_id, b.contract_id, b.asset_id) as id from benefit b join touched using (id)
     union select coalesce(b.service_id, b.contract_id, b.asset_id) from benefit_past b join touched using (id)`,
    [keysOf(benefitEntries), keysOf(benefits)],
  )) as { id: string }[];
  if (!owners.length) return;
  await inTurn(em, 'economy.allocation');
  await storeBenefits(
    run,
    owners.map(({ id }) => id),
  );
}

/** Stores the sums of benefits of these records, or of all; gives how many rows were not right. */
export async function storeBenefits(run: Run, records: readonly string[] | null): Promise<number> {
  const of = (column: string, kind: string) =>
    `select b.id, b.${column} as record_id, '${kind}' as of_kind, b.kind, b.certainty
     from benefit b where b.${column} is not null and ($1::uuid[] is null or b.${column} = any($1::uuid[]))`;
  const [row] = (await run(
    `with given as materialized (
       select b.record_id, e.scenario, e.month, b.kind, b.certainty, b.of_kind, sum(e.amount) as amount
       from (${of('service_id', 'SERVICE')} union all ${of('contract_id', 'CONTRACT')} union all ${of('asset_id', 'ASSET')}) b
       join benefit_entry e on e.benefit_id = b.id and e.amount is not null
       group by 1, 2, 3, 4, 5, 6
     ),
     gone as (
       delete from benefit_month m where ($1::uuid[] is null or m.record_id = any($1::uuid[]))
         and (m.record_id, m.scenario, m.month, m.kind, m.certainty) not in (
           select record_id, scenario, month, kind, certainty from given)
       returning 1
     ),
     put as (
       insert into benefit_month (record_id, scenario, month, kind, certainty, of_kind, amount)
       select record_id, scenario, month, kind, certainty, of_kind, amount from given
       on conflict (record_id, scenario, month, kind, certainty) do update set of_kind = excluded.of_kind, amount = excluded.amount
       where (benefit_month.of_kind, benefit_month.amount) is distinct from (excluded.of_kind, excluded.amount)
       returning 1
     )
     select ((select count(*) from gone) + (select count(*) from put))::integer as count`,
    [records],
  )) as { count: number }[];
  return row?.count ?? 0;
}

keepAfterWrites([benefits, benefitEntries], keepBenefits);
