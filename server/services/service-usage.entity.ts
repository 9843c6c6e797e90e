import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns } from '../database/columns.ts';
import { OrganisationUnit } from '../organisation/organisation-unit.entity.ts';
import type { Decimal } from '../values/decimal.ts';
import type { YearMonth } from '../values/year-month.ts';
import { EHealthService } from './e-health-service.entity.ts';
import { UsageMeasure } from './service-kind.ts';

/** How much a unit used a service in a month, as one source has it. */
const ServiceUsageSchema = defineEntity({
  name: 'ServiceUsage',
  tableName: 'service_usage',
  properties: {
    ...datedColumns,
    service: () => p.manyToOne(EHealthService).deleteRule('restrict'),
    unit: () => p.manyToOne(OrganisationUnit).index().deleteRule('restrict'),
    month: codeText().$type<YearMonth>(),
    measure: p.enum(() => UsageMeasure),
    quantity: p.decimal().precision(18).scale(4).$type<Decimal>(),
    source: codeText(),
  },
  uniques: [{ properties: ['service', 'month', 'measure', 'unit', 'source'] }],
  checks: [
    { name: 'service_usage_month_check', expression: `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` },
    { name: 'service_usage_quantity_check', expression: 'quantity >= 0' },
  ],
});

export class ServiceUsage extends ServiceUsageSchema.class {}
ServiceUsageSchema.setClass(ServiceUsage);
