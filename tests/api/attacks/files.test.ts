import http from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAccount } from '../../support/accounts.ts';
import { startApp, type TestApp } from '../../support/app.ts';
import { codesIn, wrongIn, requestOf, sendBytes } from '../../support/attack.ts';
import { eventually } from '../../support/eventually.ts';
import { Imports } from '../../support/imports.ts';
import { workbook } from '../../support/workbook.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let imports: Imports;
beforeAll(async () => {
  app = await startApp({ importMib: 8 });
  imports = new Imports(app);
  const world = new World(app.orm);
  await world.unit({ code: 'IT', name: 'IT-enheten' });
  await world.asset({ tag: 'A', name: '=cmd|calc' });
});
afterAll(() => app.close());

const start = () =>
  imports.mutations.run<{ importRun: { id: string }; uploadUrl: string }>(
    'startImport',
    { fileName: 'a.xlsx', fileSize: 10 },
    'importRun { id } uploadUrl',
  );

const MEBIBYTE = 2 ** 20;

setFlagsFromString('--expose-gc');
/** Takes away what is no longer reachable, which in a process of many files is much, and at any moment. */
const collectGarbage = runInNewContext('gc') as () => void;

/** Mebibytes that the process holds more after some work than before. */
async function growthOf(work: () => Promise<unknown>): Promise<number> {
  collectGarbage();
  const before = process.memoryUsage().rss;
  await work();
  return (process.memoryUsage().rss - before) / MEBIBYTE;
}

