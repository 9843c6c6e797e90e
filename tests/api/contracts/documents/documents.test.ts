import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ZipFile } from 'yazl';
import { Role } from '../../../../server/access/role.ts';
import { addDays, STOCKHOLM, todayIn } from '../../../../server/values/local-date.ts';
import { makeAccount, makeToken, type Granted } from '../../../support/accounts.ts';
import { startApp, type TestApp } from '../../../support/app.ts';
import { pdf, upload, uploaded } from '../../../support/documents.ts';
import { eventually } from '../../../support/eventually.ts';
import { Mutations } from '../../../support/mutations.ts';
import { World } from '../../../support/world.ts';

let app: TestApp;
let world: World;
let mutations: Mutations;
/** Where the application puts what it receives: a folder that nobody else uses. */
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hemtag-test-'));
  vi.stubEnv('TMPDIR', folder);
  app = await startApp({ documentMib: 1 });
  world = new World(app.orm);
  mutations = new Mutations(app);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const today = todayIn(STOCKHOLM, new Date());
const contractId = async (given = {}) => `contract_${(await world.contract(given)).id}`;

/** What the database holds of documents: rows, pieces and events. */
async function kept(): Promise<unknown> {
  const [row] = await app.orm.em.fork().execute(
    `select (select count(*)::integer from contract_document) as documents,
       (select count(*)::integer from contract_document_chunk) as pieces,
       (select count(*)::integer from audit_event where record_type = 'ContractDocument') as events`,
  );
  return row;
}

/** An account's requests to paths of the application. */
async function visitor(name: string, grants: readonly Granted[]): Promise<Pick<TestApp, 'fetch'>> {
  const { session } = await makeAccount(app.orm, name, grants);
  return {
    fetch: (address, init) =>
      app.fetch(address, { ...init, headers: { ...(init?.headers as object), cookie: `hemtag=${session}` } }),
  };
}

const DOCUMENT = `query ($id: ID!) { contractDocument(id: $id) {
  title kind fileName mediaType size sha256 uploadedBy secretUntil secretReason isSecret contract { number }
} }`;

