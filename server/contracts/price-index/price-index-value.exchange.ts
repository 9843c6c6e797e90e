import type { ExchangeKind, ReferenceTo } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { monthOfText } from '../../values/month-text.ts';
import type { PublishedStatus } from './index-series.ts';
import { changeValue, createValue } from './price-index-value.commands.ts';
import type { PriceIndexValue } from './price-index-value.entity.ts';
import type { CreatePriceIndexValueInput } from './price-index-value.input.ts';
import { priceIndexSeries, priceIndexValues } from './price-index.record.ts';

const seriesReference: ReferenceTo = { record: () => priceIndexSeries, by: [['code'], ['name']] };

const STATUSES: Readonly<Record<PublishedStatus, { label: { sv: string; en: string }; aliases: string[] }>> = {
  PRELIMINARY: { label: { sv: 'Preliminärt', en: 'Preliminary' }, aliases: ['Preliminär', 'Prel', 'P'] },
  FINAL: { label: { sv: 'Definitivt', en: 'Final' }, aliases: ['Definitiv', 'Slutlig', 'Slutligt', 'Def', 'F', 'D'] },
};

/** Values of price indices in files, one a row, as statistics agencies publish them: series, period, value. */
export const indexValueExchange: ExchangeKind = {
  kind: 'INDEX_VALUES',
  record: priceIndexValues,
  columns: [
    {
      field: 'series.code',
      sets: 'seriesId',
      label: { sv: 'Indexserie', en: 'Index series' },
      aliases: ['Serie', 'Seriekod', 'Indexkod', 'Series', 'Series code', 'Price index'],
      value: { type: 'reference', to: seriesReference, as: ['code', 'name'] },
      required: true,
    },
    {
      field: 'month',
      sets: 'month',
      label: { sv: 'Månad eller kvartal', en: 'Month or quarter' },
      aliases: ['Månad', 'Kvartal', 'Period', 'Tid', 'Month', 'Quarter', 'Time'],
      value: { type: 'text', canonical: (text) => monthOfText(text) ?? text },
      required: true,
    },
    {
      field: 'status',
      sets: 'status',
      label: { sv: 'Värdets status', en: 'Status of the value' },
      aliases: ['Indexstatus', 'Preliminärt eller definitivt', 'Preliminary or final'],
      value: { type: 'enum', names: STATUSES },
      required: true,
    },
    {
      field: 'value',
      sets: 'value',
      label: { sv: 'Indexvärde', en: 'Index value' },
      aliases: ['Värde', 'Indextal', 'Index', 'Value', 'Index number'],
      value: { type: 'decimal' },
      required: true,
    },
    {
      field: 'publishedOn',
      sets: 'publishedOn',
      label: { sv: 'Publicerat', en: 'Published' },
      aliases: ['Publicerad', 'Publiceringsdag', 'Publication date'],
      value: { type: 'date' },
    },
    {
      field: 'source',
      sets: 'source',
      label: { sv: 'Källa', en: 'Source' },
      aliases: ['Tabell', 'Table'],
      value: { type: 'text' },
    },
    ...RECORD_TIMES,
  ],
  keys: [['series.code', 'month', 'status']],
  create: (em, input) => {
    requireFields(input, ['seriesId', 'month', 'status', 'value']);
    return createValue(em, input as unknown as CreatePriceIndexValueInput);
  },
  change: (em, value, input) => changeValue(em, value as PriceIndexValue, input),
};
