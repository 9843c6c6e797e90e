import { createContext, use } from 'react';
import { graphql } from '../gql/gql.ts';
import type { ViewerQuery } from '../gql/graphql.ts';

/** Who is signed in and what they may do, for the whole page; asked for when a page begins and when rights have changed. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      userId
      name
      roles
      reads
      writes
      scopes
      sessionId
    }
  }
`);

/** Who is signed in. What a kind of record is called is the name of its GraphQL type. */
export interface Viewer extends Pick<ViewerQuery['viewer'], 'name' | 'roles' | 'scopes'> {
  readonly userId: string;
  readonly sessionId: string | null;
  /** Whether records of a kind may be read somewhere. */
  mayRead(this: void, kind: string): boolean;
  /** Whether records of a kind may be made, changed and deleted somewhere. */
  mayWrite(this: void, kind: string): boolean;
}

const ViewerContext = createContext<Viewer | null>(null);

/** Tells the components below who is signed in. */
export const ViewerProvider = ViewerContext;

export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer needs somebody signed in above it');
  return viewer;
}

export function viewerOf({ viewer }: ViewerQuery): Viewer {
  const { userId, sessionId, name, roles, scopes } = viewer;
  const [readable, writable] = [new Set(viewer.reads), new Set(viewer.writes)];
  return {
    userId: userId ?? '',
    sessionId: sessionId ?? null,
    name,
    roles,
    scopes,
    mayRead: (kind) => readable.has(kind),
    mayWrite: (kind) => writable.has(kind),
  };
}
