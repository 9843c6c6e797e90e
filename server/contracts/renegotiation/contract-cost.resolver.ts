import { recordMutations } from '../../api/write/record-mutations.ts';
import { COST_FIELDS, createCost } from './contract-cost.commands.ts';
import { CreateContractCostInput, UpdateContractCostInput } from './contract-cost.input.ts';
import { contractCosts } from './contract-cost.record.ts';

export const ContractCostMutations = recordMutations({
  record: contractCosts,
  called: 'a contract’s cost in a month',
  createInput: CreateContractCostInput,
  updateInput: UpdateContractCostInput,
  fields: COST_FIELDS,
  create: (em, input: CreateContractCostInput) => createCost(em, input),
});
