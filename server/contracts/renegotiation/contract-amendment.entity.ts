import { defineEntity, p } from '@mikro-orm/core';
import { codeText, recordColumns } from '../../database/columns.ts';
import type { Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { Contract } from '../contract.entity.ts';
import type { BillingPeriod } from '../price-lines.ts';
import { RenegotiationCase } from './renegotiation.entities.ts';

/** What an amendment did to a price line. */
export const AmendedLineChange = enumOf('ENDED', 'ADDED');
export type AmendedLineChange = EnumOf<typeof AmendedLineChange>;

/** A price line that an amendment ended or added. Its price stands in the price line alone, where it may be secret. */
export interface AmendedLine {
  readonly change: AmendedLineChange;
  readonly priceLine: string;
  readonly item: string;
  readonly quantity: Decimal;
  readonly billingPeriod: BillingPeriod;
}

/** A term of a contract before and after. */
export interface AmendedTerm {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A change of a contract that was signed with its supplier (tilläggsavtal). Never changed. */
const ContractAmendmentSchema = defineEntity({
  name: 'ContractAmendment',
  tableName: 'contract_amendment',
  properties: {
    ...recordColumns,
    contract: () => p.manyToOne(Contract).deleteRule('restrict'),
    renegotiation: () => p.manyToOne(RenegotiationCase).nullable().index().deleteRule('restrict'),
    number: codeText(),
    signedOn: p.date().$type<LocalDate>(),
    effectiveFrom: p.date().$type<LocalDate>(),
    annualBefore: p.decimal().precision(18).scale(2).$type<Money>(),
    annualAfter: p.decimal().precision(18).scale(2).$type<Money>(),
    summary: p.text().nullable(),
    terms: p.json<AmendedTerm[]>(),
    lines: p.json<AmendedLine[]>(),
  },
  indexes: [{ properties: ['effectiveFrom', 'id'] }],
  uniques: [{ properties: ['number', 'contract'] }],
});

export class ContractAmendment extends ContractAmendmentSchema.class {}
ContractAmendmentSchema.setClass(ContractAmendment);
