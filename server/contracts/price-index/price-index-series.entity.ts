import { defineEntity, p } from '@mikro-orm/core';
import { codeText, datedColumns, nameText } from '../../database/columns.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { IndexFrequency } from './index-series.ts';

/** A price index that contracts follow, such as AKI or LCI of one trade. Its values are rows of their own. */
const PriceIndexSeriesSchema = defineEntity({
  name: 'PriceIndexSeries',
  tableName: 'price_index_series',
  properties: {
    ...datedColumns,
    /** What clauses name it by. */
    code: codeText().unique(),
    name: nameText(),
    source: p.text(),
    frequency: p.enum(() => IndexFrequency),
    base: p.text().nullable(),
    note: p.text().nullable(),
    lastFinal: codeText().$type<YearMonth>().nullable().persist(false),
    lastPreliminary: codeText().$type<YearMonth>().nullable().persist(false),
  },
  indexes: [{ properties: ['name', 'id'] }],
});

export class PriceIndexSeries extends PriceIndexSeriesSchema.class {}
PriceIndexSeriesSchema.setClass(PriceIndexSeries);
