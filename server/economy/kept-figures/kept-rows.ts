import type { Share } from '../../services/dependencies/share.ts';
import { addMoney, subtractMoney, ZERO_MONEY, type Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { allocateMonth } from '../allocation/allocate-month.ts';
import { shareGraph } from '../allocation/share-graph.ts';
import type { KeptReason, ShareMeasures } from '../allocation/share-parts.ts';
import type { CostStream } from '../figures/cost-stream.ts';

/** A month of a stream: what is allocated by itself. */
export interface StreamMonth {
  readonly stream: CostStream;
  readonly month: YearMonth;
}

/** A sum of a record in a month of a stream, SEK. */
export interface RecordAmount extends StreamMonth {
  readonly record: string;
  readonly amount: Money;
}

/** What the costs of records in some months follow from. */
export interface CostGround {
  readonly months: readonly StreamMonth[];
  /** All shares of what these records cost. Who takes over cost is among the records. */
  readonly shares: readonly Share[];
  /** The own costs of the records. */
  readonly own: readonly RecordAmount[];
  /** What comes to the records from others, whose costs are not worked out here. */
  readonly outside: readonly RecordAmount[];
  readonly usageIn: (month: YearMonth) => ShareMeasures['usage'];
  readonly acquisitionCost: ShareMeasures['acquisitionCost'];
}

/** What is stored of a record's cost in a month. */
export interface KeptMonth extends StreamMonth {
  readonly record: string;
  readonly own: Money;
  readonly received: Money;
  readonly kept: Money;
  readonly keptBecause: KeptReason | null;
}

/** What is stored of what went along a share. */
export interface KeptFlow extends StreamMonth {
  readonly dependency: string;
  readonly from: string;
  readonly to: string;
  readonly amount: Money;
}

export interface KeptRows {
  readonly months: readonly KeptMonth[];
  readonly flows: readonly KeptFlow[];
}

/** Works out what is stored: a month of each record that costs something itself or that cost comes to, and the flows. */
export function keptRows(ground: CostGround): KeptRows {
  const graph = shareGraph(ground.shares);
  const owns = Map.groupBy(ground.own, named);
  const outsides = Map.groupBy(ground.outside, named);
  const months: KeptMonth[] = [];
  const flows: KeptFlow[] = [];
  for (const { stream, month } of ground.months) {
    const name = named({ stream, month });
    const own = new Map(owns.get(name)?.map(({ record, amount }) => [record, amount]));
    const costs = new Map(own);
    for (const { record, amount } of outsides.get(name) ?? []) {
      costs.set(record, addMoney(costs.get(record) ?? ZERO_MONEY, amount));
    }
    if (!costs.size) continue;
    const { usageIn, acquisitionCost } = ground;
    const allocated = allocateMonth(graph, month, { ownCost: costs, usage: usageIn(month), acquisitionCost });
    const reached = new Set(costs.keys());
    for (const { share, from, to, amount } of allocated.flows) {
      reached.add(to);
      flows.push({ stream, month, dependency: share, from, to, amount });
    }
    for (const { record, full, kept, keptBecause } of allocated.records.values()) {
      if (!reached.has(record)) continue;
      const spent = own.get(record) ?? ZERO_MONEY;
      months.push({ stream, month, record, own: spent, received: subtractMoney(full, spent), kept, keptBecause });
    }
  }
  return { months, flows };
}

const named = ({ stream, month }: StreamMonth) => `${stream} ${month}`;
