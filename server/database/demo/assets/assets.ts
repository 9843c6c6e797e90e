import { AssetCategory } from '../../../inventory/asset-category.ts';
import type { Site } from '../../../organisation/site.entity.ts';
import type { LocalDate } from '../../../values/local-date.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Staff } from '../organisation/people.ts';
import { CENTRAL_STORE } from '../organisation/sites.ts';
import type { Suppliers } from '../organisation/suppliers.ts';
import type { Place } from '../organisation/units.ts';
import { Random } from '../random.ts';
import type { Records } from '../records.ts';
import { type MadeAsset, makeAsset, type Making } from './asset.ts';
import { countsByCategory } from './categories.ts';
import { Placement } from './placement.ts';
import { unitPrice } from './prices.ts';
import { mergedByDay, type Period, type Purchase, purchasesOf } from './purchases.ts';
import type { Ground } from '../services/ground.ts';
import type { Relations } from './relations.ts';
import { serialNumbers } from './serial-numbers.ts';
import { makeSystem, type SystemStart, systemStarts } from './system-asset.ts';
import { SYSTEMS } from './systems.ts';

/** The region that the assets belong to. */
export interface Region {
  readonly places: readonly Place[];
  readonly sites: ReadonlyMap<string, Site>;
  readonly staff: Staff;
  readonly suppliers: Suppliers;
  readonly catalogue: Catalogue;
}

interface Options extends Period {
  readonly seed: string;
  readonly count: number;
  readonly records: Records;
  readonly relations: Relations;
  readonly ground: Ground;
}

/** An asset of a batch goes elsewhere than the one before it with this probability. */
const NEXT_PLACE = 0.35;

/** The region's assets in the order in which they came, one at a time. */
export function* makeAssets(region: Region, options: Options): Generator<MadeAsset> {
  const { seed, count, records, relations, ground, today } = options;
  const random = new Random(`assets ${seed}`);
  const placement = new Placement(region.places, region.sites);
  const store = region.sites.get(CENTRAL_STORE) as Site;
  const making: Making = { random, records, today, staff: region.staff, store, nextNumber: tagNumbers() };
  const orderNumber = orderNumbers();

  for (const event of mergedByDay<Purchase | SystemStart>(eventsOf(region, count, options))) {
    const number = orderNumber(event.day);
    if ('system' in event) {
      const supplier = region.suppliers.pick(AssetCategory.SOFTWARE, random);
      const asset = makeSystem(event, supplier, number, placement.named(event.system.owner), making);
      relations.seeSystem(asset, event.system);
      ground.seeSystem(asset);
      yield asset;
      continue;
    }
    const { fact, model } = event.model;
    const order = {
      purchase: event,
      number,
      supplier: region.suppliers.pick(event.category, random),
      unitPrice: unitPrice(fact.price, event.quantity, random),
      serialNumber: serialNumbers(model.manufacturer, event.day),
    };
    let place = placement.pick(fact, random);
    for (let left = event.quantity; left > 0; left -= 1) {
      if (random.chance(NEXT_PLACE)) place = placement.pick(fact, random);
      const asset = makeAsset(order, place, making);
      relations.see(asset, fact);
      ground.see(asset, fact);
      yield asset;
    }
  }
}

/** What was bought of each category, and the systems that were taken into use: each in the order of its days. */
function eventsOf({ catalogue }: Region, count: number, options: Options): Iterator<Purchase | SystemStart>[] {
  const counts = countsByCategory(count);
  const systems = SYSTEMS.slice(0, Math.ceil((counts.get(AssetCategory.SOFTWARE) ?? 0) / 2));
  const purchases = [...counts].map(([category, wanted]) => {
    const bought = category === AssetCategory.SOFTWARE ? wanted - systems.length : wanted;
    return purchasesOf(category, bought, options, catalogue, options.seed);
  });
  return [...purchases, systemStarts(systems, options.today, new Random(`systems ${options.seed}`)).values()];
}

/** Numbers of stickers, a row of its own for each category. */
function tagNumbers(): (category: AssetCategory) => number {
  const last = new Map<AssetCategory, number>();
  return (category) => {
    const number = (last.get(category) ?? 100_000) + 1;
    last.set(category, number);
    return number;
  };
}

/** Numbers of orders: 'IO-2024-00331', from one each year. */
function orderNumbers(): (day: LocalDate) => string {
  let year = '';
  let last = 0;
  return (day) => {
    last = day.startsWith(year) && year ? last + 1 : 1;
    year = day.slice(0, 4);
    return `IO-${year}-${String(last).padStart(5, '0')}`;
  };
}
