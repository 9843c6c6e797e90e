import fastifyHelmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

type Policy = Readonly<Record<string, readonly string[]>>;

/** Answers that are no page may load nothing and stand in no frame. */
const closed: Policy = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], 'base-uri': ["'none'"] };

/**
 * A page loads from its own server only, and runs no inline script. Mantine adds `<style>` elements while it runs,
 * hence the nonce; charts build tooltips with style attributes, which can neither run code nor be given a nonce.
 */
function page(nonce: string): Policy {
  return {
    ...closed,
    'script-src': ["'self'"],
    'style-src': ["'self'", `'nonce-${nonce}'`],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
  };
}

/** The content security policy of a page whose styles carry this nonce. */
export function pagePolicy(nonce: string): string {
  return Object.entries(page(nonce))
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** What a page may not use of the machine it is shown on: Hemtag needs none of it. */
const NOT_NEEDED = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'publickey-credentials-get',
  'usb',
];

/**
 * Sets the security headers of every answer; pages then replace the policy by their own. Nothing is kept by browsers and
 * proxies but the files that say so.
 */
export async function registerSecurityHeaders(app: FastifyInstance): Promise<void> {
  const directives = Object.fromEntries(Object.entries(closed).map(([name, sources]) => [name, [...sources]]));
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    xFrameOptions: { action: 'deny' },
  });
  const permissions = NOT_NEEDED.map((name) => `${name}=()`).join(', ');
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers({ 'permissions-policy': permissions, 'cache-control': 'no-store' });
    done();
  });
}
