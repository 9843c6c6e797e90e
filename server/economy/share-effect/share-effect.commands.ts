import type { EntityManager } from '@mikro-orm/postgresql';
import { runIn, type Run } from '../../api/read/transaction.ts';
import type { Flush } from '../../api/write/write.ts';
import { endsOf } from '../../services/dependencies/dependency.commands.ts';
import type { Dependency } from '../../services/dependencies/dependency.entity.ts';
import { monthRange } from '../../values/year-month.ts';
import { streamsOf } from '../figures/cost-stream.ts';
import type { Asked } from '../figures/figures.reading.ts';
import { recordsAbove } from '../kept-figures/records-above.reading.ts';
import { costMoves, type CostMove, type MonthSums } from './cost-moves.ts';

/**
 * What writing a dependency moves of costs. Both are read in the transaction of the write: what is stored before it, and what
 * is kept right after it.
 * @param write makes or changes the dependency, without writing it
 */
export async function shareEffect(
  em: EntityManager,
  flush: Flush,
  asked: Asked,
  write: () => Promise<Dependency>,
): Promise<CostMove[]> {
  const run = runIn(em);
  const dependency = await write();
  const { dependent, dependsOn } = endsOf(dependency);
  const when = { streams: streamsOf(asked.scenario), months: monthRange(asked.first, asked.last) };
  // What stands on the two stands on them before and after: the change lies between them.
  const records = await recordsAbove(run, [dependent, dependsOn], when);
  const before = await monthsOf(run, asked, records);
  await flush();
  const after = await monthsOf(run, asked, records);
  return costMoves(before, after);
}

async function monthsOf(run: Run, { first, last, scenario }: Asked, records: readonly string[]): Promise<MonthSums[]> {
  return (await run(
    `select record_id as record, month, sum(own + received)::text as full, sum(kept)::text as kept
     from cost_month
     where record_id = any($1::uuid[]) and stream = any($2::text[]) and month between $3 and $4
     group by 1, 2`,
    [records, streamsOf(scenario), first, last],
  )) as MonthSums[];
}
