import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns } from '../../database/columns.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { Contract } from '../contract.entity.ts';
import { ChangeGround } from './contract-changes.ts';

/** A change of a running contract, and the paragraph that it leans on. */
const ContractChangeSchema = defineEntity({
  name: 'ContractChange',
  tableName: 'contract_change',
  properties: {
    ...datedColumns,
    contract: () => p.manyToOne(Contract).deleteRule('restrict'),
    decidedOn: p.date().$type<LocalDate>(),
    ground: p.enum(() => ChangeGround),
    amount: p.decimal().precision(18).scale(2).$type<Money>(),
    description: p.text(),
    registryNumber: codeText().nullable(),
  },
  indexes: [{ properties: ['contract', 'decidedOn'] }],
});

export class ContractChange extends ContractChangeSchema.class {}
ContractChangeSchema.setClass(ContractChange);
