import { recordMutations } from '../api/write/record-mutations.ts';
import { CONTRACT_FIELDS, createContract, updateContract } from './contract.commands.ts';
import { CreateContractInput, UpdateContractInput } from './contract.input.ts';
import { contracts } from './contract.record.ts';

export const ContractMutations = recordMutations({
  record: contracts,
  called: 'a contract',
  createInput: CreateContractInput,
  updateInput: UpdateContractInput,
  fields: CONTRACT_FIELDS,
  create: createContract,
  update: updateContract,
});
