import type { ExchangeKind } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { changeBenefitEntry, createBenefitEntry } from '../benefits/benefit-entry.commands.ts';
import type { BenefitEntry } from '../benefits/benefit-entry.entity.ts';
import type { CreateBenefitEntryInput } from '../benefits/benefit-entry.input.ts';
import { benefitEntries } from '../benefits/benefit-entry.record.ts';
import { benefits } from '../benefits/benefit.record.ts';
import { FILE } from '../entry-fields.ts';
import { MONTH_COLUMNS, SOURCE_COLUMNS } from './cost-entry.exchange.ts';

/**
 * What benefits are worth, a row for each month, known by benefit, month, scenario and source, as far as the row gives them.
 * A benefit is named by its name, which must be that of one only.
 */
export const benefitEntryExchange: ExchangeKind = {
  kind: 'BENEFIT_ENTRIES',
  record: benefitEntries,
  columns: [
    {
      field: 'benefit.name',
      sets: 'benefitId',
      label: { sv: 'Nytta', en: 'Benefit' },
      aliases: ['Nyttopost', 'Nyttans namn', 'Benefit name'],
      value: { type: 'reference', to: { record: () => benefits, by: [['name']] }, as: ['name'] },
      required: true,
    },
    ...MONTH_COLUMNS,
    {
      field: 'amount',
      sets: 'amount',
      label: { sv: 'Belopp', en: 'Amount' },
      aliases: ['Nyttovärde', 'Nytta i kronor', 'Värde', 'Value', 'Benefit value'],
      value: { type: 'money' },
    },
    {
      field: 'quantity',
      sets: 'quantity',
      label: { sv: 'Mängd', en: 'Quantity' },
      aliases: ['Antal'],
      value: { type: 'decimal' },
    },
    ...SOURCE_COLUMNS,
    ...RECORD_TIMES,
  ],
  keys: [['scenario', 'source'], ['source'], ['scenario'], []].map((rest) => ['benefit.name', 'month', ...rest]),
  create: (em, input) => {
    requireFields(input, ['benefitId', 'month']);
    return createBenefitEntry(em, input as unknown as CreateBenefitEntryInput, FILE);
  },
  change: (em, entry, input) => changeBenefitEntry(em, entry as BenefitEntry, input),
};
