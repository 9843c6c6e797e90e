import { z } from 'zod';
import type { AssetCategory } from '../asset-category.ts';
import { assetModels } from '../asset-model.record.ts';
import { catalogueText, optionalText, type Catalogue, type CatalogueRow } from './catalogue-rows.ts';
import { categoryOf } from './classification.ts';

const portCount = z.int().min(0).max(100_000);

/** A device type as the catalogue has it. */
const DeviceType = z.object({
  manufacturer: catalogueText(200),
  model: catalogueText(200),
  partNumber: optionalText(100),
  uHeight: z.number().min(0).max(999.5).multipleOf(0.5).nullish(),
  interfaces: portCount,
  powerPorts: portCount,
});

/** What a device type says of a model. What it does not know it does not say. */
export interface DeviceTypeRow extends CatalogueRow {
  manufacturer: string;
  name: string;
  category: AssetCategory;
  partNumber: string | undefined;
  rackUnits: string | undefined;
  interfaceCount: string;
  powerPortCount: string;
}

/** Device types become models. A model's category, product cycle and support end are its keepers' own. */
export const deviceTypes: Catalogue<z.output<typeof DeviceType>, DeviceTypeRow> = {
  entry: DeviceType,
  rows: (found) => [
    {
      manufacturer: found.manufacturer,
      name: found.model,
      category: categoryOf(found),
      partNumber: found.partNumber ?? undefined,
      rackUnits: found.uHeight?.toFixed(1),
      interfaceCount: String(found.interfaces),
      powerPortCount: String(found.powerPorts),
    },
  ],
  name: ({ manufacturer, name }) => `${manufacturer} ${name}`,
  record: assetModels,
  key: ['manufacturer', 'name'],
  kept: ['partNumber', 'rackUnits', 'interfaceCount', 'powerPortCount'],
  onlyNew: ['category'],
};
