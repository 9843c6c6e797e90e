import type { Fields, Page, Question } from './question.ts';

const TOP = 20;

/** What PostgreSQL counts together by grouping sets is told apart by grouping(). */
const facet = (bit: number, column: string, table?: string) => `
  (select coalesce(json_agg(json_build_object('value', k.value, 'label', ${table ? 't.name' : 'k.value'}, 'count', k.count)
    order by k.count desc, k.value), '[]')
   from (select ${column} as value, count from counted where place = ${bit} order by count desc, ${column} limit ${TOP}) k
   ${table ? `left join ${table} t on t.id = k.value` : ''})`;

export const facets: Question = {
  name: 'facets',
  title: 'facets of the assets of a category by status, site and supplier, with names',
  variables: async () => [{ category: 'COMPUTER' }, { category: 'MEDICAL_DEVICE' }, { category: 'NETWORK' }],
  limit: {
    parameters: ['category'],
    sql: `with counted as materialized (
        select grouping(status, site_id, supplier_id) as place, status, site_id, supplier_id, count(*) as count
        from asset where category = $1 group by grouping sets ((status), (site_id), (supplier_id)))
      select json_build_array(
        json_build_object('field', 'STATUS', 'values', ${facet(3, 'status')}),
        json_build_object('field', 'SITE', 'values', ${facet(5, 'site_id', 'site')}),
        json_build_object('field', 'SUPPLIER', 'values', ${facet(6, 'supplier_id', 'supplier')}))::text as answer`,
  },
  hemtag: {
    document: `query Facets($category: AssetCategory!) { assets(where: { category: { eq: $category } }) {
      facets(by: [STATUS, SITE, SUPPLIER], top: ${TOP}) { field values { value label count } } } }`,
    answer: ({ assets }: { assets: { facets: Facet[] } }) =>
      assets.facets.map(({ field, values }) => ({
        field,
        values: values.map((each) => ({ ...each, value: each.value?.replace(/^(site|supplier)_/, '') ?? null })),
      })),
  },
  mercurius: {
    document: `query Facets($category: String!) { facets(category: $category) { field values { value label count } } }`,
    answer: ({ facets: all }: Fields) => all,
  },
  // The most frequent are chosen, and their names found, by the one who asked.
  postgraphile: {
    document: `query Facets($category: String!) {
      assets(filter: { category: { equalTo: $category } }) {
        status: groupedAggregates(groupBy: [STATUS]) { keys distinctCount { rowId } }
        site: groupedAggregates(groupBy: [SITE_ID]) { keys distinctCount { rowId } }
        supplier: groupedAggregates(groupBy: [SUPPLIER_ID]) { keys distinctCount { rowId } } }
      sites { nodes { rowId name } } suppliers { nodes { rowId name } } }`,
    answer: ({ assets, sites, suppliers }: Found) => {
      const names = new Map([...sites.nodes, ...suppliers.nodes].map(({ rowId, name }) => [rowId, name]));
      const valuesOf = (field: keyof Found['assets']) =>
        assets[field]
          .map(({ keys: [value = null], distinctCount }): Value => {
            const label = field === 'status' ? value : (names.get(value ?? '') ?? null);
            return { value, label, count: Number(distinctCount.rowId) };
          })
          .toSorted((a, b) => b.count - a.count || ((a.value ?? '~') < (b.value ?? '~') ? -1 : 1))
          .slice(0, TOP);
      return (['status', 'site', 'supplier'] as const).map((field) => ({
        field: field.toUpperCase(),
        values: valuesOf(field),
      }));
    },
  },
};

type Value = { readonly value: string | null; readonly label: string | null; readonly count: number };
type Facet = { readonly field: string; readonly values: readonly Value[] };
type Names = Page<Record<'rowId' | 'name', string>>;
interface Found {
  readonly assets: Record<
    'status' | 'site' | 'supplier',
    { keys: (string | null)[]; distinctCount: { rowId: string } }[]
  >;
  readonly sites: Names;
  readonly suppliers: Names;
}
