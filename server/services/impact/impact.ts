import type { YearMonth } from '../../values/year-month.ts';
import type { Dependency } from '../dependencies/dependency.ts';
import { affectedUsers, standingOn, standsOn, wayTo, type Reached } from './reached.ts';
import type { ReachedOrder } from './linked-kind.ts';
import { endsFirst, type Edge, type Linked, type Walked } from './linked.ts';

/** What is told of the walk from one record. */
export interface ImpactRequest {
  readonly month: YearMonth;
  readonly first: number;
  readonly order: ReachedOrder;
}

/** A record that was reached and is told of. */
export interface ToldRecord {
  readonly record: Linked;
  readonly distance: number;
  readonly way: readonly string[];
}

/** All that was reached: what the viewer may see is named, the rest counted. */
export interface Impact {
  readonly month: YearMonth;
  readonly records: readonly ToldRecord[];
  readonly services: number;
  readonly assets: number;
  readonly contracts: number;
  readonly hidden: number;
  readonly more: number;
  readonly users: number;
  readonly usersUnknown: readonly Linked[];
}

/** Stands in the place of what the viewer may not see. */
export const UNSEEN = '…';

/** What stands on a record (up), or what it stands on (down), from a walk that met it all. */
export function impactOf(
  { edges, linked }: Walked,
  start: string,
  direction: 'up' | 'down',
  { month, first, order }: ImpactRequest,
): Impact {
  const along = dependenciesOf(edges, month);
  const reached = direction === 'up' ? standingOn(along, start, month) : standsOn(along, start, month);
  const seen = reached.flatMap((each) => {
    const record = linked.get(each.record);
    return record ? [{ ...each, record }] : [];
  });
  const users = affectedUsers(
    reached,
    new Map(seen.flatMap(({ record }) => (record.kind === 'SERVICE' ? [[record.id, record.users] as const] : []))),
  );
  const count = (kind: Linked['kind']) => seen.filter(({ record }) => record.kind === kind).length;
  const ordered = seen.toSorted((a, b) => compare(order, a, b));
  return {
    month,
    records: ordered.slice(0, first).map(({ record, distance }) => ({
      record,
      distance,
      way: (wayTo(reached, record.id) ?? []).map((key) => linked.get(key)?.key ?? UNSEEN),
    })),
    services: count('SERVICE'),
    assets: count('ASSET'),
    contracts: count('CONTRACT'),
    hidden: reached.length - seen.length,
    more: Math.max(0, seen.length - first),
    users: users.users,
    usersUnknown: users.unknown.flatMap((key) => linked.get(key) ?? []),
  };
}

/** Edges as the rules over dependencies take them. */
export function dependenciesOf(edges: readonly Edge[], month: YearMonth): Dependency[] {
  return edges.map(({ id, dependent, dependsOn }) => ({ id, dependent, dependsOn, validFrom: month, validTo: null }));
}

type Seen = Omit<Reached, 'record'> & { readonly record: Linked };

const LAST = '9999-12-31';

function compare(order: ReachedOrder, a: Seen, b: Seen): number {
  const nearest = a.distance - b.distance || text(a.record.name, b.record.name) || text(a.record.id, b.record.id);
  if (order === 'NEAREST') return nearest;
  return text(endsFirst(a.record) ?? LAST, endsFirst(b.record) ?? LAST) || nearest;
}

const text = (a: string, b: string): number => Number(a > b) - Number(a < b);
