import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readFirstCode } from './first-code.ts';
import { pagePolicy } from './security-headers.ts';

/** Stands in the built pages where each answer puts its own nonce (`html.cspNonce` in client/vite.config.ts). */
const NONCE = '__CSP_NONCE__';

/**
 * Serves the built client: files with a hash in their name for ever, everything else checked at each use, the API's
 * explorer at /graphiql, and the one page for every address that the client routes itself. To whoever is signed in
 * it names the code that comes first.
 * @param folder the build's output, client/dist
 * @param hasSession whether a request brings a session, good or not
 */
export async function registerClient(
  app: FastifyInstance,
  folder: string,
  hasSession: (request: FastifyRequest) => boolean,
): Promise<void> {
  const page = readPage(folder, 'index.html');
  const explorer = readPage(folder, 'graphiql.html');
  const firstCode = readFirstCode(folder);
  if (page !== undefined) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      preCompressed: true,
      allowedPath: (file) => !file.endsWith('.html'),
      cacheControl: false,
      setHeaders: (reply, file) => {
        const hashed = file.startsWith(path.join(folder, 'assets') + path.sep);
        reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  const answer = (reply: FastifyReply, wanted = page) =>
    wanted === undefined
      ? reply.code(503).type('text/plain').send('The client is not built: npm start builds it.')
      : sendPage(reply, wanted);
  // Who has a session is about to need more than whoever signs in.
  const answerApp = (request: FastifyRequest, reply: FastifyReply) => {
    const code = hasSession(request) ? firstCode(request.url.replace(/\?.*$/, '')) : '';
    return answer(reply, page?.replace('</head>', `${code}</head>`));
  };
  app.get('/', (request, reply) => answerApp(request, reply));
  app.get('/graphiql', (_request, reply) => answer(reply, explorer));
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    return wantsPage
      ? answerApp(request, reply)
      : reply
          .code(404)
          .send({ message: 'There is nothing at this address.', code: 'NOT_FOUND', requestId: request.id });
  });
}

/** Sends a page of the client, with a nonce of its own for the styles that its components add while it runs. */
export function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .headers({ 'content-security-policy': pagePolicy(nonce), 'cache-control': 'no-store' })
    .type('text/html; charset=utf-8')
    .send(page.replaceAll(NONCE, nonce));
}

function readPage(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : undefined;
}
