import { defineEntity, p } from '@mikro-orm/core';
import { recordColumns } from '../database/columns.ts';
import { Contract } from './contract.entity.ts';
import type { DisclosedField } from './disclosed-field.ts';

/** A contract that was given out to somebody who asked for it, and what of it was masked. Never changed. */
const ContractDisclosureSchema = defineEntity({
  name: 'ContractDisclosure',
  tableName: 'contract_disclosure',
  properties: {
    ...recordColumns,
    contract: () => p.manyToOne(Contract).deleteRule('restrict'),
    recipient: p.text(),
    registryNumber: p.text().nullable(),
    /** Who gave it out, by the name at that time. */
    givenBy: p.text(),
    given: p.json<DisclosedField[]>(),
    masked: p.json<DisclosedField[]>(),
    maskReason: p.text().nullable(),
  },
  indexes: [{ properties: ['contract', 'createdAt'] }, { properties: ['createdAt', 'id'] }],
});

export class ContractDisclosure extends ContractDisclosureSchema.class {}
ContractDisclosureSchema.setClass(ContractDisclosure);
