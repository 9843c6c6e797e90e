import type { ExchangeKind } from '../../exchange/exchange-kind.ts';
import { RECORD_TIMES } from '../../exchange/record-times.ts';
import { requireFields } from '../../exchange/required-fields.ts';
import { changePriceLine, createPriceLine } from '../contract-price-line.commands.ts';
import type { ContractPriceLine } from '../contract-price-line.entity.ts';
import type { CreateContractPriceLineInput } from '../contract-price-line.input.ts';
import { contractPriceLines } from '../contract.record.ts';
import { CONTRACT_OF_ROW } from './contract-reference.exchange.ts';
import { PERIOD_WORDS } from './contract-words.exchange.ts';

/**
 * Lines of contracts' prices in files, known by contract, item and first day. A row without a first day is about the only
 * line of that item. A price that is secret stands empty in an export, and an empty price says nothing.
 */
export const priceLineExchange: ExchangeKind = {
  kind: 'PRICE_LINES',
  record: contractPriceLines,
  columns: [
    ...CONTRACT_OF_ROW,
    {
      field: 'item',
      sets: 'item',
      label: { sv: 'Vad', en: 'What' },
      aliases: ['Prisrad', 'Vara', 'Artikel', 'Benämning', 'Tjänst', 'Price line', 'Item'],
      value: { type: 'text' },
      required: true,
    },
    {
      field: 'quantity',
      sets: 'quantity',
      label: { sv: 'Antal', en: 'Quantity' },
      aliases: ['Kvantitet', 'Mängd', 'Volym', 'Qty'],
      value: { type: 'decimal' },
      emptyKeeps: true,
    },
    {
      field: 'unitPrice',
      sets: 'unitPrice',
      label: { sv: 'À-pris, kr exkl. moms', en: 'Unit price, SEK excl. VAT' },
      aliases: ['À-pris', 'Á-pris', 'Styckpris', 'Enhetspris', 'Pris', 'Pris per styck', 'Price', 'Unit price'],
      value: { type: 'money' },
      emptyKeeps: true,
    },
    {
      field: 'billingPeriod',
      sets: 'billingPeriod',
      label: { sv: 'Priset gäller', en: 'The price is' },
      aliases: ['Faktureras', 'Fakturering', 'Period', 'Faktureringsperiod', 'Billed', 'Billing period'],
      value: { type: 'enum', names: PERIOD_WORDS },
      emptyKeeps: true,
    },
    {
      field: 'firstDay',
      sets: 'firstDay',
      label: { sv: 'Från och med', en: 'First day' },
      aliases: ['Från', 'Fr.o.m.', 'Gäller från', 'From', 'Valid from'],
      value: { type: 'date' },
      emptyKeeps: true,
    },
    {
      field: 'lastDay',
      sets: 'lastDay',
      label: { sv: 'Till och med', en: 'Last day' },
      aliases: ['Till', 'T.o.m.', 'Gäller till', 'To', 'Valid to'],
      value: { type: 'date' },
    },
    ...RECORD_TIMES,
  ],
  keys: [
    ['contract.number', 'item', 'firstDay'],
    ['contract.number', 'item'],
  ],
  create: (em, input) => {
    requireFields(input, ['contractId', 'item', 'quantity', 'unitPrice', 'billingPeriod', 'firstDay']);
    return createPriceLine(em, input as unknown as CreateContractPriceLineInput);
  },
  change: (em, line, input) => changePriceLine(em, line as ContractPriceLine, input),
};
