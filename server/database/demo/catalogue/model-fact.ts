import type { AssetCategory } from '../../../inventory/asset-category.ts';
import type { AttributeValues } from '../../../inventory/attributes.ts';
import type { Setting } from '../organisation/setting.ts';

/** A model that is still sold. */
export const STILL = 9999;

/** A model as the market knows it, and how the demo region buys it. */
export interface ModelFact {
  readonly category: AssetCategory;
  readonly manufacturer: string;
  readonly name: string;
  /** What it is, in Swedish: how names of its assets begin. */
  readonly kind: string;
  /** The years in which the region buys it, the last one included. */
  readonly sold: readonly [first: number, last: number];
  /** Of one, in SEK excl. VAT. */
  readonly price: number;
  /** How many are bought beside the other models of the category that are sold at the same time. */
  readonly share: number;
  readonly partNumber?: string;
  /** 'windows 10-22h2': product and cycle whose support end is the model's. */
  readonly cycle?: string;
  /** The maker's end of support, where no product cycle says it. */
  readonly supportEnd?: string;
  readonly rackUnits?: number;
  readonly interfaceCount?: number;
  readonly powerPortCount?: number;
  /** The settings where it is used; all when neither they nor units are said. */
  readonly settings?: readonly Setting[];
  /** The names of the units that use it, where they are few. */
  readonly units?: readonly string[];
  /** What is the same of all its assets. */
  readonly attributes?: AttributeValues;
}
