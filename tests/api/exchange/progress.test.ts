import { once } from 'node:events';
import { createClient, type Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { startApp, type TestApp } from '../../support/app.ts';
import { Imports } from '../../support/imports.ts';
import { World } from '../../support/world.ts';

let app: TestApp;
let imports: Imports;

beforeAll(async () => {
  app = await startApp();
  imports = new Imports(app);
  await new World(app.orm).unit({ code: 'IT', name: 'IT-enheten' });
});
afterAll(() => app.close());

const address = () => app.url.replace('http', 'ws') + '/graphql';

/** A socket of the account's browser. */
class SignedIn extends WebSocket {
  constructor(url: string, protocol: string) {
    super(url, protocol, { headers: app.cookie });
  }
}

function connect(language = 'en'): Client {
  const client = createClient({
    url: address(),
    webSocketImpl: SignedIn,
    connectionParams: { language },
    retryAttempts: 0,
  });
  onTestFinished(async () => client.dispose());
  return client;
}

const PROGRESS =
  'subscription ($id: ID!) { importProgress(id: $id) { id status doneCount totalCount createdCount problem } }';

interface Event {
  data?: { importProgress: Record<string, unknown> | null } | null;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

const follow = (client: Client, query: string, variables: Record<string, unknown> = {}) =>
  client.iterate({ query, variables }) as AsyncIterableIterator<Event>;

describe('following an import', () => {
  it('tells at once where the run stands, and then whenever it has moved, to its end', async () => {
    const rows = Array.from({ length: 2500 }, (_, index) => `P-${index};Server;Server;IT`);
    const { id } = await imports.preview(['Inventarienummer;Namn;Kategori;Enhetskod', ...rows, ''].join('\n'));
    const events = follow(connect(), PROGRESS, { id });
    const first = await events.next();
    expect(first.value.data.importProgress).toMatchObject({ id, status: 'PREVIEW', createdCount: 2500 });
    await imports.mutations.run('performImport', { id }, 'importRun { id }');
    const seen: unknown[] = [];
    for await (const { data } of events) {
      seen.push(data?.importProgress?.['status']);
      if (data?.importProgress?.['status'] === 'DONE') break;
    }
    expect(seen).toContain('IMPORTING');
  });

  it('tells null of a run that is not there, and refuses an id of something else in the language of the connection', async () => {
    const id = 'import_00000000-0000-7000-8000-000000000000';
    const none = await follow(connect(), PROGRESS, { id }).next();
    expect(none.value).toEqual({ data: { importProgress: null } });
    const [swedish, english] = await Promise.all(
      ['sv', 'en'].map((language) =>
        follow(connect(language), PROGRESS, { id: 'asset_1' })
          .next()
          .catch((error: unknown) => error),
      ),
    );
    expect(JSON.stringify(swedish)).toContain('Det är inte ett id för ImportRun.');
    expect(JSON.stringify(english)).toContain('This is not an id of ImportRun.');
    expect(JSON.stringify(english)).toContain('BAD_USER_INPUT');
  });

  it('takes subscriptions only, within the limits that queries have', async () => {
    const refusal = async (query: string) => {
      const answer: unknown = await follow(connect(), query)
        .next()
        .catch((error: unknown) => error);
      return JSON.stringify(answer);
    };
    expect(await refusal('{ assets { totalCount } }')).toContain('Only subscriptions go here.');
    expect(await refusal('mutation { deleteAsset(input: { id: "x" }) { deletedId } }')).toContain('Only subscriptions');
    expect(await refusal('subscription { importProgress(id: "x") { nothing } }')).toContain('Cannot query field');
    const deep = `subscription { importProgress(id: "x") { rows { nodes { ${'run { rows { nodes { '.repeat(6)}id${' } } }'.repeat(6)} } } } }`;
    expect(await refusal(deep)).toContain('TOO_COMPLEX');
    const aliases = Array.from({ length: 150 }, (_, index) => `a${index}: id`).join(' ');
    expect(await refusal(`subscription { importProgress(id: "x") { ${aliases} } }`)).toContain('TOO_COMPLEX');
  });
});

describe('the live connection', () => {
  it('is not open to pages of other sites', async () => {
    const statuses = await Promise.all(
      ['https://elsewhere.example', 'null', app.url].map(async (origin) => {
        const socket = new WebSocket(address(), 'graphql-transport-ws', { origin, headers: app.cookie });
        socket.on('error', () => undefined);
        const opened = once(socket, 'open').then(() => 101);
        const refused = once(socket, 'unexpected-response').then(
          ([, response]) => (response as { statusCode: number }).statusCode,
        );
        const status = await Promise.race([opened.catch(() => refused), refused]);
        socket.terminate();
        return status;
      }),
    );
    expect(statuses).toEqual([403, 403, 101]);
  });

  it('is at /graphql only', async () => {
    const socket = new WebSocket(app.url.replace('http', 'ws') + '/elsewhere', 'graphql-transport-ws');
    socket.on('error', () => undefined);
    const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
    expect(response.statusCode).toBe(404);
  });

  it('ends when a message is too large, or is no message', async () => {
    for (const [message, code] of [
      ['x'.repeat(70_000), 1009],
      ['{', 4400],
      ['{"type":"subscribe","id":"1","payload":{"query":"{a}"}}', 4401],
    ] as const) {
      const socket = new SignedIn(address(), 'graphql-transport-ws');
      await once(socket, 'open');
      socket.send(message);
      const [closed] = (await once(socket, 'close')) as [number];
      expect([message.slice(0, 20), closed]).toEqual([message.slice(0, 20), code]);
    }
  });
});
