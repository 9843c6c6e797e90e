import type { EntityManager } from '@mikro-orm/postgresql';
import { keepAfterWrites } from '../../access/after-writes.ts';
import type { RecordedWrite } from '../../access/audit.ts';
import { runIn, type Run } from '../../api/read/transaction.ts';
import { inTurn } from '../../api/write/in-turn.ts';
import type { Share } from '../../services/dependencies/share.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { CostStream } from '../figures/cost-stream.ts';
import { capitalCosts } from './capital-cost.ts';
import { Ground, type FigureRecord } from './ground.reading.ts';
import { keptRows, type RecordAmount, type StreamMonth } from './kept-rows.ts';
import { recordsAbove } from './records-above.reading.ts';
import { storeFigures } from './store-figures.commands.ts';
import { COST_GROUND, touchedBy, type Touched } from './touched.reading.ts';

/**
 * Keeps the stored months and flows right after writes of what they follow from: works out anew the months that are touched,
 * of the records that are touched and of all that stand on those. What comes to these from others is taken as it is stored.
 * One transaction after the other, so that each builds on what those before it have written.
 */
export async function keepFigures(em: EntityManager, writes: readonly RecordedWrite[]): Promise<void> {
  const run = runIn(em);
  const touched = await touchedBy(run, writes);
  if (!touched.length) return;
  await inTurn(em, 'economy.allocation');
  const ground = new Ground(run);
  const named = [...new Set(touched.map(({ record }) => record))];
  const records = await ground.records(named);
  const capital = await spreadCosts(ground, records, touched);
  const months = await monthsOf(run, touched, capital);
  if (months.length) await workOut(run, ground, named, months);
}

/** The months that are touched: those that are named, those in which a record has a stored cost, those of spread costs. */
async function monthsOf(
  run: Run,
  touched: readonly Touched[],
  capital: readonly RecordAmount[],
): Promise<StreamMonth[]> {
  const single = touched.filter(({ stream, first, last }) => stream !== null && first !== null && first === last);
  const ranges = touched.filter((each) => !single.includes(each));
  const stored = ranges.length
    ? ((await run(
        `select distinct c.stream, c.month from unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) as t(record, stream, first, last)
         join cost_month c on c.record_id = t.record and c.stream = coalesce(t.stream, c.stream)
           and c.month between coalesce(t.first, c.month) and coalesce(t.last, c.month)`,
        [
          ranges.map(({ record }) => record),
          ranges.map(({ stream }) => stream),
          ranges.map(({ first }) => first),
          ranges.map(({ last }) => last),
        ],
      )) as StreamMonth[])
    : [];
  const named = single.map(({ stream, first }) => ({ stream: stream as CostStream, month: first as YearMonth }));
  const all = [...named, ...stored, ...capital].map(({ stream, month }): StreamMonth => ({ stream, month }));
  return [...new Map(all.map((each) => [`${each.stream} ${each.month}`, each])).values()];
}

/** The spread acquisition costs of the assets that are touched by that. */
async function spreadCosts(
  ground: Ground,
  records: readonly FigureRecord[],
  touched: readonly Touched[],
): Promise<RecordAmount[]> {
  const wanted = new Set(touched.filter(({ stream }) => stream === 'CAPITAL').map(({ record }) => record));
  return wanted.size
    ? capitalOf(
        ground,
        records.filter(({ id }) => wanted.has(id)),
      )
    : [];
}

/** The acquisition costs of assets that share cost, by month. */
export async function capitalOf(ground: Ground, records: readonly FigureRecord[]): Promise<RecordAmount[]> {
  const shared = records.filter(({ isShared, purchaseCost }) => isShared && purchaseCost !== null);
  if (!shared.length) return [];
  const lives = await ground.lives();
  return shared.flatMap(({ id, category, purchaseDate, purchaseCost }) =>
    category === null
      ? []
      : capitalCosts({ category, purchaseDate, purchaseCost }, lives).map(({ month, amount }): RecordAmount => ({
          record: id,
          stream: 'CAPITAL',
          month,
          amount,
        })),
  );
}

async function workOut(
  run: Run,
  ground: Ground,
  touched: readonly string[],
  months: readonly StreamMonth[],
): Promise<void> {
  const keys = await recordsAbove(run, touched, {
    streams: [...new Set(months.map(({ stream }) => stream))],
    months: [...new Set(months.map(({ month }) => month))],
  });
  const records = await ground.records(keys);
  const shares = await ground.shares(keys);
  const kinds = new Map(records.map(({ id, kind }) => [id, kind]));
  const isTouched = new Set(months.map(({ stream, month }) => `${stream} ${month}`));
  const capital = months.some(({ stream }) => stream === 'CAPITAL') ? await capitalOf(ground, records) : [];
  const rows = keptRows({
    months,
    shares,
    own: [
      ...(await ground.entries(keys, months)),
      ...capital.filter(({ stream, month }) => isTouched.has(`${stream} ${month}`)),
    ],
    outside: await ground.outside(keys, months),
    ...(await measuresOf(ground, shares, months)),
  });
  await storeFigures(run, { months, records: keys }, rows, (record) => kinds.get(record));
}

/** What shares are measured by, of those that take over cost. */
export async function measuresOf(ground: Ground, shares: readonly Share[], months: readonly StreamMonth[]) {
  const dependentsBy = (basis: Share['basis']) => [
    ...new Set(shares.filter((share) => share.basis === basis).map(({ dependent }) => dependent)),
  ];
  const [users, buyers] = [dependentsBy('USAGE'), dependentsBy('ACQUISITION_COST')];
  const named = [...new Set(months.map(({ month }) => month))];
  const usage = users.length ? await ground.usage(users, named) : [];
  const costs = buyers.length ? await ground.acquisitionCosts(buyers) : [];
  const byMonth = Map.groupBy(usage, ({ month }) => month);
  return {
    usageIn: (month: YearMonth) =>
      new Map(byMonth.get(month)?.map(({ service, quantity }) => [service, quantity] as const)),
    acquisitionCost: new Map(costs.map(({ id, cost }) => [id, cost] as const)),
  };
}

keepAfterWrites(COST_GROUND, keepFigures);
