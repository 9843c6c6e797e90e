import { ApolloProvider, useQuery } from '@apollo/client/react';
import { Container } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Navigate, useLocation } from 'react-router';
import { deferred } from '../ui/deferred.tsx';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { FaultReaderProvider } from '../ui/feedback/fault.ts';
import { DraftOwnerProvider } from '../ui/form/draft-owner.ts';
import { apollo } from './apollo-client.ts';
import { unheld } from './apollo.ts';
import { faultOf } from './faults.ts';
import { modules } from './modules.ts';
import { PageLoading } from './page-loading.tsx';
import { whenQuiet } from './quiet.ts';
import { RecordSectionsProvider } from './record-sections.tsx';
import { Shell } from './shell.tsx';
import { SessionEndedDialog } from './sign-in/session-ended-dialog.tsx';
import { signInPath } from './sign-in/sign-in-path.ts';
import { useSessionNews } from './use-session-news.ts';
import { ViewerDocument, viewerOf, ViewerProvider } from './viewer.tsx';

const Notices = deferred(async () => (await import('./notices.tsx')).Notices, null);
const sections = modules.flatMap(({ sections: own }) => own ?? []);

/** Asks who is signed in, before there is anything to draw: the answer is on its way while the page is made. */
export function askViewer(): void {
  // Who needs the answer and finds none asks again, and tells why there is none.
  apollo.query({ query: ViewerDocument, context: unheld }).catch(() => undefined);
}

/** Every page but that for signing in, and what it can count on besides: the API's client, its faults in words, notices. */
export function SignedIn() {
  return (
    <ApolloProvider client={apollo}>
      <FaultReaderProvider value={faultOf}>
        <NoticesLater />
        <RecordSectionsProvider value={sections}>
          <WithViewer />
        </RecordSectionsProvider>
      </FaultReaderProvider>
    </ApolloProvider>
  );
}

/** Short notices tell what has been done, so that a page begins without them. */
function NoticesLater() {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => whenQuiet(() => setQuiet(true)), []);
  return quiet && <Notices />;
}

/** Asks first who is signed in, and leads to the page for that when nobody is. */
function WithViewer() {
  const location = useLocation();
  const { data, error, refetch } = useQuery(ViewerDocument, { context: unheld, fetchPolicy: 'cache-first' });
  // The page is made piece by piece, so that the browser stays awake meanwhile.
  const viewer = useDeferredValue(useMemo(() => data && viewerOf(data), [data]));
  useSessionNews(viewer?.userId);

  if (viewer) {
    return (
      <ViewerProvider value={viewer}>
        <DraftOwnerProvider value={viewer.userId}>
          <Shell />
          <SessionEndedDialog />
        </DraftOwnerProvider>
      </ViewerProvider>
    );
  }
  const fault = error && faultOf(error);
  if (fault?.kind === 'unauthenticated') return <Navigate to={signInPath(location)} replace />;
  if (!fault) return <PageLoading />;
  return (
    <Container py="xl">
      <FaultNotice fault={fault} onRetry={() => void refetch()} />
    </Container>
  );
}