describe('a document', () => {
  it('is kept as it was sent, told of by its contract, and downloaded unchanged', async () => {
    const id = await contractId({ number: 'AVT-1' });
    // Of more than one piece, the last one not full.
    const content = Buffer.concat([pdf(), Buffer.alloc(1_000_000, 'x')]);
    const document = await uploaded(app, id, content, { fileName: 'Ramavtal åäö (1).pdf', kind: 'AGREEMENT' });
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(document).toEqual({
      id: expect.stringMatching(/^document_/) as string,
      fileName: 'Ramavtal åäö (1).pdf',
      title: 'Ramavtal åäö (1)',
      mediaType: 'application/pdf',
      size: content.length,
      sha256,
    });
    const { data } = await app.graphql(
      `query ($id: ID!) { contract(id: $id) { documents { totalCount nodes { id title uploadedBy history { nodes { action actor } } } } } }`,
      { id },
    );
    expect(data).toEqual({
      contract: {
        documents: {
          totalCount: 1,
          nodes: [
            {
              id: document.id,
              title: 'Ramavtal åäö (1)',
              uploadedBy: 'local',
              history: { nodes: [{ action: 'CREATE', actor: 'local' }] },
            },
          ],
        },
      },
    });
    const response = await app.fetch(`/documents/${document.id}`);
    expect(response.status).toBe(200);
    expect(Buffer.from(await response.arrayBuffer()).equals(content)).toBe(true);
  });

  it('is downloaded as a file to save under its own name, and never as a page', async () => {
    const { id } = await uploaded(app, await contractId(), pdf(), { fileName: 'Bilaga å "1" ’€.pdf' });
    const { headers } = await app.fetch(`/documents/${id}`);
    expect(
      Object.fromEntries(
        ['content-type', 'content-length', 'x-content-type-options', 'cache-control'].map((name) => [
          name,
          headers.get(name),
        ]),
      ),
    ).toEqual({
      'content-type': 'application/pdf',
      'content-length': String(pdf().length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="Bilaga a -1- --.pdf"; filename*=UTF-8''Bilaga%20%C3%A5%20-1-%20%E2%80%99%E2%82%AC.pdf`,
    );
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
    );
  });

  it('is not fetched by pages of other sites', async () => {
    const { id } = await uploaded(app, await contractId(), pdf());
    const other = await app.fetch(`/documents/${id}`, {
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
    });
    expect(other.status).toBe(403);
  });

  it('is renamed, marked secret with a reason, and deleted with all that it held; that it was there stays in the log', async () => {
    const id = await contractId();
    const document = await uploaded(app, id, pdf('borttagen'), { title: 'Utkast' });
    await mutations.run('updateContractDocument', { id: document.id, title: 'Avtal', kind: 'APPENDIX' });
    expect(
      await mutations.refused('updateContractDocument', { id: document.id, secretUntil: addDays(today, 9) }),
    ).toMatchObject({ code: 'BAD_USER_INPUT', field: 'input.secretReason' });
    expect(await mutations.refused('updateContractDocument', { id: document.id, title: ' ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'input.title',
    });
    const { data } = await app.graphql(DOCUMENT, { id: document.id });
    expect(data).toMatchObject({ contractDocument: { title: 'Avtal', kind: 'APPENDIX', isSecret: false } });
    expect(await mutations.refused('deleteContract', { id })).toMatchObject({ code: 'RULE_VIOLATION' });

    await mutations.run('deleteContractDocument', { id: document.id }, 'deletedId');
    expect((await app.fetch(`/documents/${document.id}`)).status).toBe(404);
    const [left] = await app.orm.em.fork().execute(
      `select (select count(*)::integer from contract_document_chunk where document_id = ?) as pieces,
        (select changes from audit_event where record_id = ? and action = 'DELETE') as changes`,
      [document.id.slice(9), document.id.slice(9)],
    );
    expect(left).toMatchObject({ pieces: 0 });
    expect(JSON.stringify(left)).toContain(document.sha256);
  });
});

describe('an upload', () => {
  const docx = async (type: string) => {
    const zip = new ZipFile();
    const main = `application/vnd.${type}.main+xml`;
    zip.addBuffer(
      Buffer.from(
        `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
      ),
      '[Content_Types].xml',
    );
    zip.addBuffer(Buffer.from('<w:document/>'), 'word/document.xml');
    zip.end();
    return buffer(zip.outputStream as never);
  };

  it('takes office documents, pictures and text by what they hold', async () => {
    const id = await contractId();
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const word = 'openxmlformats-officedocument.wordprocessingml.document';
    const given: [string, Buffer, string][] = [
      ['a.docx', await docx(word), `application/vnd.${word}`],
      ['a.png', png, 'image/png'],
      ['a.txt', Buffer.from('Överenskommelse', 'latin1'), 'text/plain'],
      ['a.eml', Buffer.from('From: a@exempel.se\r\n\r\nHej'), 'message/rfc822'],
    ];
    for (const [fileName, content, mediaType] of given) {
      expect(await uploaded(app, id, content, { fileName })).toMatchObject({ fileName, mediaType });
    }
  });

  it.each([
    ['a program', 'avtal.pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
    ['a page with a script', 'avtal.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'a drawing with a script',
      'logga.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    ['a page that is called a PDF', 'avtal.pdf', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a PDF that is called a picture', 'avtal.png', pdf()],
    ['bytes that nobody knows', 'avtal.txt', Buffer.of(1, 2, 3, 0)],
    ['nothing at all', 'avtal.pdf', Buffer.alloc(0)],
  ])('is refused when it is %s, and nothing is kept', async (_, fileName, content) => {
    const id = await contractId();
    const before = await kept();
    const response = await upload(app, id, content, { fileName });
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'fileName' }),
    ]);
    expect(await kept()).toEqual(before);
  });

  it('is refused when a document with macros is called one without', async () => {
    const content = await docx('ms-word.document.macroEnabled');
    const response = await upload(app, await contractId(), content, { fileName: 'avtal.docx' });
    expect(response.status).toBe(400);
  });

  it('is refused when it is larger than the limit, whose words say it, and nothing is kept', async () => {
    const id = await contractId();
    const before = await kept();
    const response = await upload(app, id, Buffer.concat([pdf(), Buffer.alloc(2 ** 20)]));
    expect([response.status, await response.json()]).toEqual([
      413,
      expect.objectContaining({
        code: 'TOO_COMPLEX',
        message: 'The file is larger than 1 MiB, which is the limit for documents.',
      }),
    ]);
    expect(await kept()).toEqual(before);
  });

  it('that breaks off leaves nothing, neither in the database nor on the disk', async () => {
    const id = await contractId();
    const before = await kept();
    const request = http.request(`${app.url}/contracts/${id}/documents?fileName=a.pdf`, {
      method: 'POST',
      headers: { 'content-length': 100_000, ...app.cookie },
    });
    request.on('error', () => undefined);
    request.write(pdf());
    await eventually(async () => (await readdir(folder)).length === 1);
    request.destroy();
    await eventually(async () => (await readdir(folder)).length === 0);
    expect(await kept()).toEqual(before);
  });

  it.each([
    ['../../etc/passwd.txt', 'passwd.txt'],
    ['C:\\Users\\Anna\\Avtal.txt', 'Avtal.txt'],
    ['  Avtal.txt ', 'Avtal.txt'],
    ['<img onerror=alert(1)>.txt', '<img onerror=alert(1)>.txt'],
  ])('named %j is kept as %j, without the folders', async (fileName, name) => {
    const document = await uploaded(app, await contractId(), Buffer.from('x'), { fileName });
    expect(document.fileName).toBe(name);
    const disposition = (await app.fetch(`/documents/${document.id}`)).headers.get('content-disposition');
    expect(disposition).toMatch(/^attachment; filename="[\w .()-]+"; filename\*=UTF-8''[\w%.!~-]+$/);
  });

  it.each([
    ['fileName', { fileName: '' }],
    ['fileName', { fileName: 'folder/' }],
    ['fileName', { fileName: 'x'.repeat(201) }],
    ['fileName', { fileName: 'a\r\nSet-Cookie: x=1.pdf' }],
    ['fileName', { fileName: 'avtal\u202Efdp.exe.pdf' }],
    ['kind', { kind: 'constructor' }],
    ['title', { title: 'x'.repeat(201) }],
    ['title', { title: 'a\u0000' }],
    ['secretUntil', { secretUntil: '2026-02-30', secretReason: 'OSL 31:16' }],
    ['secretReason', { secretUntil: '2999-01-01' }],
    ['contentType', { contentType: 'text/html' }],
  ])('with a %s that cannot be is refused by its name: %j', async (field, facts) => {
    const id = await contractId();
    const before = await kept();
    const response = await upload(app, id, pdf(), facts as Record<string, string>);
    expect([response.status, await response.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', field }),
    ]);
    expect(await kept()).toEqual(before);
  });

  it('comes from nobody who is not signed in, and from no page of another site', async () => {
    const id = await contractId();
    const before = await kept();
    const anonymous = await upload(app, id, pdf(), {}, { cookie: '' });
    const forged = await upload(app, id, pdf(), {}, { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' });
    expect([anonymous.status, forged.status]).toEqual([401, 401]);
    expect(await kept()).toEqual(before);
  });
});

describe('the rights to documents', () => {
  it('are those to the contract: each role reads, and two write', async () => {
    const id = await contractId();
    const document = await uploaded(app, id, pdf());
    const answers: Record<string, unknown> = {};
    for (const role of Object.values(Role)) {
      const by = await visitor(role, [{ role }]);
      const [read, written] = [await by.fetch(`/documents/${document.id}`), await upload(by, id, pdf())];
      answers[role] = [read.status, written.status];
    }
    const reads = [200, 403];
    expect(answers).toEqual({
      READER: reads,
      INVENTORY_EDITOR: reads,
      CONTRACT_MANAGER: [200, 201],
      PROCUREMENT: [200, 201],
      E_HEALTH_LEAD: reads,
      ECONOMIST: reads,
      FOLLOW_UP_OFFICER: reads,
      AUDITOR: reads,
      ADMINISTRATOR: reads,
    });
  });

  it('end with the unit: elsewhere there is no such contract and no such document', async () => {
    const [mine, other] = [await world.unit(), await world.unit()];
    const [here, there] = [await contractId({ unit: mine }), await contractId({ unit: other })];
    const document = await uploaded(app, there, pdf());
    const local = await visitor('lokal', [{ role: Role.CONTRACT_MANAGER, unit: mine }]);
    const nowhere = '00000000-0000-7000-8000-000000000000';
    const refused = await Promise.all([
      upload(local, there, pdf()),
      upload(local, `contract_${nowhere}`, pdf()),
      upload(local, 'asset_1', pdf()),
      local.fetch(`/documents/${document.id}`),
      local.fetch(`/documents/document_${nowhere}`),
      local.fetch('/documents/..%2f..%2fetc'),
    ]);
    const told = await Promise.all(
      refused.map(async (response) => ({ ...((await response.json()) as object), requestId: '' })),
    );
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(
      new Set(told.filter((_, index) => index < 5).map((each) => JSON.stringify({ ...each, message: '' }))).size,
    ).toBe(1);
    expect((await upload(local, here, pdf())).status).toBe(201);
    const reader = await visitor('läsare med', [{ role: Role.READER }, { role: Role.PROCUREMENT, unit: mine }]);
    expect([(await upload(reader, there, pdf())).status, (await upload(reader, here, pdf())).status]).toEqual([
      403, 201,
    ]);
  });

  it('hold for tokens too, as far as their scopes go', async () => {
    const id = await contractId();
    const document = await uploaded(app, id, pdf());
    const { id: user } = await makeAccount(app.orm, 'avtal', [{ role: Role.CONTRACT_MANAGER }]);
    const statuses = async (...scopes: string[]) => {
      const token = await makeToken(app.orm.em.fork(), user, { scopes });
      const headers = { authorization: `Bearer ${token}`, cookie: '' };
      return [
        (await app.fetch(`/documents/${document.id}`, { headers })).status,
        (await upload(app, id, pdf(), {}, headers)).status,
      ];
    };
    expect(await statuses('contracts:read')).toEqual([200, 403]);
    expect(await statuses('inventory:read')).toEqual([404, 403]);
    expect(await statuses('contracts:read', 'contracts:write', 'contracts:secrets')).toEqual([200, 201]);
  });
});

describe('a secret document', () => {
  const SECRET = { secretUntil: addDays(today, 1), secretReason: 'OSL 31:16', title: 'Anbud' };

  it('is downloaded by who is cleared, and by others neither read nor known by its digest', async () => {
    const id = await contractId();
    const document = await uploaded(app, id, pdf('kanarie-17'), SECRET);
    const [reader, auditor, procurement] = [
      await visitor('läsare', [{ role: Role.READER }]),
      await visitor('revision', [{ role: Role.AUDITOR }]),
      await visitor('upphandling', [{ role: Role.PROCUREMENT }]),
    ];
    for (const by of [reader, auditor]) {
      const response = await by.fetch(`/documents/${document.id}`);
      const text = await response.text();
      expect([response.status, text.includes('kanarie-17')]).toEqual([403, false]);
    }
    const cleared = await procurement.fetch(`/documents/${document.id}`);
    expect([cleared.status, await cleared.text()]).toEqual([200, pdf('kanarie-17').toString()]);
    const asks = await app.as('revision', [{ role: Role.AUDITOR }]);
    const { data } = await asks(DOCUMENT, { id: document.id });
    expect(data).toMatchObject({ contractDocument: { title: 'Anbud', sha256: null, isSecret: true } });
    const log = await asks(
      `{ auditEvents(where: { record: ["${document.id}"] }) { nodes { changes { field after } } } }`,
    );
    const found = await asks(
      `{ contractDocuments(search: "${document.sha256}") { totalCount } auditEvents(search: "${document.sha256}") { totalCount } }`,
    );
    expect(found.data).toEqual({ contractDocuments: { totalCount: 0 }, auditEvents: { totalCount: 0 } });
    expect(JSON.stringify(log)).not.toContain(document.sha256);
    expect(JSON.stringify(log)).toContain('"field":"sha256","after":null');
    expect(JSON.stringify(app.log)).not.toMatch(/kanarie-17|Anbud/);
  });

  it('is open on the day after its last, and when it is opened by who is cleared', async () => {
    const reader = await visitor('läsare', [{ role: Role.READER }]);
    const status = async (secretUntil: string) => {
      const { id } = await uploaded(app, await contractId(), pdf(), { ...SECRET, secretUntil });
      return (await reader.fetch(`/documents/${id}`)).status;
    };
    expect([await status(addDays(today, -1)), await status(today)]).toEqual([200, 403]);
    const { id } = await uploaded(app, await contractId(), pdf(), SECRET);
    const { id: user } = await makeAccount(app.orm, 'avtal', [{ role: Role.CONTRACT_MANAGER }]);
    const token = await makeToken(app.orm.em.fork(), user, { scopes: ['contracts:read', 'contracts:write'] });
    const program = new Mutations(app, { authorization: `Bearer ${token}`, cookie: '' });
    expect(await program.refused('updateContractDocument', { id, secretUntil: null })).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await reader.fetch(`/documents/${id}`)).status).toBe(403);
    await mutations.run('updateContractDocument', { id, secretUntil: null });
    expect((await reader.fetch(`/documents/${id}`)).status).toBe(200);
  });
});
