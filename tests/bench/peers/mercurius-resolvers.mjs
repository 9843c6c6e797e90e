const ASSET = `a.id, a.tag, a.name, a.status, a.category, a.serial_number as "serialNumber", a.purchase_date as "purchaseDate",
  a.purchase_cost as "purchaseCost", a.support_end as "supportEnd", a.note, a.version, a.site_id, a.model_id, a.supplier_id`;
const CONTRACT = 'c.id, c.number, c.name, c.start, c.supplier_id';
const COVERED = `select asset_id from contract_coverage where contract_id = $1
  union all select a.id from contract_coverage v join asset a on a.model_id = v.asset_model_id where v.contract_id = $1
  union all select a.id from contract_coverage v join asset a on a.site_id = v.site_id where v.contract_id = $1`;
const STOOD_ON = 'select on_asset_id from dependency where dependent_service_id = $1';
const COST = `select substr(month, 1, 4)::int as year, sum(own + received) as cost from cost_month
  where record_id = $1 and stream in ('ACTUAL', 'CAPITAL') and month between $2 and $3 group by 1`;
const BENEFIT = `select substr(month, 1, 4)::int as year, sum(amount) filter (where certainty = 'GREEN') as benefit
  from benefit_month where record_id = $1 and scenario = 'ACTUAL' and month between $2 and $3 group by 1`;

/** Loads what records refer to by the id in a column: each once, whatever the number of records. */
const referred = (table, column) =>
  async function load(queries, { rows }) {
    const ids = [...new Set(queries.map(({ obj }) => obj[column]).filter(Boolean))];
    const found = await rows(`select id, name from ${table} where id = any($1::uuid[])`, [ids]);
    const byId = new Map(found.map((row) => [row.id, row]));
    return queries.map(({ obj }) => byId.get(obj[column]) ?? null);
  };

export const loaders = {
  Asset: {
    site: referred('site', 'site_id'),
    model: referred('asset_model', 'model_id'),
    supplier: referred('supplier', 'supplier_id'),
    async contracts(queries, { rows }) {
      const found = await rows(
        `select a.id as asset_id, c.* from unnest($1::uuid[], $2::uuid[], $3::uuid[]) a(id, model_id, site_id), lateral (
           select ${CONTRACT} from contract c where c.id in (
             select contract_id from contract_coverage where asset_id = a.id
             union all select contract_id from contract_coverage where asset_model_id = a.model_id
             union all select contract_id from contract_coverage where site_id = a.site_id)
           order by c.number limit 2) c order by c.number`,
        ['id', 'model_id', 'site_id'].map((column) => queries.map(({ obj }) => obj[column])),
      );
      const byAsset = Map.groupBy(found, (row) => row.asset_id);
      return queries.map(({ obj }) => byAsset.get(obj.id) ?? []);
    },
  },
  Contract: { supplier: referred('supplier', 'supplier_id') },
};

const range = (years) => [`${years[0]}-01`, `${years.at(-1)}-12`];
const sum = (amounts) => (amounts.length ? amounts.reduce((total, amount) => total + Number(amount), 0) : null);

/** The months from the first to the last. */
function monthsBetween(first, last) {
  const months = [];
  for (let month = first; month <= last;) {
    months.push(month);
    const [year, number] = month.split('-').map(Number);
    month = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }
  return months;
}

/** The overview of all services out of three statements, put together here. */
async function overview(_, { first, last }, { rows }) {
  const [services, costs, benefits] = await Promise.all([
    rows('select id, code, name from e_health_service order by code', []),
    rows(
      `select record_id, month, sum(own + received) as cost from cost_month
       where kind = 'SERVICE' and stream in ('ACTUAL', 'CAPITAL') and month between $1 and $2 group by 1, 2`,
      [first, last],
    ),
    rows(
      `select record_id, coalesce(sum(amount) filter (where certainty = 'GREEN'), 0) as green from benefit_month
       where of_kind = 'SERVICE' and scenario = 'ACTUAL' and month between $1 and $2 group by 1`,
      [first, last],
    ),
  ]);
  const months = monthsBetween(first, last);
  const costsOf = Map.groupBy(costs, (row) => row.record_id);
  const greenOf = new Map(benefits.map((row) => [row.record_id, row.green]));
  return services.map(({ id, code, name }) => {
    const byMonth = new Map((costsOf.get(id) ?? []).map((row) => [row.month, row.cost]));
    const cost = sum([...byMonth.values()]);
    const green = greenOf.get(id) ?? null;
    const net = cost === null || green === null ? null : green - cost;
    return { code, name, cost, months: months.map((month) => byMonth.get(month) ?? null), green, net };
  });
}

