import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns } from '../../database/columns.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { Money } from '../../values/money.ts';
import { ThresholdKind } from './procurement-thresholds.ts';

/** A threshold of the public procurement act for the days from one to another, kept by the users. */
const ProcurementThresholdSchema = defineEntity({
  name: 'ProcurementThreshold',
  tableName: 'procurement_threshold',
  properties: {
    ...datedColumns,
    kind: p.enum(() => ThresholdKind),
    firstDay: p.date().$type<LocalDate>(),
    lastDay: p.date().$type<LocalDate>().nullable(),
    amount: p.decimal().precision(18).scale(2).$type<Money>(),
    source: p.text(),
    isVerified: p.boolean().default(false),
  },
  uniques: [{ properties: ['kind', 'firstDay'] }],
});

export class ProcurementThreshold extends ProcurementThresholdSchema.class {}
ProcurementThresholdSchema.setClass(ProcurementThreshold);
