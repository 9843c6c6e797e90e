import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTable } from '../../../server/exchange/reading/open-table.ts';
import type { Cell, OpenTable } from '../../../server/exchange/reading/table.ts';
import { AssetStatus } from '../../../server/inventory/asset-lifecycle.ts';
import type { LocalDate } from '../../../server/values/local-date.ts';
import { parseMoney } from '../../../server/values/money.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { World } from '../../support/world.ts';

let app: TestApp;

const NAMES = {
  A1: '=1+1 <b>&"fet"</b>',
  A2: 'Åsa\r\nandra raden _x000D_ och tab\t',
  A3: '  kanter och 😀  ',
};

beforeAll(async () => {
  app = await startApp();
  const world = new World(app.orm);
  const site = await world.site({ code: 'LAS', name: 'Länssjukhuset' });
  await world.asset({
    tag: 'A1',
    name: NAMES.A1,
    site,
    status: AssetStatus.IN_USE,
    purchaseDate: '2024-02-29' as LocalDate,
    purchaseCost: parseMoney('845300.50'),
    confidentiality: 3,
    attributes: { ports: 48 },
  });
  await world.asset({
    tag: 'A2',
    name: NAMES.A2,
    purchaseDate: '1899-12-31' as LocalDate,
    purchaseCost: parseMoney('9999999999999999.99'),
  });
  await world.asset({ tag: 'A3', name: NAMES.A3 });
});
afterAll(() => app.close());

async function workbook(address: string): Promise<OpenTable> {
  const response = await app.fetch(`/export/${address}`);
  expect(response.status).toBe(200);
  const file = path.join(temporaryFolder(), 'file.xlsx');
  fs.writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return openTable(file);
}

async function cellsOf(table: OpenTable): Promise<(readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  for await (const batch of table.rows()) rows.push(...batch.map(({ cells }) => cells));
  await table.close();
  return rows;
}

const text = (of: string) => ({ text: of });

describe('a list as a workbook', () => {
  it('has typed cells: numbers, amounts and days as such, texts as they are', async () => {
    const columns = 'tag,name,status,site.name,purchaseDate,purchaseCost,confidentiality,attributes.ports';
    const table = await workbook(`assets.xlsx?lang=sv&columns=${columns}`);
    expect([table.format.type, table.format.sheet, table.sheets]).toEqual(['XLSX', 'Tillgångar', ['Tillgångar']]);
    const [header, first, second, third] = await cellsOf(table);
    const labels = 'Inventarienummer;Namn;Status;Plats;Anskaffad;Anskaffningsvärde;Konfidentialitet (K);Antal portar';
    expect(header?.map((cell) => cell.text).join(';')).toBe(labels);
    expect(first).toEqual([
      text('A1'),
      text(NAMES.A1),
      text('I bruk'),
      text('Länssjukhuset'),
      { text: '2024-02-29', typed: 'date' },
      { text: '845300.5', typed: 'number' },
      { text: '3', typed: 'number' },
      { text: '48', typed: 'number' },
    ]);
    // What a spreadsheet's calendar or numbers cannot hold stands as text, exactly.
    expect(second?.[1]).toEqual(text(NAMES.A2));
    expect(second?.slice(4, 6)).toEqual([text('1899-12-31'), text('9999999999999999.99')]);
    expect(third?.[1]).toEqual(text(NAMES.A3));
  });

  it('has only the header where the filter finds nothing', async () => {
    const rows = await cellsOf(await workbook('people.xlsx?lang=en&search=finnsinte&columns=name,leftOn'));
    expect(rows.map((cells) => cells.map((cell) => cell.text))).toEqual([['Name', 'Left on']]);
  });
});
