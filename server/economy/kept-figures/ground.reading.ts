import type { Run } from '../../api/read/transaction.ts';
import type { AssetCategory } from '../../inventory/asset-category.ts';
import type { Share } from '../../services/dependencies/share.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import type { YearMonth } from '../../values/year-month.ts';
import type { FigureOf } from '../figures/cost-stream.ts';
import type { CategoryLife } from './capital-cost.ts';
import type { RecordAmount, StreamMonth } from './kept-rows.ts';

/** A record that figures are kept of. */
export interface FigureRecord {
  readonly id: string;
  readonly kind: FigureOf;
  /** Of assets. */
  readonly category: AssetCategory | null;
  readonly purchaseDate: LocalDate | null;
  readonly purchaseCost: Money | null;
  /** Whether a share of cost goes from or to it: only then is an asset's acquisition cost spread. */
  readonly isShared: boolean;
}

/** SQL of the ends of a dependency. */
export const DEPENDENT = 'coalesce(d.dependent_service_id, d.dependent_asset_id)';
export const DEPENDS_ON = 'coalesce(d.on_service_id, d.on_asset_id, d.on_contract_id)';
const OWNER = 'coalesce(e.service_id, e.contract_id, e.asset_id)';

const shareColumns = `d.id, ${DEPENDENT} as dependent, ${DEPENDS_ON} as "dependsOn", d.first_month as "validFrom",
  d.last_month as "validTo", d.basis, trim_scale(d.value)::text as value`;

const assetColumns = `a.id, 'ASSET' as kind, a.category, a.purchase_date::text as "purchaseDate",
  a.purchase_cost::text as "purchaseCost"`;
const others = (table: string, kind: FigureOf) =>
  `select r.id, '${kind}' as kind, null as category, null as "purchaseDate", null as "purchaseCost", false as "isShared" from ${table} r`;

/** Reads rows by SQL; the values are named $1, $2 … */
const reader =
  (run: Run) =>
  async <Row>(text: string, ...values: readonly unknown[]): Promise<Row[]> =>
    (await run(text, values)) as Row[];

/** What the figures of some records follow from. */
export class Ground {
  readonly #read: ReturnType<typeof reader>;

  constructor(run: Run) {
    this.#read = reader(run);
  }

  /** All shares of what these records cost. */
  shares(records: readonly string[]): Promise<Share[]> {
    return this.#read(
      `select ${shareColumns} from dependency d where d.basis is not null and d.id in (
         select id from dependency where on_service_id = any($1::uuid[]) union all
         select id from dependency where on_asset_id = any($1::uuid[]) union all
         select id from dependency where on_contract_id = any($1::uuid[]))`,
      records,
    );
  }

  /** Every share there is. */
  allShares(): Promise<Share[]> {
    return this.#read(`select ${shareColumns} from dependency d where d.basis is not null`);
  }

  /** What these records are; those that are no more are left out. */
  records(keys: readonly string[]): Promise<FigureRecord[]> {
    return this.#read(
      `${others('e_health_service', 'SERVICE')} where r.id = any($1::uuid[])
       union all ${others('contract', 'CONTRACT')} where r.id = any($1::uuid[])
       union all select ${assetColumns}, exists (
         select from dependency d where d.on_asset_id = a.id and d.basis is not null
         union all select from dependency d where d.dependent_asset_id = a.id and d.basis is not null) as "isShared"
       from asset a where a.id = any($1::uuid[])`,
      keys,
    );
  }

  /** All records that have entries or shares. */
  allRecords(): Promise<FigureRecord[]> {
    return this.#read(
      `with shared as (
         select d.dependent_asset_id as id from dependency d where d.basis is not null and d.dependent_asset_id is not null
         union select d.on_asset_id from dependency d where d.basis is not null and d.on_asset_id is not null
       )
       ${others('e_health_service', 'SERVICE')} union all ${others('contract', 'CONTRACT')}
       union all select ${assetColumns}, s.id is not null as "isShared"
       from asset a left join shared s on s.id = a.id
       where s.id is not null or exists (select from cost_entry e where e.asset_id = a.id)`,
    );
  }

  lives(): Promise<CategoryLife[]> {
    return this.#read(`select category, months, first_day::text as "firstDay" from useful_life`);
  }

  /** The sums of these records' entries in months of scenarios. */
  entries(records: readonly string[], months: readonly StreamMonth[]): Promise<RecordAmount[]> {
    const of = (column: string) =>
      `select e.${column} as record, e.scenario, e.month, e.amount from cost_entry e where e.${column} = any($1::uuid[])`;
    return this.#read(
      `select e.record, e.scenario as stream, e.month, sum(e.amount)::text as amount
       from (${of('service_id')} union all ${of('contract_id')} union all ${of('asset_id')}) e
       join unnest($2::text[], $3::text[]) as m(stream, month) on m.stream = e.scenario and m.month = e.month
       group by 1, 2, 3`,
      records,
      months.map(({ stream }) => stream),
      months.map(({ month }) => month),
    );
  }

  /** The sums of all entries of a month. */
  entriesIn({ stream, month }: StreamMonth): Promise<RecordAmount[]> {
    return this.#read(
      `select ${OWNER} as record, e.scenario as stream, e.month, sum(e.amount)::text as amount
       from cost_entry e where e.scenario = $1 and e.month = $2 group by 1, 2, 3`,
      stream,
      month,
    );
  }

  /** What is stored of what comes to these records from others. */
  outside(records: readonly string[], months: readonly StreamMonth[]): Promise<RecordAmount[]> {
    return this.#read(
      `select f.to_id as record, f.stream, f.month, sum(f.amount)::text as amount
       from cost_flow f join unnest($2::text[], $3::text[]) as m(stream, month) on m.stream = f.stream and m.month = f.month
       where f.to_id = any($1::uuid[]) and f.from_id <> all($1::uuid[])
       group by 1, 2, 3`,
      records,
      months.map(({ stream }) => stream),
      months.map(({ month }) => month),
    );
  }

  /** How much services were used in months, by the measures that they are counted by. */
  usage(
    services: readonly string[],
    months: readonly YearMonth[],
  ): Promise<{ service: string; month: YearMonth; quantity: Decimal }[]> {
    return this.#read(
      `select u.service_id as service, u.month, trim_scale(sum(u.quantity))::text as quantity
       from service_usage u join e_health_service s on s.id = u.service_id and s.usage_measure = u.measure
       where u.service_id = any($1::uuid[]) and u.month = any($2::text[])
       group by 1, 2`,
      services,
      months,
    );
  }

  /** What assets cost to buy, where that is known. */
  acquisitionCosts(assets: readonly string[]): Promise<{ id: string; cost: Money }[]> {
    return this.#read(
      `select id, purchase_cost::text as cost from asset where id = any($1::uuid[]) and purchase_cost is not null`,
      assets,
    );
  }
}
