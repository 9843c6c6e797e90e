import { AssetCategory } from '../../../inventory/asset-category.ts';
import type { AttributeValues } from '../../../inventory/attributes.ts';
import type { Site } from '../../../organisation/site.entity.ts';
import { addDays, type LocalDate } from '../../../values/local-date.ts';
import type { CatalogueModel } from '../catalogue/catalogue.ts';
import { ACCESS_POINT } from '../catalogue/network-devices.ts';
import { luhnDigit } from '../check-digit.ts';
import type { Random } from '../random.ts';

/** What the attributes of an asset depend on. */
export interface Described {
  readonly model: CatalogueModel;
  /** The number in its tag. */
  readonly number: number;
  readonly site: Site;
  readonly purchased: LocalDate;
  /** Whether it has arrived: what is only known of a thing at hand is left out before. */
  readonly atHand: boolean;
  readonly inUse: boolean;
  readonly today: LocalDate;
}

const HEX = '0123456789ABCDEF';

/** The attributes of an asset, as its category's schema has them. */
export function assetAttributes(described: Described, random: Random): AttributeValues {
  const { model, number, site, atHand } = described;
  const { fact } = model;
  const own = fact.attributes ?? {};
  if (!atHand) return { ...own };
  const place = site.code.toLowerCase();
  switch (fact.category) {
    case AssetCategory.COMPUTER: {
      // A screen has nothing of all this.
      if (!fact.attributes) return {};
      return { hostName: `pc-${number}`, ...own, macAddress: macAddress(random), encrypted: random.chance(0.97) };
    }
    case AssetCategory.SMARTPHONE:
      return { ...own, imei: imei(random), phoneNumber: `7${number}`, managed: random.chance(0.95) };
    case AssetCategory.NETWORK: {
      const prefix = fact.kind === ACCESS_POINT ? 'ap' : 'sw';
      const hardware = { macAddress: macAddress(random), ...firmware(model), ...own };
      return { hostName: `${prefix}-${place}-${number}`, managementAddress: address(10, number), ...hardware };
    }
    case AssetCategory.SERVER:
      return { hostName: `srv-${place}-${number}`, managementAddress: address(20, number), ...own };
    case AssetCategory.STORAGE:
      return { hostName: `lag-${place}-${number}`, managementAddress: address(30, number), ...own, ...firmware(model) };
    case AssetCategory.IT_SECURITY:
      return { hostName: `sak-${place}-${number}`, managementAddress: address(40, number), ...firmware(model), ...own };
    case AssetCategory.MEDICAL_DEVICE:
      return medicalAttributes(described, random);
    case AssetCategory.SOFTWARE: {
      const [, softwareVersion = ''] = /(\d[\d.]*c?)$/.exec(fact.name) ?? [];
      const licences: AttributeValues =
        own['licenceMetric'] === 'OPEN_SOURCE' ? {} : { licenceCount: random.integer(1, 32) * 4 };
      return { softwareVersion, ...own, ...licences, personalData: random.chance(0.5) };
    }
  }
}

function medicalAttributes({ model, number, purchased, inUse, today }: Described, random: Random): AttributeValues {
  const { fact } = model;
  const interval = Number(fact.attributes?.['inspectionInterval'] ?? 24);
  const inspected = addDays(today, -random.integer(1, Math.round(interval * 33)));
  const networked = fact.price > 30_000 && random.chance(0.8);
  return {
    udi: deviceIdentifier(model.model.id),
    ...fact.attributes,
    ...(inUse && inspected > purchased ? { lastInspection: inspected } : {}),
    networked,
    ...(networked ? { hostName: `mt-${number}` } : {}),
  };
}

/** The version that the product cycle is of, where there is one. */
function firmware({ model }: CatalogueModel): AttributeValues {
  return model.productCycle ? { firmware: `${model.productCycle.title} ${model.productCycle.cycle}` } : {};
}

/** An address in a private network of the category (RFC 1918), each number its own. */
function address(net: number, number: number): string {
  return `10.${net + ((number >> 16) & 7)}.${(number >> 8) & 255}.${number & 255}`;
}

/** Of the range that is for local use, so that it is nobody's. */
function macAddress(random: Random): string {
  let text = '02';
  for (let pair = 0; pair < 5; pair += 1) text += `:${random.text(2, HEX)}`;
  return text;
}

/** Fifteen digits with a right check digit; 00 is a range that test equipment has. */
function imei(random: Random): string {
  const fourteen = `00${random.text(12, '0123456789')}`;
  return fourteen + luhnDigit(fourteen);
}

/** Fourteen digits, the same for all devices of a model. */
function deviceIdentifier(modelId: string): string {
  const number = Number.parseInt(modelId.slice(-8), 16) % 1_000_000;
  return `07350099${String(number).padStart(6, '0')}`;
}
