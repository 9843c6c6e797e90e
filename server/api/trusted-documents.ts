import { z } from 'zod';
import documents from '../../schema/operations/persisted-documents.json' with { type: 'json' };
import { badInput, DomainError, ErrorCode } from './errors.ts';
import type { Viewer } from './viewer.ts';

/** The documents of the client's own code, by their hash: what `npm run fix` found there. No request adds to them. */
const trusted: ReadonlyMap<string, string> = new Map(Object.entries(documents));

/** An operation that is sent by the hash of its document, in the form that Apollo gave it. */
const ByHash = z.looseObject({
  query: z.literal('').nullish(),
  extensions: z.looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }) }),
});

/** Whether an operation's own text was sent, as programs do: then nothing else is looked at here. */
const hasText = (sent: unknown): boolean => Boolean((sent as { query?: unknown } | null)?.query);

/** What may be sent. */
export interface DocumentRules {
  /** Whether those who are signed in may send the client's own documents only; the bearer of a token may send any. */
  readonly onlyTrusted: boolean;
}

/**
 * What was sent as an operation, with its document's text in the place of the hash. The text is then read, checked and
 * costed like any other. What has another form stays as it is, for GraphQL to refuse.
 * @throws DomainError when there is no such document, or others are not taken from this viewer
 */
export function withText<Sent>(sent: Sent, { actor }: Viewer, { onlyTrusted }: DocumentRules): Sent {
  const { data } = hasText(sent) ? {} : ByHash.safeParse(sent);
  if (!data) {
    if (!onlyTrusted || actor.tokenId) return sent;
    throw new DomainError(ErrorCode.FORBIDDEN, 'error.onlyTrustedDocuments', { field: ['query'] });
  }
  const query = trusted.get(`sha256:${data.extensions.persistedQuery.sha256Hash}`);
  if (query === undefined) throw badInput('error.noSuchDocument', ['extensions', 'persistedQuery']);
  return { ...sent, query, extensions: {} };
}
