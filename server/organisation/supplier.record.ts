import { defineRecord } from '../api/read/record.ts';
import { Supplier } from './supplier.entity.ts';
import { SupplierType } from './supplier.type.ts';

export const suppliers = defineRecord({
  name: 'Supplier',
  entity: Supplier,
  type: () => SupplierType,
  list: 'suppliers',
  one: 'supplier',
  idPrefix: 'supplier',
  key: 'name',
  label: 'name',
  description: 'Companies that sell, deliver or support.',
  filter: ['name', 'organisationNumber', 'email', 'phone', 'website', 'updatedAt'],
  order: ['name', 'organisationNumber', 'updatedAt'],
  search: { in: ['name', 'organisationNumber', 'email'] },
});
