import { recordMutations } from '../api/write/record-mutations.ts';
import { SUPPLIER_FIELDS } from './supplier.commands.ts';
import { CreateSupplierInput, UpdateSupplierInput } from './supplier.input.ts';
import { suppliers } from './supplier.record.ts';

export const SupplierMutations = recordMutations({
  record: suppliers,
  called: 'a supplier',
  createInput: CreateSupplierInput,
  updateInput: UpdateSupplierInput,
  fields: SUPPLIER_FIELDS,
});
