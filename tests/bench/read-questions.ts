import type { Client } from 'pg';

/** A question of the inventory list, with the milliseconds of database time that it may take at a million assets. */
export interface Question {
  name: string;
  limit: number;
  document: string;
}

const FACETS =
  'facets(by: [CATEGORY, STATUS, UNIT, SITE, MODEL, SUPPLIER, AGE, SUPPORT_END_QUARTER], top: 20) { field values { value label count } }';

function page(args: string): string {
  return `{ assets(first: 50 ${args}) { nodes { id tag name status category supportEnd model { name } site { name } unit { name } supplier { name } } pageInfo { hasNextPage endCursor } } }`;
}

function cursor(...keys: unknown[]): string {
  return Buffer.from(JSON.stringify(keys)).toString('base64url');
}

/** The questions, with values that the database at hand has. */
export async function readQuestions(client: Client): Promise<Question[]> {
  const value = async (sql: string): Promise<string> => {
    const { rows } = await client.query<[string]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0] ?? '';
  };
  const middle = Number(await value('select count(*)::text from asset')) >> 1;
  const most = (column: string) =>
    value(`select ${column} from asset where ${column} is not null group by 1 order by count(*) desc limit 1`);
  const site = `site_${await most('site_id')}`;
  const unit = `unit_${await most('unit_id')}`;
  const model = `model_${await most('model_id')}`;
  const supplier = `supplier_${await most('supplier_id')}`;
  const root = `unit_${await value('select id from organisation_unit where parent_id is null order by code limit 1')}`;
  const tag = await value(`select tag from asset order by tag offset ${middle} limit 1`);
  const cost = `purchase_cost from asset where purchase_cost is not null order by purchase_cost desc, id desc offset ${middle >> 1} limit 1`;
  const [costKey, costId] = (await value(`select purchase_cost || ' ' || id from (select id, ${cost}) c`)).split(' ');
  const serial = await value(`select serial_number from asset where length(serial_number) > 8 order by id limit 1`);
  const first: [string, string][] = [
    ['no filter', ''],
    ['category and status', 'where: { category: { eq: COMPUTER }, status: { eq: IN_USE } }'],
    ['category and site', `where: { category: { eq: SERVER }, site: { id: { eq: "${site}" } } }`],
    ['category and a model of another', `where: { category: { eq: SOFTWARE }, model: { id: { eq: "${model}" } } }`],
    ['site and supplier', `where: { site: { id: { eq: "${site}" } }, supplier: { id: { eq: "${supplier}" } } }`],
    ['unit and status', `where: { unit: { id: { eq: "${unit}" } }, status: { eq: RETIRING } }`],
    ['whole branch and status', `where: { unitWithin: ["${root}"], status: { eq: RETIRING } }`],
    ['site by name and category', 'where: { site: { name: { contains: "vårdcentral" } }, category: { eq: NETWORK } }'],
    [
      'cost and status, dearest first',
      'where: { purchaseCost: { gt: "20000.00" }, status: { eq: IN_USE } } orderBy: [{ field: PURCHASE_COST, direction: DESC }]',
    ],
    [
      'support ending and status',
      'where: { supportEnd: { gte: "2026-11-22", lte: "2027-03-31" }, status: { eq: IN_USE } } orderBy: [{ field: SUPPORT_END }]',
    ],
    [
      'site and category by name',
      `where: { site: { id: { eq: "${site}" } }, category: { eq: COMPUTER } } orderBy: [{ field: NAME }]`,
    ],
  ];
  const searches: [string, string][] = [
    ['part of a serial number', serial.slice(2, 8)],
    ['a maker', 'dell'],
    ['three words', 'dell latitude 7'],
    ['nothing to be found', 'qqxzj'],
    ['two letters', 'zq'],
    ['part of a tag', tag.slice(0, -2)],
  ];
  return [
    ...first.map(([name, args]) => ({ name: `first page: ${name}`, limit: 100, document: page(args) })),
    { name: 'page 10 000 in tag order', limit: 100, document: page(`after: "${cursor('tag+', tag)}"`) },
    {
      name: 'page deep in the dearest',
      limit: 100,
      document: page(
        `after: "${cursor('purchaseCost-id-', costKey, costId)}" orderBy: [{ field: PURCHASE_COST, direction: DESC }]`,
      ),
    },
    { name: 'last page', limit: 100, document: page('').replace('first: 50', 'last: 50') },
    ...searches.map(([name, text]) => ({
      name: `search: ${name}`,
      limit: 100,
      document: page(`search: ${JSON.stringify(text)}`),
    })),
    { name: 'facets: no filter', limit: 400, document: `{ assets { ${FACETS} } }` },
    { name: 'facets: in use', limit: 400, document: `{ assets(where: { status: { eq: IN_USE } }) { ${FACETS} } }` },
    {
      name: 'facets: computers',
      limit: 400,
      document: `{ assets(where: { category: { eq: COMPUTER } }) { ${FACETS} } }`,
    },
    {
      name: 'facets: one site',
      limit: 400,
      document: `{ assets(where: { site: { id: { eq: "${site}" } } }) { ${FACETS} } }`,
    },
    {
      name: 'count and sum: in use',
      limit: 400,
      document: '{ assets(where: { status: { eq: IN_USE } }) { totalCount aggregate { sum { purchaseCost } } } }',
    },
  ];
}
