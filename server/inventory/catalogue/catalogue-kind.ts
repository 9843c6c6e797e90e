import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import { entriesOf } from './entries.ts';

/** The public catalogues that models and product cycles are taken from. */
export const CatalogueKind = enumOf('DEVICE_TYPES', 'PRODUCT_CYCLES');
export type CatalogueKind = EnumOf<typeof CatalogueKind>;

/** What a catalogue's text lists: products have releases, device types have not. */
export function kindOf(content: string): CatalogueKind {
  const [first] = entriesOf(content);
  return first && /"releases"\s*:/.test(first.text) ? CatalogueKind.PRODUCT_CYCLES : CatalogueKind.DEVICE_TYPES;
}
