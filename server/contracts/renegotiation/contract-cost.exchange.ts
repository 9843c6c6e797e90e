import type { ExchangeKind } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { CONTRACT_OF_ROW } from '../exchange/contract-reference.exchange.ts';
import { changeCost, createCost, singleMonth } from './contract-cost.commands.ts';
import type { ContractCost } from './contract-cost.entity.ts';
import type { CreateContractCostInput } from './contract-cost.input.ts';
import { contractCosts } from './contract-cost.record.ts';

/** The source of what a file brings that names none. */
const FILE = 'FILE';

/**
 * What contracts really cost, a row for each month, as a ledger gives it: known by contract, month and source. A row
 * without a source is about the only cost of its month.
 */
export const costExchange: ExchangeKind = {
  kind: 'CONTRACT_COSTS',
  record: contractCosts,
  columns: [
    ...CONTRACT_OF_ROW,
    {
      field: 'month',
      sets: 'month',
      label: { sv: 'Månad', en: 'Month' },
      aliases: ['Kostnadsmånad', 'Period', 'År-månad', 'Cost month', 'Year-month'],
      value: { type: 'text', canonical: (text) => singleMonth(text) ?? text },
      required: true,
    },
    {
      field: 'amount',
      sets: 'amount',
      label: { sv: 'Belopp', en: 'Amount' },
      aliases: ['Verklig kostnad', 'Utfall', 'Kostnad', 'Kronor', 'Actual cost', 'Cost', 'Actual'],
      value: { type: 'money' },
      required: true,
    },
    {
      field: 'source',
      sets: 'source',
      label: { sv: 'Källa', en: 'Source' },
      aliases: ['Kostnadskälla', 'Reskontra', 'Ledger'],
      value: { type: 'text' },
      emptyKeeps: true,
    },
    {
      field: 'note',
      sets: 'note',
      label: { sv: 'Anteckning', en: 'Note' },
      aliases: ['Kommentar', 'Comment'],
      value: { type: 'text' },
    },
    ...RECORD_TIMES,
  ],
  keys: [
    ['contract.number', 'month', 'source'],
    ['contract.number', 'month'],
  ],
  create: (em, input) => {
    requireFields(input, ['contractId', 'month', 'amount']);
    return createCost(em, input as unknown as CreateContractCostInput, FILE);
  },
  change: (em, cost, input) => changeCost(em, cost as ContractCost, input),
};