describe('a file that is sent', () => {
  it('is not taken from those who may not: not known, from another page, or with no such run', async () => {
    const { uploadUrl } = await start();
    const other = await makeAccount(app.orm, 'Other', [{ role: 'INVENTORY_EDITOR' }]);
    const put = async (headers: Record<string, string>, path = uploadUrl) => {
      const response = await fetch(app.url + path, { method: 'PUT', headers, body: 'x' });
      return [response.status, ...codesIn(await response.text())];
    };
    expect(await put({})).toEqual([401, 'UNAUTHENTICATED']);
    expect(await put({ ...app.cookie, origin: 'https://evil.example' })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await put({ ...app.cookie, 'sec-fetch-site': 'cross-site' })).toEqual([401, 'UNAUTHENTICATED']);
    expect(await put({ cookie: `hemtag=${other.session}` })).toEqual([404, 'NOT_FOUND']);
    expect(await put(app.cookie, '/imports/__proto__/file')).toEqual([404, 'NOT_FOUND']);
    expect(await put(app.cookie, `/imports/${'x'.repeat(5_000)}/file`)).toEqual([414, 'BAD_USER_INPUT']);
  });

  it('is not read to its end when it is larger than allowed, said or not, and is held nowhere', async () => {
    const { uploadUrl } = await start();
    const announced = ['Content-Length: 99999999999'];
    const chunked = ['Transfer-Encoding: chunked'];
    const chunk = Buffer.concat([Buffer.from('100000\r\n'), Buffer.alloc(MEBIBYTE), Buffer.from('\r\n')]);
    const flood = async () => {
      for (const [headers, piece] of [
        [announced, Buffer.alloc(MEBIBYTE)],
        [chunked, chunk],
      ] as const) {
        const head = requestOf(app, `PUT ${uploadUrl}`, headers);
        const told = await sendBytes(app, Buffer.concat([head, ...Array.from({ length: 9 }, () => piece)]));
        expect([told.status, codesIn(told.text)]).toEqual([413, ['TOO_COMPLEX']]);
      }
    };
    await flood();
    const grown = await growthOf(async () => {
      for (let time = 0; time < 5; time += 1) await flood();
      collectGarbage();
    });
    expect(grown).toBeLessThan(100);
    const [kept] = await app.orm.em
      .fork()
      .execute<{ count: number }[]>('select count(*)::integer as count from import_file_chunk');
    expect(kept?.count).toBe(0);
  });

  it('that unpacks to a thousand times its size is given up with a reason, and memory stays as it was', async () => {
    const bomb = await workbook(Buffer.alloc(100 * MEBIBYTE, '<row/>'));
    expect(bomb.length).toBeLessThan(8 * MEBIBYTE);
    const grown = await growthOf(async () => {
      const run = await imports.upload(bomb, 'bomb.xlsx');
      expect([run.status, run.problem]).toEqual(['FAILED', expect.stringMatching(/\S/)]);
    });
    expect(grown).toBeLessThan(150);
  });

  it.each<[string, () => Buffer | Promise<Buffer>]>([
    [
      'entities that unfold a billionfold',
      () =>
        workbook(
          Buffer.from(
            `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, index) => `<!ENTITY ${'ab'[0]}${index} "${`&a${index - 1};`.repeat(10)}">`).join('')}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a8;</t></is></c></row></sheetData></worksheet>`,
          ),
        ),
    ],
    [
      'an entity that reads a file',
      () =>
        workbook(
          Buffer.from(
            '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>',
          ),
        ),
    ],
    ['no archive at all', () => Buffer.from('PK\u0003\u0004 and nothing more')],
    ['bytes without an order', () => deflateRawSync(Buffer.alloc(100_000, 7))],
    ['NULs', () => Buffer.alloc(100_000)],
    ['one line of megabytes', () => Buffer.alloc(7 * MEBIBYTE, 'x')],
    ['a header of a hundred thousand columns', () => Buffer.from(`${'a;'.repeat(100_000)}\n1;2\n`)],
    ['quotes that never end', () => Buffer.from(`Inventarienummer;Namn\n"${'x;\n'.repeat(500_000)}`)],
  ])('%s: is told what is wrong, or which columns it has, and nothing is done by it', async (_what, content) => {
    for (const name of ['file.xlsx', 'file.csv']) {
      const run = await imports.upload(await content(), name);
      expect(['FAILED', 'MAPPING']).toContain(run.status);
      expect(JSON.stringify(run)).not.toMatch(/root:|ENOENT|node_modules|\bat \w+ \(/);
      expect([run.status, Boolean(run.problem)]).toEqual([run.status, run.status === 'FAILED']);
    }
    expect(app.log.filter(({ level }) => Number(level) >= 50)).toEqual([]);
  });

  const begin = (fileName: string) =>
    app.graphql<{ startImport: { importRun: { id: string }; uploadUrl: string } }>(
      'mutation ($fileName: String!) { startImport(input: { fileName: $fileName, fileSize: 3 }) { importRun { id } uploadUrl } }',
      { fileName },
    );

  it.each(['../../etc/passwd', 'a\r\nSet-Cookie: x=1.csv', '\u202Egnp.csv', '<svg onload=alert(1)>.csv', '";x=".csv'])(
    'may be called %j without harm to the answer that names it',
    async (fileName) => {
      const started = (await begin(fileName)).data?.startImport;
      const [id, uploadUrl] = [started?.importRun.id ?? '', started?.uploadUrl ?? ''];
      expect((await imports.put(uploadUrl, Buffer.from('A;B\n1;2\n'))).status).toBe(200);
      await imports.rested(id);
      const answer = await app.fetch(`/imports/${id}/result.csv`);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
      expect(answer.headers.get('content-disposition')).toMatch(
        /^attachment; filename="[\w .()[\]å-]*"; filename\*=UTF-8''[\w%.!~*'()-]*$/,
      );
    },
  );

  it.each(['a\u0000.csv', 'x'.repeat(5_000), ''])('may not be called what no file is called: %j', async (fileName) => {
    expect((await begin(fileName)).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

describe('a file that is fetched', () => {
  it('is refused by its code, whatever its address is made of', async () => {
    for (const address of [
      'assets.csv?where[tag]=1',
      'assets.csv?__proto__=1',
      'assets.csv?constructor=1',
      'assets.csv?where=%FF',
      'assets.csv?where={"__proto__":{"tag":{"eq":"A"}}}',
      `assets.csv?where=${encodeURIComponent(`${'{"not":'.repeat(900)}{}${'}'.repeat(900)}`)}`,
      'assets.csv?where={"tag":{"eq":{"__raw":"1=1"}}}',
      'assets.csv?orderBy=[{"field":"tag;select 1"}]',
      'assets.csv?columns=tag,__proto__',
      'assets.csv?columns=constructor.name',
      `assets.csv?columns=${'tag.'.repeat(2_000)}`,
      `assets.csv?search=${'x%20'.repeat(3_000)}`,
      'assets.csv?lang=sv%0d%0aSet-Cookie:x=1',
      'users.csv?columns=passwordHash',
      'constructor.csv',
      '__proto__.csv',
      'toString.csv',
      'assets.csv%00.jsonl',
      '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    ]) {
      const told = await sendBytes(
        app,
        requestOf(app, `GET /export/${address.replaceAll(/["{}[\]<> ]/g, encodeURIComponent)}`),
      );
      expect(told.status, `${address}`).toBeGreaterThanOrEqual(400);
      expect(wrongIn(told), `${address.slice(0, 80)}`).toBeNull();
      expect(told.headers.get('set-cookie')).toBeNull();
    }
  });

  it('is given up when nobody reads it: four at a time are sent, the next is asked to wait, and places come back', async () => {
    await app.orm.em
      .fork()
      .execute(
        `insert into site (id, version, created_at, updated_at, code, name) select gen_random_uuid(), 1, now(), now(), 'X' || n, repeat('x', 200) from generate_series(1, 60000) n`,
      );
    const begin = () =>
      new Promise<[number, () => void]>((resolve) => {
        const request = http.get(`${app.url}/export/sites.jsonl`, { headers: app.cookie }, (response) =>
          resolve([response.statusCode ?? 0, () => void response.destroy()]),
        );
        request.on('error', () => undefined);
      });
    const four = [await begin(), await begin(), await begin(), await begin()];
    const refused = await app.fetch('/export/sites.jsonl');
    expect([refused.status, refused.headers.get('retry-after'), codesIn(await refused.text())]).toEqual([
      429,
      '30',
      ['RATE_LIMITED'],
    ]);
    expect(four.map(([status]) => status)).toEqual([200, 200, 200, 200]);
    for (const [, leave] of four) leave();
    await eventually(async () => (await app.fetch('/export/assets.jsonl')).status === 200);
  });
});
