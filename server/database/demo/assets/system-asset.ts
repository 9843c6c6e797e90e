import { AssetCategory } from '../../../inventory/asset-category.ts';
import { AssetStatus } from '../../../inventory/asset-lifecycle.ts';
import { applySearchText, applySupportEnd } from '../../../inventory/stored-columns.ts';
import type { Supplier } from '../../../organisation/supplier.entity.ts';
import { addDays, type LocalDate } from '../../../values/local-date.ts';
import { previousWorkingDay } from '../../../values/swedish-calendar.ts';
import type { Place } from '../organisation/units.ts';
import type { Random } from '../random.ts';
import type { MadeAsset, Making } from './asset.ts';
import { CATEGORIES } from './categories.ts';
import { unitPrice } from './prices.ts';
import type { SystemFact } from './systems.ts';

/** A system that was taken into use on a day. */
export interface SystemStart {
  readonly day: LocalDate;
  readonly system: SystemFact;
}

/** When the systems were taken into use, in the order of the days. */
export function systemStarts(systems: readonly SystemFact[], today: LocalDate, random: Random): SystemStart[] {
  return systems
    .map((system) => {
      const days = Math.round(system.age * 365.25) + random.integer(-120, 120);
      return { day: previousWorkingDay(addDays(today, -days)), system };
    })
    .toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day));
}

/** A named system as an asset of the unit that owns it. The oldest systems are on their way out. */
export function makeSystem(
  { day, system }: SystemStart,
  supplier: Supplier,
  orderNumber: string,
  { unit }: Place,
  { random, records, today, staff, nextNumber }: Making,
): MadeAsset {
  const [confidentiality, integrity, availability] = system.classes;
  const { metric: licenceMetric, licences: licenceCount } = system;
  const softwareVersion = `${random.integer(1, 12)}.${random.integer(0, 9)}.${random.integer(0, 30)}`;
  const asset: MadeAsset = {
    ...records.madeOn(day),
    tag: `${CATEGORIES[AssetCategory.SOFTWARE].prefix}-${nextNumber(AssetCategory.SOFTWARE)}`,
    name: system.name,
    category: AssetCategory.SOFTWARE,
    status: system.age > 11 ? AssetStatus.RETIRING : AssetStatus.IN_USE,
    model: null,
    serialNumber: null,
    site: null,
    unit,
    custodian: null,
    systemOwner: staff.get(unit)?.[0] ?? null,
    supplier,
    orderNumber,
    purchaseDate: day,
    purchaseCost: unitPrice(system.price, 1, random),
    warrantyEnd: null,
    // What the supplier has promised for this system; of a third nothing is known.
    ownSupportEnd: random.chance(0.67) ? addDays(today, random.integer(-120, 1500)) : null,
    supportEnd: null,
    supportEndSource: null,
    confidentiality,
    integrity,
    availability,
    attributes: { softwareVersion, licenceMetric, licenceCount, personalData: confidentiality > 1 },
    note: null,
    searchText: '',
  };
  applySupportEnd(asset);
  applySearchText(asset);
  return asset;
}
