import type { EntityManager } from '@mikro-orm/postgresql';
import { applyFields, type FieldRules } from '../../api/write/fields.ts';
import { createRecord } from '../../api/write/record-mutations.ts';
import { monthOfText } from '../../values/month-text.ts';
import type { YearMonth } from '../../values/year-month.ts';
import { Contract } from '../contract.entity.ts';
import { ContractCost } from './contract-cost.entity.ts';
import type { CreateContractCostInput } from './contract-cost.input.ts';
import { contractCosts } from './contract-cost.record.ts';

/** The source of what somebody typed in. */
const MANUAL = 'MANUAL';

/** A month as people write it; no quarter, whose cost belongs to three months. */
export const singleMonth = (text: string): YearMonth | null => (/[kq]/i.test(text) ? null : monthOfText(text));

export const COST_FIELDS: FieldRules = {
  contractId: { property: 'contract', refersTo: Contract },
  month: { canonical: singleMonth, invalid: 'contracts.cost.month' },
  amount: {},
  source: { longest: 60 },
  note: { longest: 1000 },
};

/** Makes the cost of a month; there is at most one of a contract, month and source. */
export function createCost(
  em: EntityManager,
  { source, ...input }: Omit<CreateContractCostInput, 'dryRun'>,
  byDefault = MANUAL,
): Promise<ContractCost> {
  return createRecord(em, contractCosts, { ...input, source: source ?? byDefault }, COST_FIELDS);
}

/** Applies changes to a loaded cost: the way of imports. */
export const changeCost = (em: EntityManager, cost: ContractCost, input: object): Promise<void> =>
  applyFields(em, ContractCost, cost, input, COST_FIELDS);
