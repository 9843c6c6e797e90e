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

/** A server of the client that these files make up. */
async function serve(files: Record<string, string>): Promise<FastifyInstance> {
  const folder = temporaryFolder();
  fs.mkdirSync(path.join(folder, 'assets'));
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  const app = Fastify();
  onTestFinished(() => app.close());
  await registerSecurityHeaders(app);
  await registerClient(app, folder);
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
