import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns } from '../../database/columns.ts';
import type { Decimal } from '../../values/decimal.ts';
import type { LocalDate } from '../../values/local-date.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { PublishedStatus } from './index-series.ts';
import { PriceIndexSeries } from './price-index-series.entity.ts';

/** A published value of a price index. The preliminary value of a period stays beside the final one. */
const PriceIndexValueSchema = defineEntity({
  name: 'PriceIndexValue',
  tableName: 'price_index_value',
  properties: {
    ...datedColumns,
    series: () => p.manyToOne(PriceIndexSeries).deleteRule('restrict'),
    /** The month, or the first of the quarter. */
    month: codeText().$type<YearMonth>(),
    status: p.enum(() => PublishedStatus),
    value: p.decimal().columnType('numeric').$type<Decimal>(),
    publishedOn: p.date().$type<LocalDate>().nullable(),
    source: p.text().nullable(),
  },
  uniques: [{ properties: ['month', 'series', 'status'] }],
  indexes: [{ properties: ['month', 'id'] }, { properties: ['series', 'month'] }],
  // A price is divided by it.
  checks: [{ name: 'price_index_value_value_check', expression: 'value > 0' }],
});

export class PriceIndexValue extends PriceIndexValueSchema.class {}
PriceIndexValueSchema.setClass(PriceIndexValue);
