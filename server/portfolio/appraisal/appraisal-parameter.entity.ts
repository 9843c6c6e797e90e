import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../../database/columns.ts';
import type { Decimal } from '../../values/decimal.ts';
import { enumOf, type EnumOf } from '../../values/enum-of.ts';
import type { LocalDate } from '../../values/local-date.ts';

/**
 * What appraisals and balance calculations take as given, in percent: the discount rate with a low and a high to try, the
 * change of prices in a year, how much of yellow benefits is counted on, and what may be put in the result reserve.
 */
export const ParameterKind = enumOf(
  'DISCOUNT_RATE',
  'DISCOUNT_RATE_LOW',
  'DISCOUNT_RATE_HIGH',
  'PRICE_CHANGE',
  'YELLOW_REALISED',
  'RESERVE_LIMIT',
  'RESERVE_LIMIT_NEGATIVE_EQUITY',
  'RESERVE_MOST',
);
export type ParameterKind = EnumOf<typeof ParameterKind>;

/** A given of appraisals, from a day until the next of its kind. */
const AppraisalParameterSchema = defineEntity({
  name: 'AppraisalParameter',
  tableName: 'appraisal_parameter',
  properties: {
    ...datedColumns,
    kind: p.enum(() => ParameterKind),
    firstDay: p.date().$type<LocalDate>(),
    /** Percent. */
    value: p.decimal().precision(9).scale(4).$type<Decimal>(),
    /** Whether it is the one of its kind that holds on the day that is read; read as if it were stored. */
    holds: p.boolean().persist(false),
    source: p.text(),
    note: p.text().nullable(),
  },
  indexes: [{ properties: ['firstDay', 'id'] }],
  uniques: [{ properties: ['kind', 'firstDay'] }],
  checks: [{ name: 'appraisal_parameter_value_check', expression: 'value > -100 and value <= 1000' }],
});

export class AppraisalParameter extends AppraisalParameterSchema.class {}
AppraisalParameterSchema.setClass(AppraisalParameter);
