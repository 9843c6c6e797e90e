import { AssetCategory } from '../../../inventory/asset-category.ts';
import type { Site } from '../../../organisation/site.entity.ts';
import type { ModelFact } from '../catalogue/model-fact.ts';
import { CORE_SWITCH } from '../catalogue/network-devices.ts';
import { DATA_CENTRES } from '../organisation/sites.ts';
import { SETTINGS } from '../organisation/setting.ts';
import type { Place } from '../organisation/units.ts';
import { type Random, Weighted } from '../random.ts';

/** The units that run the region's infrastructure wherever it stands. */
const KEEPERS: Partial<Record<AssetCategory, string>> = {
  [AssetCategory.NETWORK]: 'Nät och kommunikation',
  [AssetCategory.SERVER]: 'Servrar och lagring',
  [AssetCategory.STORAGE]: 'Servrar och lagring',
  [AssetCategory.IT_SECURITY]: 'IT-säkerhet',
  [AssetCategory.SOFTWARE]: 'Förvaltning administrativa system',
};

/** Above this, in SEK, network and security equipment stands in a data centre. */
const DATA_CENTRE_PRICE = 40_000;

/** Finds a unit and a site for a model: equipment where its work is done, infrastructure with those who run it. */
export class Placement {
  readonly #places: readonly Place[];
  readonly #dataCentres: readonly Site[];
  /** Every site as often as units are there: that is how much network it needs. */
  readonly #sites: readonly Site[];
  readonly #choices = new Map<ModelFact, Weighted<Place>>();

  constructor(places: readonly Place[], sites: ReadonlyMap<string, Site>) {
    this.#places = places;
    this.#sites = places.map(({ site }) => site);
    this.#dataCentres = DATA_CENTRES.map((code) => sites.get(code) as Site);
  }

  /** The place of a unit with this name. */
  named(name: string): Place {
    const place = this.#places.find(({ unit }) => unit.name === name);
    if (!place) throw new Error(`The demo region has no unit ${name}.`);
    return place;
  }

  pick(fact: ModelFact, random: Random): Place {
    const place = this.#choicesOf(fact).pick(random);
    switch (fact.category) {
      case AssetCategory.SERVER:
      case AssetCategory.STORAGE:
        return { ...place, site: random.pick(this.#dataCentres) };
      case AssetCategory.NETWORK:
      case AssetCategory.IT_SECURITY: {
        const central = fact.kind === CORE_SWITCH || fact.price > DATA_CENTRE_PRICE;
        const isThere = central && random.chance(fact.category === AssetCategory.IT_SECURITY ? 0.9 : 0.3);
        return { ...place, site: random.pick(isThere ? this.#dataCentres : this.#sites) };
      }
      default:
        return place;
    }
  }

  #choicesOf(fact: ModelFact): Weighted<Place> {
    const known = this.#choices.get(fact) ?? this.#choicesFor(fact);
    this.#choices.set(fact, known);
    return known;
  }

  #choicesFor(fact: ModelFact): Weighted<Place> {
    const keeper = KEEPERS[fact.category];
    if (keeper !== undefined) return new Weighted([[this.named(keeper), 1]]);
    if (fact.units) return new Weighted(fact.units.map((name) => [this.named(name), 1] as const));
    const places = this.#places.filter(({ setting }) => fact.settings?.includes(setting) ?? true);
    return new Weighted(places.map((place) => [place, demand(place, fact.category)] as const));
  }
}

function demand({ setting }: Place, category: AssetCategory): number {
  const { computers, smartphones, medicalDevices } = SETTINGS[setting].needs;
  if (category === AssetCategory.COMPUTER) return computers;
  if (category === AssetCategory.SMARTPHONE) return smartphones;
  // A device that the setting has few of still needs somewhere to stand.
  return Math.max(medicalDevices, 0.5);
}
