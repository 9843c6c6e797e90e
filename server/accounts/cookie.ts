import type { FastifyReply } from 'fastify';
import type { CallerRequest } from '../api/callers.ts';
import { SESSION_MINUTES } from './authenticate.ts';
import { VISIT_SECONDS } from './provider-visit.ts';

/** A secret that a browser keeps for us, and for how many seconds. */
export interface Cookie {
  name: string;
  seconds: number;
}

export const SESSION_COOKIE: Cookie = { name: 'hemtag', seconds: SESSION_MINUTES * 60 };
export const VISIT_COOKIE: Cookie = { name: 'hemtag-visit', seconds: VISIT_SECONDS };

export function setCookie(request: CallerRequest, reply: FastifyReply, cookie: Cookie, secret: string): void {
  write(request, reply, cookie.name, secret, cookie.seconds);
}

export function clearCookie(request: CallerRequest, reply: FastifyReply, { name }: Cookie): void {
  write(request, reply, name, '', 0);
}

/** The secret of a cookie that a request brings, if any. */
export function readCookie(request: CallerRequest, { name }: Cookie): string | null {
  const start = `${nameFor(request, name)}=`;
  const cookies = (request.headers.cookie ?? '').split(/; */);
  return cookies.find((cookie) => cookie.startsWith(start))?.slice(start.length) || null;
}

/** Behind TLS the name itself forbids that another host or path sets the cookie, or that it travels without TLS. */
const nameFor = ({ protocol }: CallerRequest, name: string) => (protocol === 'https' ? `__Host-${name}` : name);

/** Lax and not Strict: a link to a file of ours, in a mail or a document, is followed signed in. */
function write(request: CallerRequest, reply: FastifyReply, name: string, value: string, seconds: number): void {
  const secure = request.protocol === 'https' ? '; Secure' : '';
  const attributes = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
  reply.header('set-cookie', `${nameFor(request, name)}=${value}; ${attributes}`);
}
