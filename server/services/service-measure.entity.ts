import { defineEntity, p } from '@mikro-orm/core';
import { datedColumns, nameText } from '../database/columns.ts';
import type { Decimal } from '../values/decimal.ts';
import type { LocalDate } from '../values/local-date.ts';
import { EHealthService } from './e-health-service.entity.ts';

/** What the pilot of a service set out to change, measured before it (nollmätning) and at its end. */
const ServiceMeasureSchema = defineEntity({
  name: 'ServiceMeasure',
  tableName: 'service_measure',
  properties: {
    ...datedColumns,
    service: () => p.manyToOne(EHealthService).deleteRule('restrict'),
    name: nameText(),
    /** What the figures count: minutes, percent, SEK. */
    figureUnit: p.text(),
    baseline: p.decimal().precision(18).scale(4).$type<Decimal>().nullable(),
    result: p.decimal().precision(18).scale(4).$type<Decimal>().nullable(),
    measuredOn: p.date().$type<LocalDate>().nullable(),
    source: p.text().nullable(),
  },
  uniques: [{ properties: ['service', 'name'] }],
});

export class ServiceMeasure extends ServiceMeasureSchema.class {}
ServiceMeasureSchema.setClass(ServiceMeasure);
