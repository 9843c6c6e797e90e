import type { EntityManager } from '@mikro-orm/postgresql';
import type { FieldRules } from '../../api/write/fields.ts';
import { createRecord, recordMutations } from '../../api/write/record-mutations.ts';
import { Contract } from '../contract.entity.ts';
import { CreateContractCostInput, UpdateContractCostInput } from './contract-cost.input.ts';
import { contractCosts } from './contract-cost.record.ts';

const COST_FIELDS: FieldRules = {
  contractId: { property: 'contract', refersTo: Contract },
  month: {},
  amount: {},
  source: { longest: 60 },
  note: { longest: 1000 },
};

/** The source of what somebody typed in. */
const MANUAL = 'MANUAL';

export const ContractCostMutations = recordMutations({
  record: contractCosts,
  called: 'a contract’s cost in a month',
  createInput: CreateContractCostInput,
  updateInput: UpdateContractCostInput,
  fields: COST_FIELDS,
  create: (em: EntityManager, { source, ...input }: CreateContractCostInput) =>
    createRecord(em, contractCosts, { ...input, source: source ?? MANUAL }, COST_FIELDS),
});
