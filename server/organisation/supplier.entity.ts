import { defineEntity } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';

/** A company that sells, delivers or supports. */
const SupplierSchema = defineEntity({
  name: 'Supplier',
  tableName: 'supplier',
  properties: {
    ...datedColumns,
    name: nameText().unique(),
    organisationNumber: codeText().nullable().unique(),
    email: codeText().nullable(),
    phone: codeText().nullable(),
    website: codeText().nullable(),
  },
});

export class Supplier extends SupplierSchema.class {}
SupplierSchema.setClass(Supplier);
