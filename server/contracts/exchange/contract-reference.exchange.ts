import type { ExchangeColumn, ReferenceTo } from '../../exchange/exchange-kind.ts';
import { contracts } from '../contract.record.ts';

/** How files refer to contracts. */
export const contractReference: ReferenceTo = { record: () => contracts, by: [['number']] };

/** The contract that a row hangs on: known by its number, its name only to be read. */
export const CONTRACT_OF_ROW: readonly ExchangeColumn[] = [
  {
    field: 'contract.number',
    sets: 'contractId',
    label: { sv: 'Avtalsnummer', en: 'Contract number' },
    aliases: ['Avtalsnr', 'Avtals-id', 'Avtalets nummer', 'Contract no'],
    value: { type: 'reference', to: contractReference, as: ['number'] },
    required: true,
  },
  { field: 'contract.name', sets: null, label: { sv: 'Avtal', en: 'Contract' }, value: { type: 'text' } },
];
