import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import documents from '../../../schema/operations/persisted-documents.json' with { type: 'json' };
import { startApp, type TestApp } from '../../support/app.ts';

let open: TestApp;
let strict: TestApp;
beforeAll(async () => {
  open = await startApp();
  strict = await startApp({ onlyTrustedDocuments: true });
});
afterAll(async () => {
  await open.close();
  await strict.close();
});

/** The hash of the client's operation that has this text in it. */
function hashOf(text: string): string {
  const [hash] = Object.entries(documents).find(([, document]) => document.includes(text)) ?? [];
  return hash?.replace('sha256:', '') ?? '';
}

const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const own = { query: '{ assets { totalCount } }' };

interface Told {
  status: number;
  data?: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

async function send(app: TestApp, body: object, headers: Record<string, string> = app.cookie): Promise<Told> {
  const response = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

const bearer = ({ account }: TestApp) => ({ authorization: `Bearer ${account.token}` });

describe('a document of the client’s own', () => {
  it('is sent by its hash alone, and answered as its text is', async () => {
    const hash = hashOf('query FindUsers(');
    const text = documents[`sha256:${hash}` as keyof typeof documents];
    const variables = { search: 'local' };
    const answer = await send(open, { ...byHash(hash), variables });
    expect(answer.data).toMatchObject({ list: { nodes: [{ name: 'local' }] } });
    expect(answer).toEqual(await send(open, { query: text, variables }));
    expect(await send(strict, { ...byHash(hash), variables, query: '' })).toMatchObject({ status: 200 });
  });

  it('is checked like any other: who asks, what the variables are and what it costs', async () => {
    const hash = hashOf('query FindUsers(');
    expect((await send(open, byHash(hash), {})).status).toBe(401);
    expect((await send(open, { ...byHash(hash), variables: { search: 1 } })).errors?.[0]?.extensions['code']).toBe(
      'BAD_USER_INPUT',
    );
    expect(
      (await send(open, { ...byHash(hashOf('query AuditLog(')), variables: { first: 201 } })).errors?.[0]?.extensions,
    ).toEqual({ code: 'BAD_USER_INPUT', field: ['first'] });
  });

  it.each(['0'.repeat(64), '__proto__', 'constructor', ''])(
    'that the server does not know is refused, by a field that tells the page to load itself anew: %s',
    async (hash) => {
      expect(await send(open, byHash(hash))).toEqual({
        status: 400,
        errors: [
          {
            message: 'Hemtag has been updated since this page was opened. Load it anew.',
            extensions: { code: 'BAD_USER_INPUT', field: ['extensions', 'persistedQuery'] },
          },
        ],
      });
    },
  );

  it('is never learnt from a request: a text that comes with a hash is not kept, nor run under the hash', async () => {
    const hash = hashOf('query FindUsers(');
    for (const known of [hash, '0'.repeat(64)]) {
      const answer = await send(open, { ...own, ...byHash(known) });
      expect(answer.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
      expect(answer.data).toBeUndefined();
      expect((await send(strict, { ...own, ...byHash(known) })).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await send(open, byHash('0'.repeat(64)))).status).toBe(400);
  });
});

describe('where only trusted documents are taken', () => {
  it('those who are signed in may send no other, and the bearers of tokens may', async () => {
    expect(await send(strict, own)).toEqual({
      status: 403,
      errors: [
        {
          message: 'Queries of your own can only be sent with an API token.',
          extensions: { code: 'FORBIDDEN', field: ['query'] },
        },
      ],
    });
    expect(await send(strict, own, bearer(strict))).toMatchObject({ data: { assets: { totalCount: 0 } } });
    expect(await send(open, own)).toMatchObject({ data: { assets: { totalCount: 0 } } });
  });

  it.each<[string, object]>([
    ['a hash that is no text', { ...own, ...byHash(1 as never) }],
    ['a hash in a list', { ...own, extensions: { persistedQuery: [{ sha256Hash: 'x' }] } }],
    ['several operations', [own, byHash('x')]],
    ['extensions that are null', { ...own, extensions: null }],
    ['nothing', {}],
  ])('nothing else passes for one: %s', async (_what, body) => {
    expect((await send(strict, body)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('over a live connection', () => {
  class SignedIn extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol, { headers: strict.cookie });
    }
  }

  /** The first that a subscription tells. */
  async function first(sent: { query: string; extensions?: Record<string, unknown> }): Promise<string> {
    const url = `${strict.url.replace('http', 'ws')}/graphql`;
    const client = createClient({ url, webSocketImpl: SignedIn, retryAttempts: 0 });
    onTestFinished(async () => client.dispose());
    const variables = { id: 'import_00000000-0000-7000-8000-000000000000' };
    const events = client.iterate({ ...sent, variables });
    return JSON.stringify(await events.next().catch((error: unknown) => error));
  }

  it('the same holds', async () => {
    const hash = hashOf('subscription ImportProgress');
    expect(await first({ query: '', ...byHash(hash) })).toContain('{"data":{"importProgress":null}}');
    expect(await first({ query: '', ...byHash('0'.repeat(64)) })).toContain('persistedQuery');
    const text = 'subscription ($id: ID!) { importProgress(id: $id) { id } }';
    expect(await first({ query: text })).toContain('FORBIDDEN');
    expect(await first({ query: text, ...byHash(hash) })).toContain('FORBIDDEN');
  });
});
