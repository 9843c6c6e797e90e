/** Relay's paging arguments: `first` with `after` from the start of the list, `last` with `before` from its end. */
export type PageRequest =
  | { readonly first: number; readonly after: string | null; readonly last?: never; readonly before?: never }
  | { readonly last: number; readonly before: string | null; readonly first?: never; readonly after?: never };

export interface RowPage<Row> {
  readonly rows: readonly Row[];
  readonly startCursor: string | null;
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export type FetchPage<Row> = (request: PageRequest, signal: AbortSignal) => Promise<RowPage<Row>>;

export type Anchor = 'start' | 'end';

/** What asks for the page that begins after a cursor, counted away from the anchored end. */
export const pageRequest = (anchor: Anchor, size: number, cursor: string | null): PageRequest =>
  anchor === 'start' ? { first: size, after: cursor } : { last: size, before: cursor };

/** A page's rows, the nearest to the anchored end first. */
export const outward = <Row>(anchor: Anchor, { rows }: RowPage<Row>): readonly Row[] =>
  anchor === 'start' ? rows : rows.toReversed();

/** After which cursor the next page away from the anchored end begins; null when there is none. */
export function onward(anchor: Anchor, page: RowPage<unknown>): string | null {
  if (anchor === 'start') return page.hasNextPage ? page.endCursor : null;
  return page.hasPreviousPage ? page.startCursor : null;
}
