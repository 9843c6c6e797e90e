import { once } from 'node:events';
import http, { type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await new World(app.orm).asset();
});
afterAll(() => app.close());

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

async function refused(path: string, headers: Record<string, string> = {}): Promise<Refusal & { status: number }> {
  const response = await app.fetch(`/export/${path}`, { headers });
  return { status: response.status, ...((await response.json()) as Refusal) };
}

const badInput = { status: 400, code: 'BAD_USER_INPUT' };
const asJson = (value: unknown) => encodeURIComponent(JSON.stringify(value));

describe('what an export refuses', () => {
  it.each([
    ['a value that is not of the enum', 'where', { status: { eq: 'GONE' } }, 'where.status.eq'],
    ['a field that there is no filter on', 'where', { colour: { eq: 'red' } }, 'where'],
    ['an operator that the field has not', 'where', { purchaseDate: { contains: '2024' } }, 'where.purchaseDate'],
    ['a day that there is not', 'where', { purchaseDate: { gte: '2024-02-30' } }, 'where.purchaseDate.gte'],
    ['an amount that is none', 'where', { purchaseCost: { gte: 'mycket' } }, 'where.purchaseCost.gte'],
    ['a null in the filter', 'where', { status: { eq: null } }, 'where.status.eq'],
    ['an id of another kind', 'where', { site: { id: { eq: 'unit_1' } } }, 'where.site.id.eq'],
    ['a text for a filter', 'where', 'alla', 'where'],
    ['an order that the list has not', 'orderBy', [{ field: 'COLOUR' }], 'orderBy.0.field'],
    ['more levels of order than three', 'orderBy', Array.from({ length: 4 }, () => ({ field: 'TAG' })), 'orderBy'],
  ])('%s, and names the field', async (_case, parameter, value, field) => {
    expect(await refused(`assets.csv?${parameter}=${asJson(value)}`)).toMatchObject({ ...badInput, field });
  });

  it.each([
    ['JSON that breaks off', 'where={"status"', 'where'],
    ['a column that the list has not', 'columns=tag,colour', 'columns.1'],
    ['a parameter that there is not', 'filter=1', 'filter'],
    ['a parameter twice', 'lang=sv&lang=en', 'lang'],
    ['a language that there is not', 'lang=fi', 'lang'],
    ['more words than a search takes', 'search=1 2 3 4 5 6 7 8 9', 'search'],
    ['a character that PostgreSQL cannot store', 'search=a%00b', 'search'],
  ])('%s', async (_case, query, field) => {
    expect(await refused(`assets.csv?${query}`)).toMatchObject({ ...badInput, field });
  });

  it('a column that only a program can read, in a spreadsheet but not in JSON lines', async () => {
    expect(await refused('contracts.csv?columns=decisions')).toMatchObject({ ...badInput, field: 'columns.0' });
    expect((await app.fetch('/export/contracts.jsonl?columns=decisions')).status).toBe(200);
  });

  it.each(['assets', 'assets.pdf', 'colours.csv', '..%2Fassets.csv', 'assets.csv.csv'])(
    'the file %s, which there is not',
    async (file) => {
      expect(await refused(file)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    },
  );

  it('a filter with more conditions than can be planned', async () => {
    const deep = Array.from({ length: 100 }).reduce<object>((where) => ({ not: where }), { tag: { eq: 'A' } });
    expect(await refused(`assets.csv?where=${asJson(deep)}`)).toMatchObject({ status: 413, code: 'TOO_COMPLEX' });
  });

  it('says it in the language of the file, else in that of the browser', async () => {
    const inSwedish = await refused('assets.csv?lang=sv&columns=colour', { 'accept-language': 'en' });
    const inEnglish = await refused('assets.csv?columns=colour', { 'accept-language': 'en' });
    expect([inSwedish.message, inEnglish.message]).toEqual([
      'Listan har ingen kolumn colour.',
      'The list has no column colour.',
    ]);
  });

  it('what a page of another site makes a browser fetch, but not a link there that is followed', async () => {
    const other = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
    expect(await refused('assets.csv', other)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    const headers = { ...other, ...app.cookie, 'sec-fetch-mode': 'navigate' };
    const [followed] = (await once(http.get(`${app.url}/export/sites.csv`, { headers }), 'response')) as [
      IncomingMessage,
    ];
    expect(followed.resume().statusCode).toBe(200);
  });

  it('other methods than GET', async () => {
    const response = await app.fetch('/export/assets.csv', { method: 'POST' });
    expect(response.status).toBe(404);
  });
});
