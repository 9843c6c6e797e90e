import type { Share } from '../../services/dependencies/share.ts';

/** A share of what a record costs, and the place of who takes it over among the records. */
export interface Taker {
  readonly share: Share;
  readonly dependent: number;
}

/** Shares made ready for many months: records by number, and for each the shares of its cost in one order for ever. */
export interface ShareGraph {
  readonly records: readonly string[];
  readonly takers: readonly (readonly Taker[])[];
}

export function shareGraph(shares: readonly Share[]): ShareGraph {
  const places = new Map<string, number>();
  const takers: Taker[][] = [];
  const placeOf = (record: string) => {
    const place = places.get(record) ?? takers.push([]) - 1;
    places.set(record, place);
    return place;
  };
  for (const share of shares.toSorted(byDependent)) {
    takers[placeOf(share.dependsOn)]!.push({ share, dependent: placeOf(share.dependent) });
  }
  return { records: [...places.keys()], takers };
}

/** So that the öre of rounding fall the same way whatever order the shares are read in. */
function byDependent(one: Share, other: Share): number {
  if (one.dependent !== other.dependent) return one.dependent < other.dependent ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
