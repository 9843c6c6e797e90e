import type { CallerRequest } from '../api/callers.ts';

/**
 * Whether a request may come from a page of ours, or from no page at all: a browser says where its requests come from. One
 * that changes nothing may come from anywhere: the answer stays hidden from the page that asked.
 */
export function isOwnOrigin({ method, headers, host }: CallerRequest): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  const { origin, 'sec-fetch-site': site = 'none' } = headers;
  return (origin === undefined || URL.parse(origin)?.host === host) && (site === 'same-origin' || site === 'none');
}
