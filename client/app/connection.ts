/** Whether the server answers, for the notice above the page. */
export type Connection = 'up' | 'down';

let connection: Connection = 'up';
const listeners = new Set<() => void>();

export const readConnection = (): Connection => connection;

export function subscribeConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function reportConnection(next: Connection): void {
  if (next === connection) return;
  connection = next;
  for (const listener of listeners) listener();
}

/** Asks the server whether it is there, and tells. */
export async function checkConnection(): Promise<void> {
  const answer = await fetch('/livez', { cache: 'no-store' }).catch(() => null);
  reportConnection(answer?.ok ? 'up' : 'down');
}
