import { getNamedType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssetStatus } from '../../../server/inventory/asset-lifecycle.ts';
import { RelationKind } from '../../../server/inventory/relation-kind.ts';
import { schema } from '../../../server/schema.ts';
import { STOCKHOLM, todayIn } from '../../../server/values/local-date.ts';
import { parseMoney } from '../../../server/values/money.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { Mutations } from '../../support/mutations.ts';
import { World } from '../../support/world.ts';
import { csvRows } from './csv-rows.ts';

let app: TestApp;

/** What a spreadsheet would run, or what would break a line of CSV; the keys are the assets' tags. */
const NAMES: Readonly<Record<string, string>> = {
  F1: '=HYPERLINK("http://exempel.se";"klicka")',
  F2: '+cmd|/C calc',
  F3: '-2+3',
  F4: '@SUM(A1)',
  F5: '\tflik',
  F6: '\rrad',
  F7: "'=1",
  P1: '-12,5',
  P2: '+46',
  Q1: 'Skärm 24" "bred"; svart',
  Q2: 'Åsa Öberg\r\nandra raden\nträdje',
  Q3: ' kanter ',
};

beforeAll(async () => {
  app = await startApp();
  const world = new World(app.orm);
  const site = await world.site({ code: 'LAS', name: 'Länssjukhuset Örebro' });
  const person = await world.person({ name: 'Åsa Öberg', email: 'asa.oberg@exempel.se', title: 'Förvaltare' });
  for (const [tag, name] of Object.entries(NAMES)) {
    await world.asset({ tag, name, site, custodian: person, status: AssetStatus.IN_USE });
  }
  const asset = await world.asset({
    tag: 'A1',
    name: 'Switch',
    status: AssetStatus.IN_STOCK,
    purchaseCost: parseMoney('845300.50'),
    attributes: { ports: 48 },
  });
  const other = await world.asset({ tag: 'A2', name: 'Dyrast', purchaseCost: parseMoney('9999999999999999.99') });
  await world.relation(asset, RelationKind.CONNECTS_TO, other);
});
afterAll(() => app.close());

const download = (path: string, headers?: Record<string, string>) => app.fetch(`/export/${path}`, { headers });

async function csv(path: string): Promise<string[][]> {
  const response = await download(path);
  expect(response.status).toBe(200);
  return csvRows(await response.text());
}

const asJson = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe('a list as CSV', () => {
  it('is UTF-8 with a byte order mark, semicolons and CRLF, and is named for the list and the day', async () => {
    const response = await download(`assets.csv?lang=sv&columns=tag,name&where=${asJson({ tag: { eq: 'A1' } })}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const day = todayIn(STOCKHOLM, new Date());
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Tillgangar-${day}.csv"; filename*=UTF-8''Tillg%C3%A5ngar-${day}.csv`,
    );
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.subarray(3).toString()).toMatch(/^[^;\r\n]+;[^;\r\n]+\r\nA1;Switch\r\n$/);
  });

  it('neutralises cells that a spreadsheet would run, and leaves plain numbers alone', async () => {
    const [, ...rows] = await csv('assets.csv?columns=tag,name&orderBy=[{"field":"TAG"}]');
    const cells = Object.fromEntries(rows.map(([tag, name]) => [tag, name]));
    for (const tag of ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7']) expect(cells[tag]).toBe(`'${NAMES[tag]}`);
    expect([cells['P1'], cells['P2']]).toEqual(['-12,5', '+46']);
  });

  it('keeps quotes, line breaks, spaces at the edges and å ä ö', async () => {
    const [, ...rows] = await csv('assets.csv?columns=tag,name&search=Q');
    expect(rows.filter(([tag]) => tag?.startsWith('Q'))).toEqual(['Q1', 'Q2', 'Q3'].map((tag) => [tag, NAMES[tag]]));
  });

  it('writes amounts with a decimal comma, exactly', async () => {
    const [, ...rows] = await csv('assets.csv?columns=purchaseCost&where={"purchaseCost":{"isNull":false}}');
    expect(rows).toEqual([['845300,50'], ['9999999999999999,99']]);
  });

  it('has labels and words in the language that is asked for', async () => {
    const sv = await csv('assetRelations.csv?lang=sv&columns=kind,to.tag');
    const en = await csv('assetRelations.csv?lang=en&columns=kind,to.tag');
    expect(sv).toEqual([
      ['Samband', 'Till, stöldmärkning'],
      ['Är ansluten till', 'A2'],
    ]);
    expect(en).toEqual([
      ['Relation', 'To, asset tag'],
      ['Is connected to', 'A2'],
    ]);
  });

  it('has the changes of an event in one cell', async () => {
    const { record } = await new Mutations(app).run('createSite', { code: 'LOGG-1', name: 'Loggat hus' });
    const [, row] = await csv(`auditEvents.csv?columns=recordLabel,changes&search=LOGG-1`);
    expect(record.version).toBe(1);
    expect(row).toEqual(['Loggat hus', 'code:  → LOGG-1\nname:  → Loggat hus']);
  });

  it('has only the header where the filter finds nothing', async () => {
    expect(await csv('people.csv?lang=sv&search=finnsinte&columns=name,email')).toEqual([['Namn', 'E-post']]);
  });
});

describe('a list as JSON lines', () => {
  it('has the nodes as the API has them', async () => {
    const where = { tag: { in: ['A1', 'Q1'] } };
    const columns = 'id,tag,status,purchaseCost,site.code,attributes,updatedAt';
    const response = await download(`assets.jsonl?columns=${columns}&where=${asJson(where)}`);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text()).trimEnd().split('\n');
    const fields = 'id tag status purchaseCost site { code } attributes { name value } updatedAt';
    const { data } = await app.graphql<{ assets: { nodes: object[] } }>(
      `query ($where: AssetWhere) { assets(where: $where) { nodes { ${fields} } } }`,
      { where },
    );
    expect(lines.map((line) => JSON.parse(line) as object)).toEqual(data?.assets.nodes);
  });

  it('has every field that is data when no columns are named', async () => {
    const line = await (await download('people.jsonl')).text();
    expect(JSON.parse(line)).toMatchObject({
      id: expect.stringMatching(/^person_/) as string,
      version: 1,
      name: 'Åsa Öberg',
      email: 'asa.oberg@exempel.se',
      title: 'Förvaltare',
      unit: { id: expect.stringMatching(/^unit_/) as string, code: 'REGION', name: 'Region Exempel' },
      leftOn: null,
    });
  });
});

describe('every list of the API', () => {
  it('can be had in all three formats', async () => {
    const lists = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ type }) =>
      getNamedType(type).name.endsWith('Connection'),
    );
    expect(lists.length).toBeGreaterThanOrEqual(9);
    for (const { name } of lists) {
      for (const format of ['csv', 'xlsx', 'jsonl']) {
        const response = await download(`${name}.${format}`);
        await response.arrayBuffer();
        expect([name, format, response.status]).toEqual([name, format, 200]);
      }
    }
  });
});
