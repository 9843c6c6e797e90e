import { defineRecord } from '../api/read/record.ts';
import { ProductCycle } from './product-cycle.entity.ts';
import { ProductCycleType } from './product-cycle.type.ts';

export const productCycles = defineRecord({
  name: 'ProductCycle',
  entity: ProductCycle,
  type: () => ProductCycleType,
  list: 'productCycles',
  one: 'productCycle',
  idPrefix: 'cycle',
  key: null,
  label: 'cycle',
  description: 'Release cycles of products with the support-end days that their makers publish.',
  filter: ['product', 'title', 'productCategory', 'cycle', 'releaseDate', 'supportEnd', 'updatedAt'],
  order: ['title', 'releaseDate', 'supportEnd', 'updatedAt'],
  group: ['productCategory'],
  bounds: ['releaseDate', 'supportEnd'],
  search: { in: ['title', 'cycle', 'product'] },
});
