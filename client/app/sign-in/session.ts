/** What this tab knows of its sign-in: nothing yet, that it holds, or that the server has said that it has ended. */
export type Session = 'unknown' | 'open' | 'ended';

let session: Session = 'unknown';
let held: (() => void)[] = [];
const listeners = new Set<() => void>();

export const readSession = (): Session => session;

export function subscribeSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function become(next: Session): void {
  if (next === session) return;
  session = next;
  for (const listener of listeners) listener();
}

/** Somebody is signed in, for the first time in this tab or again: what was held goes on. */
export function sessionOpen(): void {
  become('open');
  const waiting = held;
  held = [];
  for (const goOn of waiting) goOn();
}

/** The server knows nobody here any more. Fulfilled when the same person has signed in again. */
export function sessionOpenAgain(): Promise<void> {
  become('ended');
  return new Promise((resolve) => held.push(resolve));
}

/** What tabs of one browser tell each other of the session that they share. */
export type SessionNews = 'signedIn' | 'signedOut';

const channelName = 'hemtag.session';

/** Tells every tab, this one too. */
export function tellTabs(news: SessionNews): void {
  const channel = new BroadcastChannel(channelName);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin, and takes none
  channel.postMessage(news);
  channel.close();
}

/** Hears what is told; gives the way to stop. */
export function onSessionNews(listener: (news: SessionNews) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<SessionNews>) => listener(data));
  return () => channel.close();
}
