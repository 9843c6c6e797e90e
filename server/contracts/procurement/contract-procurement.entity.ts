import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns } from '../../database/columns.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { Contract } from '../contract.entity.ts';
import { ProcurementProcedure } from './procured-contract.ts';
import { ProcuredKind } from './procurement-thresholds.ts';

const day = () => p.date().$type<LocalDate>().nullable();
const money = () => p.decimal().precision(18).scale(2).$type<Money>().nullable();

/** How a contract was procured; each contract was so once. */
const ContractProcurementSchema = defineEntity({
  name: 'ContractProcurement',
  tableName: 'contract_procurement',
  properties: {
    ...datedColumns,
    contract: () => p.manyToOne(Contract).unique().deleteRule('restrict'),
    procedure: p.enum(() => ProcurementProcedure),
    procuredKind: p.enum(() => ProcuredKind),
    registryNumber: codeText().nullable(),
    procuredOn: p.date().$type<LocalDate>(),
    estimatedValue: money(),
    adjustedValue: money(),
    frameworkCeiling: money(),
    calledOff: money(),
    awardSentOn: day(),
    isAwardSentElectronically: p.boolean().default(true),
    signedOn: day(),
    note: p.text().nullable(),
  },
});

export class ContractProcurement extends ContractProcurementSchema.class {}
ContractProcurementSchema.setClass(ContractProcurement);
