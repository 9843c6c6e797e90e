import type { Run } from '../../api/read/transaction.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Scenario } from '../scenario.ts';
import { storeBenefits } from './keep-benefits.commands.ts';
import { capitalOf, measuresOf } from './keep-figures.commands.ts';
import { Ground } from './ground.reading.ts';
import { keptRows, type RecordAmount, type StreamMonth } from './kept-rows.ts';
import { storeFigures } from './store-figures.commands.ts';

/** Works out all stored figures anew, month by month, and corrects those that are wrong; gives how many rows were. */
export async function rebuildFigures(run: Run): Promise<{ costFigures: number; benefitFigures: number }> {
  await run(`select pg_advisory_xact_lock(hashtext('hemtag.economy.allocation'))`, []);
  const ground = new Ground(run);
  const records = await ground.allRecords();
  const shares = await ground.allShares();
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]));
  const capital = Map.groupBy(await capitalOf(ground, records), ({ month }) => month);
  const months = (await run(
    `select scenario as stream, month from cost_entry group by 1, 2 union select stream, month from cost_month group by 1, 2`,
    [],
  )) as StreamMonth[];
  const spread = [...capital.keys()].map((month): StreamMonth => ({ stream: 'CAPITAL', month }));
  const all = new Map([...months, ...spread].map((each) => [`${each.stream} ${each.month}`, each]));
  let costFigures = 0;
  for (const each of all.values()) {
    const own = await ownIn(ground, each, capital);
    const measures = await measuresOf(ground, shares, [each]);
    const rows = keptRows({ months: [each], shares, own, outside: [], ...measures });
    costFigures += await storeFigures(run, { months: [each], records: null }, rows, (record) => kinds.get(record));
  }
  return { costFigures, benefitFigures: await storeBenefits(run, null) };
}

async function ownIn(
  ground: Ground,
  month: StreamMonth,
  capital: ReadonlyMap<YearMonth, readonly RecordAmount[]>,
): Promise<readonly RecordAmount[]> {
  return month.stream in Scenario ? ground.entriesIn(month) : (capital.get(month.month) ?? []);
}
