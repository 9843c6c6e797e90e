import { addLink, defineRecord } from '../api/read/record.ts';
import { AssetModel } from './asset-model.entity.ts';
import { AssetModelType } from './asset-model.type.ts';
import { productCycles } from './product-cycle.record.ts';

export const assetModels = defineRecord({
  name: 'AssetModel',
  entity: AssetModel,
  type: () => AssetModelType,
  list: 'assetModels',
  one: 'assetModel',
  idPrefix: 'model',
  key: null,
  label: 'name',
  description: "Makers' models.",
  filter: ['manufacturer', 'name', 'partNumber', 'category', 'productCycle', 'supportEnd', 'updatedAt'],
  order: ['name', 'manufacturer', 'category', 'supportEnd', 'updatedAt'],
  group: ['manufacturer', 'category', 'productCycle'],
  bounds: ['supportEnd'],
  search: { in: ['manufacturer', 'name', 'partNumber'] },
});

addLink(productCycles, 'models', {
  of: () => assetModels,
  by: 'productCycle',
  description: 'The models that follow the cycle.',
});
