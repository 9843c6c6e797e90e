import type { ExchangeKind } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { singleMonthOfText } from '../../values/month-text.ts';
import { changeUsage, createUsage } from '../service-usage.commands.ts';
import type { ServiceUsage } from '../service-usage.entity.ts';
import type { CreateServiceUsageInput } from '../service-usage.input.ts';
import { serviceUsages } from '../service-usage.record.ts';
import { MEASURE_WORDS } from './service-words.exchange.ts';
import { SERVICE_OF_ROW, unitColumns } from './service.exchange.ts';

/** The source of what a file brings that names none. */
const FILE = 'FILE';

/**
 * How much units use services, a row for each month, as statistics give it: known by service, unit, month, measure and source.
 * A row without a source is about the only figure of its month and measure.
 */
export const usageExchange: ExchangeKind = {
  kind: 'SERVICE_USAGE',
  record: serviceUsages,
  columns: [
    ...SERVICE_OF_ROW,
    ...unitColumns('Enhet', 'Unit'),
    {
      field: 'month',
      sets: 'month',
      label: { sv: 'Månad', en: 'Month' },
      aliases: ['Period', 'År-månad', 'Year-month'],
      value: { type: 'text', canonical: (text) => singleMonthOfText(text) ?? text },
      required: true,
    },
    {
      field: 'measure',
      sets: 'measure',
      label: { sv: 'Mätt i', en: 'Measured in' },
      aliases: ['Mått', 'Volymmått', 'Measure'],
      value: { type: 'enum', names: MEASURE_WORDS },
      required: true,
    },
    {
      field: 'quantity',
      sets: 'quantity',
      label: { sv: 'Antal', en: 'Quantity' },
      aliases: ['Volym', 'Användning', 'Volume', 'Usage', 'Count'],
      value: { type: 'decimal' },
      required: true,
    },
    {
      field: 'source',
      sets: 'source',
      label: { sv: 'Källa', en: 'Source' },
      aliases: ['Statistikkälla'],
      value: { type: 'text' },
      emptyKeeps: true,
    },
    ...RECORD_TIMES,
  ],
  keys: ['unit.code', 'unit.name'].flatMap((unit) => [
    ['service.code', unit, 'month', 'measure', 'source'],
    ['service.code', unit, 'month', 'measure'],
  ]),
  create: (em, input) => {
    requireFields(input, ['serviceId', 'unitId', 'month', 'measure', 'quantity']);
    return createUsage(em, input as unknown as CreateServiceUsageInput, FILE);
  },
  change: (em, usage, input) => changeUsage(em, usage as ServiceUsage, input),
};
