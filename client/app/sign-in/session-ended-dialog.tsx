import { useEffect, useSyncExternalStore } from 'react';
import { deferred } from '../../ui/deferred.tsx';
import { whenOpened } from '../../ui/popup/when-opened.tsx';
import { whenQuiet } from '../quiet.ts';
import { readSession, subscribeSession } from './session.ts';

const SignInAgainDialog = whenOpened(
  deferred(async () => (await import('./sign-in-again-dialog.tsx')).SignInAgainDialog, null),
);

/** Stands above everything when the session has ended, until one has signed in again; the page and what is typed stay. */
export function SessionEndedDialog() {
  const ended = useSyncExternalStore(subscribeSession, readSession) === 'ended';
  // Whoever's session ends has perhaps a page of an older release by then.
  useEffect(() => whenQuiet(SignInAgainDialog.preload), []);
  return <SignInAgainDialog opened={ended} />;
}
