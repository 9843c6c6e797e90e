import { rowsOf, type Fields, type Page, type Question } from './question.ts';

const FIELDS = 'tag name status category serialNumber purchaseDate purchaseCost supportEnd';
const CONTRACT = 'contract { number name supplier { name } }';

/** Up to eight places in each of the eight longest lists of computers in use at a site. */
const PLACES = `
  with computer as (
    select site_id, tag, row_number() over w as place, count(*) over (partition by site_id) as length
    from asset where category = 'COMPUTER' and status = 'IN_USE' and site_id is not null
    window w as (partition by site_id order by tag)
  ), longest as (select site_id from computer group by 1 order by count(*) desc limit 8)
  select 'COMPUTER' as category, 'IN_USE' as status, site_id as site, tag as after
  from computer join longest using (site_id) where place % greatest(length / 8, 1) = 0 and place < length - 1
  order by place % 97, tag limit 64`;

export const assetPage: Question = {
  name: 'asset-page',
  title: 'page of 50 assets deep under three filters, with site, model, supplier and contracts',
  variables: (world) => rowsOf(world, PLACES),
  limit: {
    parameters: ['category', 'status', 'site', 'after'],
    sql: `select coalesce(json_agg(row_to_json(r)), '[]')::text as answer from (
      select a.tag, a.name, a.status, a.category, a.serial_number as "serialNumber", a.purchase_date as "purchaseDate",
        a.purchase_cost::text as "purchaseCost", a.support_end as "supportEnd",
        json_build_object('name', s.name) as site,
        case when m.id is not null then json_build_object('name', m.name) end as model,
        case when p.id is not null then json_build_object('name', p.name) end as supplier,
        (select coalesce(json_agg(row_to_json(k)), '[]') from (
          select c.number, c.name, json_build_object('name', q.name) as supplier
          from contract c join supplier q on q.id = c.supplier_id where c.id in (
            select contract_id from contract_coverage where asset_id = a.id
            union all select contract_id from contract_coverage where asset_model_id = a.model_id
            union all select contract_id from contract_coverage where site_id = a.site_id)
          order by c.number limit 2) k) as contracts
      from (
        select * from asset where category = $1 and status = $2 and site_id = $3 and tag > $4 order by tag limit 50
      ) a join site s on s.id = a.site_id left join asset_model m on m.id = a.model_id
      left join supplier p on p.id = a.supplier_id order by a.tag) r`,
  },
  hemtag: {
    document: `query AssetPage($category: AssetCategory!, $status: AssetStatus!, $site: ID!, $after: String!) {
      assets(first: 50, after: $after, where: { category: { eq: $category }, status: { eq: $status }, site: { id: { eq: $site } } }) {
        nodes { ${FIELDS} site { name } model { name } supplier { name }
          contracts(first: 2) { nodes { number name supplier { name } } } } } }`,
    variables: ({ site, after, ...others }) => ({
      ...others,
      site: `site_${String(site)}`,
      after: Buffer.from(JSON.stringify(['tag+', after])).toString('base64url'),
    }),
    answer: ({ assets }: { assets: Page<Fields & { contracts: Page }> }) =>
      assets.nodes.map((asset) => ({ ...asset, contracts: asset.contracts.nodes })),
  },
  mercurius: {
    document: `query AssetPage($category: String!, $status: String!, $site: ID!, $after: String!) {
      assetPage(category: $category, status: $status, site: $site, after: $after) {
        ${FIELDS} site { name } model { name } supplier { name } contracts { number name supplier { name } } } }`,
    answer: ({ assetPage: page }: Fields) => page,
  },
  // What covers an asset by itself, by its model and by its site is put together by the one who asked.
  postgraphile: {
    document: `query AssetPage($category: String!, $status: String!, $site: UUID!, $after: String!) {
      assets(first: 50, orderBy: TAG_ASC, filter: { category: { equalTo: $category }, status: { equalTo: $status },
        siteId: { equalTo: $site }, tag: { greaterThan: $after } }) {
        nodes { ${FIELDS} supplier { name } contractCoverages { nodes { ${CONTRACT} } }
          model { name contractCoverages { nodes { ${CONTRACT} } } }
          site { name contractCoverages { nodes { ${CONTRACT} } } } } } }`,
    answer: ({ assets }: { assets: Page<Covered & { site: Covered; model: Covered | null }> }) =>
      assets.nodes.map(({ contractCoverages, model, site, ...asset }) => ({
        ...asset,
        site: { name: site.name },
        model: model && { name: model.name },
        contracts: firstContracts([contractCoverages, model?.contractCoverages, site.contractCoverages]),
      })),
  },
};

type Contract = Fields & { readonly number: string };
type Covered = Fields & { readonly contractCoverages: Page<{ readonly contract: Contract }> };

function firstContracts(coverages: readonly (Covered['contractCoverages'] | undefined)[]): Contract[] {
  const contracts = coverages.flatMap((coverage) => coverage?.nodes ?? []).map(({ contract }) => contract);
  const byNumber = new Map(contracts.map((contract) => [contract.number, contract]));
  return [...byNumber.values()].toSorted((a, b) => (a.number < b.number ? -1 : 1)).slice(0, 2);
}
