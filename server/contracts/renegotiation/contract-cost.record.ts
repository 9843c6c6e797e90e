import { addLink, defineRecord } from '../../api/read/record.ts';
import { contracts, ofContract, unitOfContract } from '../contract.record.ts';
import { ContractCost } from './contract-cost.entity.ts';
import { ContractCostType } from './contract-cost.type.ts';

export const contractCosts = defineRecord({
  name: 'ContractCost',
  entity: ContractCost,
  type: () => ContractCostType,
  list: 'contractCosts',
  one: 'contractCost',
  idPrefix: 'contractcost',
  key: null,
  label: 'month',
  description: 'What contracts really cost, month by month.',
  filter: ['contract', 'month', 'amount', 'source', 'updatedAt'],
  order: ['month', 'amount', 'updatedAt'],
  group: ['contract', 'month', 'source'],
  sum: ['amount'],
  search: { in: ['source', 'note'] },
  inUnits: ofContract,
  unit: unitOfContract,
});

addLink(contracts, 'costs', {
  of: () => contractCosts,
  by: 'contract',
  description: 'What the contract really cost, month by month.',
});
