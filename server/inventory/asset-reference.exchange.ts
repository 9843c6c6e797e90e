import type { ReferenceTo } from '../exchange/exchange-kind.ts';
import { assets } from './asset.record.ts';

/** How files refer to assets. */
export const assetReference: ReferenceTo = { record: () => assets, by: [['tag']] };
