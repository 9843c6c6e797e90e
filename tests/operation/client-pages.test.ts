import fs from 'node:fs';
import path from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it, onTestFinished } from 'vitest';
import { registerClient } from '../../server/operation/client-pages.ts';
import { registerSecurityHeaders } from '../../server/operation/security-headers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const built = {
  'index.html': '<meta property="csp-nonce" nonce="__CSP_NONCE__"><script type="module" src="/assets/main-abc.js">',
  'favicon.svg': '<svg/>',
  'assets/main-abc.js': 'plain',
  'assets/main-abc.js.br': 'brotli',
};

/** What a build says of itself: a page and its code, and what is sent to those who are signed in. */
const manifest = Object.fromEntries([
  ['index.html', { file: 'assets/main-abc.js', imports: ['_shared.js'] }],
  ['_shared.js', { file: 'assets/shared-abc.js' }],
  [
    'app/signed-in.tsx',
    { file: 'assets/signed-in-abc.js', imports: ['_shared.js'], css: ['assets/signed-in-abc.css'] },
  ],
  ...[
    'app/permitted',
    'overview/overview-page',
    'inventory/asset-list-page',
    'contracts/contract-list-page',
    'services/service-list-page',
    'portfolio/initiatives/initiative-list-page',
  ].map((source) => [`${source}.tsx`, { file: `assets/${path.basename(source)}-abc.js` }]),
]);

/** A server of the client that these files make up. */
async function serve(files: Record<string, string>): Promise<FastifyInstance> {
  const folder = temporaryFolder();
  for (const inner of ['assets', '.vite']) fs.mkdirSync(path.join(folder, inner));
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  const app = Fastify();
  onTestFinished(() => app.close());
  await registerSecurityHeaders(app);
  await registerClient(app, folder, ({ headers }) => headers.cookie?.startsWith('hemtag=') ?? false);
  return app;
}

const asBrowser = { accept: 'text/html,*/*' };

describe('the built client', () => {
  it.each(['/', '/inventory/assets/42', '/index.html'])('is the one page at %s, never kept', async (url) => {
    const answer = await (await serve(built)).inject({ url, headers: asBrowser });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    expect(answer.body).toContain('/assets/main-abc.js');
  });

  it('names the code that comes first, to those alone who have a session', async () => {
    const page = { ...built, 'index.html': '<head></head>', '.vite/manifest.json': JSON.stringify(manifest) };
    const app = await serve(page);
    const named = async (url: string, cookie: string) => {
      const { body } = await app.inject({ url, headers: { ...asBrowser, cookie } });
      return [...body.matchAll(/href="\/assets\/([\w.-]+)-abc/g)].map(([, name]) => name);
    };
    const signedIn = ['signed-in', 'signed-in', 'permitted'];
    expect(await named('/inventory/assets?q=x', 'hemtag=secret')).toEqual([...signedIn, 'asset-list-page']);
    expect(await named('/', 'hemtag=secret')).toEqual([...signedIn, 'overview-page']);
    expect(await named('/profile', 'hemtag=secret')).toEqual(signedIn);
    expect(await named('/inventory/assets', 'other=1')).toEqual([]);
  });

  it('does not start with a build that lacks a page which is named first', async () => {
    const { 'app/permitted.tsx': _, ...less } = manifest;
    await expect(serve({ ...built, '.vite/manifest.json': JSON.stringify(less) })).rejects.toThrow('permitted');
  });

  it('gives each page a nonce of its own for styles, and allows no inline script and no other server', async () => {
    const app = await serve(built);
    const nonces = new Set<string>();
    for (let visit = 0; visit < 2; visit += 1) {
      const { body, headers } = await app.inject({ url: '/', headers: asBrowser });
      const nonce = /nonce="([^"]+)"/.exec(body)![1]!;
      const policy = headers['content-security-policy'] as string;
      expect(policy).toContain(`style-src 'self' 'nonce-${nonce}';`);
      expect(policy).toContain(`script-src 'self';`);
      expect(policy).toContain(`default-src 'none';`);
      expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(2);
  });

  it('lets browsers keep files with a hash in their name for ever, and check the others', async () => {
    const app = await serve(built);
    const keep = async (url: string) => (await app.inject({ url })).headers['cache-control'];
    expect(await keep('/assets/main-abc.js')).toBe('public, max-age=31536000, immutable');
    expect(await keep('/favicon.svg')).toBe('no-cache');
  });

  it('sends the compressed file to those who take it', async () => {
    const app = await serve(built);
    const small = await app.inject({ url: '/assets/main-abc.js', headers: { 'accept-encoding': 'gzip, br' } });
    expect([small.body, small.headers['content-encoding']]).toEqual(['brotli', 'br']);
    expect((await app.inject({ url: '/assets/main-abc.js' })).body).toBe('plain');
  });

  it('answers 404 for a file that is not there, and nothing outside its folder', async () => {
    const app = await serve(built);
    expect((await app.inject({ url: '/assets/old-def.js' })).statusCode).toBe(404);
    expect((await app.inject({ url: '/..%2f..%2fpackage.json' })).statusCode).toBe(404);
  });

  it('says what to do when it has not been built', async () => {
    const answer = await (await serve({})).inject({ url: '/', headers: asBrowser });
    expect([answer.statusCode, answer.body]).toEqual([503, 'The client is not built: npm start builds it.']);
  });
});
