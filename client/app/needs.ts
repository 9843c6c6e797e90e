import type { Viewer } from './viewer.tsx';

/** What one must be allowed to do somewhere for a page or an action to be of use; kinds by the names of their types. */
export interface Needs {
  readonly reads?: string;
  readonly writes?: string;
  /** One of these is enough. */
  readonly anyOf?: readonly Needs[];
}

type Allowed = Pick<Viewer, 'mayRead' | 'mayWrite'>;

export function isPermitted(viewer: Allowed, { reads, writes, anyOf }: Needs = {}): boolean {
  return (
    (reads === undefined || viewer.mayRead(reads)) &&
    (writes === undefined || viewer.mayWrite(writes)) &&
    (anyOf === undefined || anyOf.some((needs) => isPermitted(viewer, needs)))
  );
}
