import { useQuery } from '@apollo/client/react';
import { Container } from '@mantine/core';
import { useMemo } from 'react';
import { Navigate, useLocation } from 'react-router';
import { FaultNotice } from '../ui/feedback/fault-notice.tsx';
import { useFaultOf } from '../ui/feedback/fault.ts';
import { DraftOwnerProvider } from '../ui/form/draft-owner.ts';
import { unheld } from './apollo.ts';
import { PageLoading } from './page-loading.tsx';
import { Shell } from './shell.tsx';
import { SessionEndedDialog } from './sign-in/session-ended-dialog.tsx';
import { signInPath } from './sign-in/sign-in-path.ts';
import { useSessionNews } from './use-session-news.ts';
import { ViewerDocument, viewerOf, ViewerProvider } from './viewer.tsx';

/** Every page but that for signing in: asks first who is signed in, and leads there when nobody is. */
export function SignedIn() {
  const faultOf = useFaultOf();
  const location = useLocation();
  const { data, error, refetch } = useQuery(ViewerDocument, { context: unheld });
  const viewer = useMemo(() => data && viewerOf(data), [data]);
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
