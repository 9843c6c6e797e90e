import { addLink, defineRecord } from '../../api/read/record.ts';
import { PriceIndexSeries } from './price-index-series.entity.ts';
import { PriceIndexSeriesType } from './price-index-series.type.ts';
import { PriceIndexValue } from './price-index-value.entity.ts';
import { PriceIndexValueType } from './price-index-value.type.ts';

export const priceIndexValues = defineRecord({
  name: 'PriceIndexValue',
  entity: PriceIndexValue,
  type: () => PriceIndexValueType,
  list: 'priceIndexValues',
  one: 'priceIndexValue',
  idPrefix: 'indexvalue',
  key: null,
  label: 'month',
  description: 'Published values of price indices, the latest period first.',
  filter: ['series', 'month', 'status', 'value', 'publishedOn', 'updatedAt'],
  order: ['month', 'value', 'publishedOn', 'updatedAt'],
  newestFirst: true,
  group: ['series', 'status'],
  search: { in: ['month', 'source'] },
});

export const priceIndexSeries = defineRecord({
  name: 'PriceIndexSeries',
  entity: PriceIndexSeries,
  type: () => PriceIndexSeriesType,
  list: 'priceIndices',
  one: 'priceIndexSeries',
  idPrefix: 'indexseries',
  key: 'code',
  label: 'name',
  description: 'Price indices that contracts follow.',
  filter: ['code', 'name', 'source', 'frequency', 'lastFinal', 'lastPreliminary', 'updatedAt'],
  order: ['name', 'code', 'updatedAt'],
  group: ['frequency'],
  search: { in: ['code', 'name', 'source'] },
  calculated: {
    lastFinal: (alias, { rows }) =>
      `select max(v.month) from ${rows(priceIndexValues)} v where v.series_id = ${alias}.id and v.status = 'FINAL'`,
    lastPreliminary: (alias, { rows }) =>
      `select max(v.month) from ${rows(priceIndexValues)} v where v.series_id = ${alias}.id and v.status = 'PRELIMINARY'`,
  },
});

addLink(priceIndexSeries, 'values', {
  of: () => priceIndexValues,
  by: 'series',
  description: 'Its published values, the latest period first.',
});
