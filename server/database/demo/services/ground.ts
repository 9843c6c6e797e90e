import { AssetStatus } from '../../../inventory/asset-lifecycle.ts';
import type { Asset } from '../../../inventory/asset.entity.ts';
import type { MadeAsset } from '../assets/asset.ts';
import type { ModelFact } from '../catalogue/model-fact.ts';
import { CORE_SWITCH } from '../catalogue/network-devices.ts';
import { HOST } from '../catalogue/servers.ts';
import { DISK_SYSTEM, FIREWALL } from '../catalogue/storage-and-security.ts';

/** How many of each kind the services are said to stand on: of the rest nobody has said it. */
const MOST: Readonly<Record<string, number>> = { [CORE_SWITCH]: 12, [HOST]: 16, [DISK_SYSTEM]: 8, [FIREWALL]: 6 };

/** Sees the assets go by, and keeps those that services stand on: the named systems, and some of the infrastructure. */
export class Ground {
  readonly #systems = new Map<string, Asset>();
  readonly #kinds = new Map<string, Asset[]>();

  see(asset: MadeAsset, { kind }: ModelFact): void {
    if (asset.status !== AssetStatus.IN_USE && asset.status !== AssetStatus.RETIRING) return;
    const kept = this.#kinds.get(kind) ?? [];
    if (kept.length >= (MOST[kind] ?? 0)) return;
    this.#kinds.set(kind, [...kept, asset as Asset]);
  }

  seeSystem(asset: MadeAsset): void {
    this.#systems.set(asset.name, asset as Asset);
  }

  /** The system of a name; null in a world too small for it. */
  system(name: string): Asset | null {
    return this.#systems.get(name) ?? null;
  }

  ofKind(kind: string): readonly Asset[] {
    return this.#kinds.get(kind) ?? [];
  }
}
