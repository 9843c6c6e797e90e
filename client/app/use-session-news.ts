import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { useEffect } from 'react';
import { unheld } from './apollo.ts';
import { onSessionNews, sessionOpen } from './sign-in/session.ts';
import { SIGN_IN } from './sign-in/sign-in-path.ts';
import { ViewerDocument } from './viewer.tsx';

/**
 * Follows what other tabs do with the session that they share with this one. What is held goes on when the same person has
 * signed in again; for another person, and when one has signed out, the page begins anew and nothing of it is left.
 */
export function useSessionNews(userId: string | undefined): void {
  const client = useApolloClient();
  useEffect(() => {
    if (userId === undefined) return;
    sessionOpen();
    return onSessionNews((news) => {
      if (news === 'signedOut') window.location.assign(SIGN_IN);
      else void signedIn(client, userId);
    });
  }, [client, userId]);
}

async function signedIn(client: ApolloClient, userId: string): Promise<void> {
  const asked = { query: ViewerDocument, fetchPolicy: 'no-cache', context: unheld } as const;
  // Without an answer the session is still what it was before.
  const { data } = await client.query(asked).catch(() => ({ data: undefined }));
  if (!data) return;
  if (data.viewer.userId !== userId) return window.location.reload();
  client.writeQuery({ query: ViewerDocument, data });
  sessionOpen();
}
