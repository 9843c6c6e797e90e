import type { Viewer } from './viewer.tsx';

/** What one must be allowed to do somewhere for a page or an action to be of use; kinds by the names of their types. */
export interface Needs {
  readonly reads?: string;
  readonly writes?: string;
}

type Allowed = Pick<Viewer, 'mayRead' | 'mayWrite'>;

export function isPermitted({ mayRead, mayWrite }: Allowed, { reads, writes }: Needs = {}): boolean {
  return (reads === undefined || mayRead(reads)) && (writes === undefined || mayWrite(writes));
}
