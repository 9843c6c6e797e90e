import http from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../../support/app.ts';
import { eventually } from '../../support/eventually.ts';
import { Imports } from '../../support/imports.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let imports: Imports;

beforeAll(async () => {
  app = await startApp({ importMib: 1 });
  imports = new Imports(app);
  await new World(app.orm).unit({ code: 'IT', name: 'IT-enheten' });
});
afterAll(() => app.close());

const start = () =>
  imports.mutations.run<{ importRun: { id: string }; uploadUrl: string }>(
    'startImport',
    { fileName: 'a.csv', fileSize: 10 },
    'importRun { id } uploadUrl',
  );

const chunks = async () => {
  const [row] = await app.orm.em
    .fork()
    .execute<{ count: number }[]>('select count(*)::integer as count from import_file_chunk');
  return row?.count;
};

describe('sending a file', () => {
  it('refuses a file that is larger than the limit, and keeps nothing of it', async () => {
    const { importRun, uploadUrl } = await start();
    const before = await chunks();
    const response = await imports.put(uploadUrl, new Uint8Array(2 ** 20 + 1));
    expect(response.status).toBe(413);
    expect(await chunks()).toBe(before);
    expect(await imports.run(importRun.id)).toMatchObject({ status: 'UPLOADING' });
  });

  it('notices a file that breaks off, and takes it when it comes again', async () => {
    const { importRun, uploadUrl } = await start();
    const request = http.request(`${app.url}${uploadUrl}`, {
      method: 'PUT',
      headers: { 'content-length': 1000, ...app.cookie },
    });
    request.on('error', () => undefined);
    request.write('Inventarienummer;');
    await eventually(() => request.socket !== null && request.socket.bytesWritten > 0);
    request.destroy();
    const text = 'Inventarienummer;Namn;Kategori;Enhetskod\nA;B;Server;IT\n';
    await eventually(async () => (await imports.put(uploadUrl, Buffer.from(text))).status === 200);
    expect(await imports.rested(importRun.id)).toMatchObject({ status: 'MAPPING', rowCount: 1 });
  });

  it('takes a file once only', async () => {
    const { importRun, uploadUrl } = await start();
    const text = Buffer.from('Inventarienummer;Namn;Kategori;Enhetskod\nA;B;Server;IT\n');
    expect((await imports.put(uploadUrl, text)).status).toBe(200);
    await imports.rested(importRun.id);
    const again = await imports.put(uploadUrl, text);
    expect([again.status, ((await again.json()) as { code: string }).code]).toEqual([409, 'RULE_VIOLATION']);
  });

  it('knows no runs but its own', async () => {
    for (const id of ['import_00000000-0000-7000-8000-000000000000', 'asset_1', '%00', '..']) {
      const response = await imports.put(`/imports/${id}/file`, Buffer.from('x'));
      expect([400, 404]).toContain(response.status);
    }
  });

  it('refuses an empty file', async () => {
    const refusal = await imports.mutations.refused('startImport', { fileName: 'a.csv', fileSize: 0 });
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.fileSize' });
    const { uploadUrl } = await start();
    expect((await imports.put(uploadUrl, new Uint8Array())).status).toBe(409);
  });

  it('tells why a file cannot be read, and reads it again when told how', async () => {
    const { id } = await imports.upload(Buffer.from('PK\u0003\u0004 this is no workbook'), 'a.xlsx');
    const run = await imports.run(id);
    expect(run.status).toBe('FAILED');
    expect(run.problem).toMatch(/\S/);
    const again = await imports.upload('Namn|Kod\nX|Y\n', 'sites.csv', 'SITES');
    const read = await imports.ask('setImportFormat', { id: again.id, delimiter: ';', kind: 'SITES' });
    expect(read).toMatchObject({ status: 'MAPPING', delimiter: ';', columns: [{ header: 'Namn|Kod' }] });
  });
});

describe('the result file', () => {
  it('has a line for every row of the file, with what became of it', async () => {
    const text =
      'Inventarienummer;Namn;Kategori;Enhetskod\r\nR-1;=1+1;Server;IT\r\nR-2;Router;Nätverk;Okänd\r\nR-3;Server;Server;IT\r\n';
    const run = await imports.import(text, { validOnly: true });
    const response = await app.fetch(`/imports/${run.id}/result.csv?lang=sv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(
      '\uFEFFRad;Resultat;Orsak;Inventarienummer;Namn;Kategori;Enhetskod\r\n' +
        "2;Avvisad;Cell B2 är en formel. Ersätt den med sitt värde.;R-1;'=1+1;Server;IT\r\n" +
        '3;Avvisad;Okänd finns inte i inventariet.;R-2;Router;Nätverk;Okänd\r\n' +
        '4;Skapad;;R-3;Server;Server;IT\r\n',
    );
    expect((await app.fetch('/imports/import_x/result.csv')).status).toBe(404);
  });
});