/** Counts of the values of a column among the assets of a category, with the names of what they refer to. */
const facet = (column, table) =>
  table
    ? `select k.value, t.name as label, k.count from (
         select ${column} as value, count(*) from asset where category = $1 group by 1 order by 2 desc, 1 limit 20
       ) k left join ${table} t on t.id = k.value order by k.count desc, k.value`
    : `select ${column} as value, ${column} as label, count(*) from asset where category = $1 group by 1
       order by 3 desc, 1 limit 20`;
const FACETS = { STATUS: facet('status'), SITE: facet('site_id', 'site'), SUPPLIER: facet('supplier_id', 'supplier') };

export const resolvers = {
  Query: {
    assetPage: (_, { category, status, site, after }, { rows }) =>
      rows(
        `select ${ASSET} from asset a where category = $1 and status = $2 and site_id = $3 and tag > $4 order by tag limit 50`,
        [category, status, site, after],
      ),
    contract: async (_, { id }, { rows }) =>
      (await rows(`select ${CONTRACT} from contract c where c.id = $1`, [id]))[0] ?? null,
    service: async (_, { id }, { rows }) =>
      (await rows('select id, code, name from e_health_service where id = $1', [id]))[0] ?? null,
    overview,
    search: (_, { text }, { rowsPlannedAnew }) =>
      rowsPlannedAnew(`select ${ASSET} from asset a where search_text like $1 order by tag limit 20`, [
        `%${text.toLowerCase()}%`,
      ]),
    notices: (_, { from, to }, { rows }) =>
      rows(
        `select ${CONTRACT}, s.safe_date as "safeDate", s.current_end as "currentEnd" from contract c, lateral (
           select * from contract_schedule s where s.schedule_id = c.schedule_id and s.until >= $1::date
           order by s.until limit 1) s
         where s.safe_date between $1::date and $2::date order by s.safe_date, c.id limit 200`,
        [from, to],
      ),
    facets: (_, { category }, { rows }) =>
      Promise.all(Object.entries(FACETS).map(async ([field, sql]) => ({ field, values: await rows(sql, [category]) }))),
  },
  Mutation: {
    updateAsset: async (_, { id, note }, { rows }) =>
      (
        await rows(
          `update asset a set note = $2, version = version + 1, updated_at = now() where id = $1 returning ${ASSET}`,
          [id, note],
        )
      )[0],
  },
  Contract: {
    assetCount: async ({ id }, _, { rows }) =>
      (await rows(`select count(*) as n from asset where id in (${COVERED})`, [id]))[0].n,
    assets: ({ id }, { first }, { rows }) =>
      rows(`select ${ASSET} from asset a where a.id in (${COVERED}) order by a.tag limit $2`, [id, first]),
    costByYear: async ({ id }, { years }, { rows }) => {
      const costOf = new Map((await rows(COST, [id, ...range(years)])).map((row) => [row.year, row.cost]));
      return years.map((year) => ({ year, cost: costOf.get(year) ?? null }));
    },
  },
  Service: {
    assetCount: async ({ id }, _, { rows }) =>
      (await rows(`select count(*) as n from asset where id in (${STOOD_ON})`, [id]))[0].n,
    assets: ({ id }, { first }, { rows }) =>
      rows(`select ${ASSET} from asset a where a.id in (${STOOD_ON}) order by a.tag limit $2`, [id, first]),
    contracts: ({ id }, { first }, { rows }) =>
      rows(
        `select ${CONTRACT} from contract c
         where c.id in (select on_contract_id from dependency where dependent_service_id = $1) order by c.number limit $2`,
        [id, first],
      ),
    years: async ({ id }, { years }, { rows }) => {
      const [costs, benefits] = await Promise.all([
        rows(COST, [id, ...range(years)]),
        rows(BENEFIT, [id, ...range(years)]),
      ]);
      const costOf = new Map(costs.map((row) => [row.year, row.cost]));
      const benefitOf = new Map(benefits.map((row) => [row.year, row.benefit ?? 0]));
      return years.map((year) => {
        const [cost, benefit] = [costOf.get(year) ?? null, benefitOf.get(year) ?? null];
        return { year, cost, benefit, net: cost === null || benefit === null ? null : benefit - cost };
      });
    },
  },
};
