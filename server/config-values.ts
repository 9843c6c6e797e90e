import fs from 'node:fs';
import net from 'node:net';
import { z } from 'zod';
import type { MailServer } from './mail/mail.ts';

const settings = z.array(
  z.strictObject({
    /** Stands in addresses, such as that which the provider sends browsers back to: /session/oidc/ID/callback. */
    id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be of small letters, digits and hyphens'),
    /** What people know it by. */
    name: z.string().min(1).max(80),
    issuer: z.string().refine(isIssuer, 'must be an https address'),
    clientId: z.string().min(1),
    /** A public client has none. */
    clientSecret: z.string().min(1).optional(),
    /** Where the client’s secret is sent: in the Authorization header or in the body. */
    clientAuthentication: z.enum(['basic', 'post']).default('basic'),
    /** Whether somebody whom nobody has connected to an account gets one of their own, without any rights. */
    createAccounts: z.boolean().default(false),
  }),
);

/** An OpenID provider that people can sign in with. */
export type IdentityProviderSettings = z.output<typeof settings>[number];

/** The OpenID providers that a JSON text names, or a file with one; no two with the same id or issuer. */
export const identityProviders = z
  .string()
  .transform(jsonOrFile)
  .pipe(settings)
  .refine((all) => new Set(all.flatMap(({ id, issuer }) => [id, issuer])).size === 2 * all.length);

/** What a JSON text holds, or a file with one. */
function jsonOrFile(text: string, context: z.RefinementCtx<string>): unknown {
  try {
    return JSON.parse(text.trimStart().startsWith('[') ? text : fs.readFileSync(text, 'utf8'));
  } catch {
    context.addIssue('is neither JSON nor a file that can be read');
    return z.NEVER;
  }
}

/** Whether an address can be trusted on the way to it: TLS, or this very machine. */
function isIssuer(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.search || url.hash || url.username) return false;
  return (
    url.protocol === 'https:' ||
    (url.protocol === 'http:' && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname))
  );
}

/** Whether a text is an address, or one with the length of a network's prefix. */
export function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[net.isIP(address)] ?? -1;
  return bits > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits));
}

/** Whether a text is the address of a PostgreSQL database. */
export function isPostgresUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.pathname.length > 1;
}

/** Whether a text is the address that pages stand below, without a query or a name to sign in with. */
export function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
}

/** The mail server of an address such as smtp://user:password@mail.example.se:587. */
export const mailServer = z.string().transform((text, context): MailServer => {
  const url = URL.parse(text);
  const isPlain = url?.search === '?tls=off';
  if (!url?.hostname || !/^smtps?:$/.test(url.protocol) || !/^\/?$/.test(url.pathname) || url.hash) {
    context.addIssue('is not such an address');
    return z.NEVER;
  }
  if (url.search && (!isPlain || url.protocol === 'smtps:')) {
    context.addIssue('only smtp:// has something after it, ?tls=off');
    return z.NEVER;
  }
  const isTls = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (isTls ? 465 : 587),
    tls: isTls ? 'always' : isPlain ? 'off' : 'required',
    user: url.username ? decodeURIComponent(url.username) : null,
    password: url.password ? decodeURIComponent(url.password) : null,
  };
});
