import { AssetCategory } from '../../../inventory/asset-category.ts';
import { AssetStatus } from '../../../inventory/asset-lifecycle.ts';
import type { Asset } from '../../../inventory/asset.entity.ts';
import { applySearchText, applySupportEnd } from '../../../inventory/stored-columns.ts';
import type { Person } from '../../../organisation/person.entity.ts';
import type { Site } from '../../../organisation/site.entity.ts';
import type { Supplier } from '../../../organisation/supplier.entity.ts';
import { addDays, addMonths, daysBetween, type LocalDate } from '../../../values/local-date.ts';
import type { Money } from '../../../values/money.ts';
import type { Place } from '../organisation/units.ts';
import type { Staff } from '../organisation/people.ts';
import { type Random, Weighted } from '../random.ts';
import type { Records } from '../records.ts';
import { assetAttributes } from './asset-attributes.ts';
import { assetName } from './asset-names.ts';
import { CATEGORIES } from './categories.ts';
import { notesFor } from './notes.ts';
import type { Purchase } from './purchases.ts';
import { statusAt } from './status.ts';

/** What all assets are made with. */
export interface Making {
  readonly random: Random;
  readonly records: Records;
  readonly today: LocalDate;
  readonly staff: Staff;
  /** Where things lie that nobody uses yet. */
  readonly store: Site;
  /** The next tag's number in a category. */
  nextNumber(category: AssetCategory): number;
}

/** What the assets of one batch have in common. */
export interface Order {
  readonly purchase: Purchase;
  readonly number: string;
  readonly supplier: Supplier;
  readonly unitPrice: Money | null;
  readonly serialNumber: (random: Random) => string;
}

/** An asset without the columns that PostgreSQL works out itself. */
export type MadeAsset = Omit<Asset, 'purchaseYear' | 'supportEndQuarter'>;

/** Information classes are set for what holds information. */
const CLASSIFIED: readonly AssetCategory[] = [
  AssetCategory.SERVER,
  AssetCategory.SOFTWARE,
  AssetCategory.MEDICAL_DEVICE,
];
const CLASSES = new Weighted([
  [0, 3],
  [1, 14],
  [2, 38],
  [3, 34],
  [4, 11],
] as const);

/** One asset of a batch, at a place, as it stands today. */
export function makeAsset(order: Order, place: Place, making: Making): MadeAsset {
  const { random, records, today, staff, store } = making;
  const { day, category, model } = order.purchase;
  const { life, prefix, warranty } = CATEGORIES[category];
  const status = statusAt(daysBetween(day, today), life, random);
  const isPlanned = status === AssetStatus.PLANNED;
  const atHand = !isPlanned && status !== AssetStatus.ORDERED;
  const inUse = status === AssetStatus.IN_USE || status === AssetStatus.RETIRING;
  const isThing = category !== AssetCategory.SOFTWARE && order.unitPrice !== null;
  const people = staff.get(place.unit) as readonly [Person, ...Person[]];
  const number = making.nextNumber(category);
  const classes = CLASSIFIED.includes(category) && random.chance(0.9);
  const asset: MadeAsset = {
    ...records.madeOn(day),
    tag: `${prefix}-${number}`,
    name: assetName(model.fact, place, random),
    category,
    status,
    model: model.model,
    serialNumber: atHand && isThing ? order.serialNumber(random) : null,
    site: inUse && category !== AssetCategory.SOFTWARE ? place.site : status === AssetStatus.IN_STOCK ? store : null,
    unit: place.unit,
    custodian: inUse ? custodian(category, people, random) : null,
    systemOwner: hasOwner(category, model.fact.price) ? people[0] : null,
    supplier: isPlanned ? null : order.supplier,
    orderNumber: isPlanned ? null : order.number,
    purchaseDate: isPlanned ? null : day,
    purchaseCost: isPlanned ? null : order.unitPrice,
    warrantyEnd: atHand && isThing && warranty !== null ? addMonths(day, warranty) : null,
    ownSupportEnd: ownSupportEnd(category, status, making),
    supportEnd: null,
    supportEndSource: null,
    confidentiality: classes ? CLASSES.pick(random) : null,
    integrity: classes ? CLASSES.pick(random) : null,
    availability: classes ? CLASSES.pick(random) : null,
    attributes: assetAttributes({ model, number, site: place.site, purchased: day, atHand, inUse, today }, random),
    note: random.chance(0.02) ? random.pick(notesFor(category)) : null,
    searchText: '',
  };
  applySupportEnd(asset);
  applySearchText(asset);
  return asset;
}

function custodian(category: AssetCategory, people: readonly [Person, ...Person[]], random: Random): Person | null {
  if (category === AssetCategory.COMPUTER) return random.chance(0.6) ? random.pick(people) : null;
  if (category === AssetCategory.SMARTPHONE) return random.chance(0.85) ? random.pick(people) : null;
  return category === AssetCategory.MEDICAL_DEVICE && random.chance(0.1) ? people[0] : null;
}

/** Somebody answers for what others depend on, and for the dear medical devices. */
function hasOwner(category: AssetCategory, price: number): boolean {
  if (category === AssetCategory.COMPUTER || category === AssetCategory.SMARTPHONE) return false;
  return category !== AssetCategory.MEDICAL_DEVICE || price > 100_000;
}

/** A few have support that was agreed for themselves: it ended lately, or ends within three years. */
function ownSupportEnd(category: AssetCategory, status: AssetStatus, { random, today }: Making): LocalDate | null {
  if (category === AssetCategory.SMARTPHONE || status === AssetStatus.DISPOSED || !random.chance(0.03)) return null;
  return addDays(today, random.integer(-180, 1100));
}
