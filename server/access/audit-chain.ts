import { createHash } from 'node:crypto';

/** What can be written as JSON. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** An event as its hash sees it: by property, days and instants as text. */
export type HashedEvent = Readonly<Record<string, Json>> & { readonly hash?: string };

/** A link of the chain. */
export interface Link {
  readonly place: number;
  readonly id: string;
  readonly eventCount: number;
  readonly eventsHash: string;
  readonly hash: string;
}

/** Where a chain ends: the place of its last link and that link's hash. */
export type ChainHead = Pick<Link, 'place' | 'hash'>;

/** Where a chain begins. */
export const NO_LINK: ChainHead = { place: 0, hash: '' };

/** JSON with the keys of every object in order: equal values have equal texts, whoever wrote or stored them. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join()}]`;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner ?? null)}`).join()}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/**
 * The hash of an event after that of the event before it in its link, or after the link's id. All of the event counts;
 * what has no value is left out, so that a column of later days leaves earlier hashes as they are.
 */
export function eventHash(previous: string, event: HashedEvent): string {
  const told = Object.fromEntries(Object.entries(event).filter(([name, value]) => name !== 'hash' && value !== null));
  return sha256(`${previous} ${canonicalJson(told)}`);
}

/**
 * The hash of a link after that of the link before it. The database computes it, when the transaction of the link's events
 * commits (`close_audit_link`, migration m0004).
 */
export function linkHash(previous: string, { place, id, eventCount, eventsHash }: Omit<Link, 'hash'>): string {
  return sha256(`${previous} ${place} ${id} ${eventCount} ${eventsHash}`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
