import { AssetCategory } from '../../../inventory/asset-category.ts';
import { AssetStatus } from '../../../inventory/asset-lifecycle.ts';
import type { AssetRelation } from '../../../inventory/asset-relation.entity.ts';
import type { Asset } from '../../../inventory/asset.entity.ts';
import { RelationKind } from '../../../inventory/relation-kind.ts';
import type { LocalDate } from '../../../values/local-date.ts';
import type { ModelFact } from '../catalogue/model-fact.ts';
import { ACCESS_POINT, ACCESS_SWITCH, CORE_SWITCH } from '../catalogue/network-devices.ts';
import { HOST, VIRTUAL_SERVER } from '../catalogue/servers.ts';
import { DISK_SYSTEM, FIREWALL } from '../catalogue/storage-and-security.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import type { MadeAsset } from './asset.ts';
import type { SystemFact } from './systems.ts';

/** Some of the assets of one group point at one of another group. */
interface Rule {
  readonly from: string;
  readonly kind: RelationKind;
  readonly to: string;
  /** How many of those of the first group. */
  readonly part: number;
  /** Only what stands at the same site is a choice. */
  readonly sameSite?: boolean;
}

const { RUNS_ON, CONNECTS_TO, STORES_ON, PROTECTED_BY, DEPENDS_ON } = RelationKind;
const INSTALLED_SOFTWARE = 'Installerad programvara';
const NETWORKED_DEVICE = 'Nätansluten medicinteknik';

const RULES: readonly Rule[] = [
  { from: INSTALLED_SOFTWARE, kind: RUNS_ON, to: VIRTUAL_SERVER, part: 0.5 },
  { from: VIRTUAL_SERVER, kind: RUNS_ON, to: HOST, part: 0.3 },
  { from: HOST, kind: STORES_ON, to: DISK_SYSTEM, part: 0.5 },
  { from: ACCESS_POINT, kind: CONNECTS_TO, to: ACCESS_SWITCH, part: 0.2, sameSite: true },
  { from: ACCESS_SWITCH, kind: CONNECTS_TO, to: CORE_SWITCH, part: 0.3 },
  { from: CORE_SWITCH, kind: PROTECTED_BY, to: FIREWALL, part: 1 },
  { from: HOST, kind: PROTECTED_BY, to: FIREWALL, part: 0.2 },
  { from: NETWORKED_DEVICE, kind: DEPENDS_ON, to: ACCESS_SWITCH, part: 0.03, sameSite: true },
];

/** The most servers that a named system runs on. */
const MOST_SERVERS = 3;

const TARGETS = new Set(RULES.map(({ to }) => to));

/**
 * Sees the assets go by and relates those in use to each other when all have passed: one in twenty of a large world. Of an asset
 * nothing but its key is kept, so that a million of them need little memory.
 */
export class Relations {
  readonly #random: Random;
  readonly #targets = new Map<string, string[]>();
  readonly #sources: { readonly id: string; readonly rule: Rule; readonly site: string | undefined }[] = [];
  readonly #systems = new Map<string, { readonly id: string; readonly system: SystemFact }>();

  constructor(seed: string) {
    this.#random = new Random(`relations ${seed}`);
  }

  see(asset: MadeAsset, fact: ModelFact): void {
    if (asset.status !== AssetStatus.IN_USE && asset.status !== AssetStatus.RETIRING) return;
    const group = groupOf(asset, fact);
    const site = asset.site?.code;
    for (const rule of RULES) {
      if (rule.from === group && this.#random.chance(rule.part)) this.#sources.push({ id: asset.id, rule, site });
    }
    if (!TARGETS.has(group)) return;
    this.#addTarget(group, asset.id);
    this.#addTarget(`${group} ${site}`, asset.id);
  }

  seeSystem(asset: MadeAsset, system: SystemFact): void {
    this.#systems.set(asset.name, { id: asset.id, system });
  }

  /** The relations among all that has been seen. */
  *rows(records: Records, today: LocalDate): Generator<AssetRelation> {
    const relation = (from: string, kind: RelationKind, to: string): AssetRelation => ({
      ...records.madeOn(today),
      // Only the keys are stored.
      from: { id: from } as Asset,
      kind,
      to: { id: to } as Asset,
      note: null,
    });
    for (const { id, rule, site } of this.#sources) {
      const targets = this.#targets.get(rule.sameSite ? `${rule.to} ${site}` : rule.to);
      if (targets) yield relation(id, rule.kind, this.#random.pick(targets));
    }
    const servers = this.#targets.get(VIRTUAL_SERVER) ?? [];
    for (const { id, system } of this.#systems.values()) {
      const hosts = new Set<string>();
      for (let left = this.#random.integer(1, MOST_SERVERS); left > 0 && servers.length > 0; left -= 1) {
        hosts.add(this.#random.pick(servers));
      }
      for (const host of hosts) yield relation(id, RUNS_ON, host);
      for (const name of system.dependsOn) {
        const needed = this.#systems.get(name);
        if (needed) yield relation(id, DEPENDS_ON, needed.id);
      }
    }
  }

  #addTarget(group: string, id: string): void {
    const targets = this.#targets.get(group);
    if (targets) targets.push(id);
    else this.#targets.set(group, [id]);
  }
}

function groupOf(asset: MadeAsset, fact: ModelFact): string {
  if (asset.category === AssetCategory.SOFTWARE) return INSTALLED_SOFTWARE;
  if (asset.category !== AssetCategory.MEDICAL_DEVICE) return fact.kind;
  return asset.attributes['networked'] === true ? NETWORKED_DEVICE : '';
}
