import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../database/columns.ts';
import type { LocalDate } from '../values/local-date.ts';

/**
 * One release cycle of a product whose maker publishes support-end days: Windows Server 2019, PostgreSQL 16, iPhone 13.
 * `supportEnd` is what counts for assets: the last day with security updates, else the last day of active support.
 */
const ProductCycleSchema = defineEntity({
  name: 'ProductCycle',
  tableName: 'product_cycle',
  properties: {
    ...datedColumns,
    product: codeText(),
    title: nameText(),
    productCategory: codeText(),
    cycle: nameText(),
    releaseDate: p.date().$type<LocalDate>().nullable(),
    activeSupportEnd: p.date().$type<LocalDate>().nullable(),
    securitySupportEnd: p.date().$type<LocalDate>().nullable(),
    extendedSupportEnd: p.date().$type<LocalDate>().nullable(),
    supportEnd: p.date().$type<LocalDate>().nullable(),
    latestRelease: codeText().nullable(),
  },
  uniques: [{ properties: ['product', 'cycle'] }],
});

export class ProductCycle extends ProductCycleSchema.class {}
ProductCycleSchema.setClass(ProductCycle);
