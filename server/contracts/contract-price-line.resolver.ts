import { recordMutations } from '../api/write/record-mutations.ts';
import { createPriceLine, PRICE_LINE_FIELDS, updatePriceLine } from './contract-price-line.commands.ts';
import { CreateContractPriceLineInput, UpdateContractPriceLineInput } from './contract-price-line.input.ts';
import { contractPriceLines } from './contract.record.ts';

export const ContractPriceLineMutations = recordMutations({
  record: contractPriceLines,
  called: 'a line of a contract’s prices',
  createInput: CreateContractPriceLineInput,
  updateInput: UpdateContractPriceLineInput,
  fields: PRICE_LINE_FIELDS,
  create: createPriceLine,
  update: updatePriceLine,
  ratherThanDelete: 'A price that no longer holds rather gets a last day.',
});
